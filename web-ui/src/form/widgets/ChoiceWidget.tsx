import { MultiSelect, Radio, Select, Stack } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { fieldProps } from './fieldProps';
import { optionsOf, placeOf } from './options';

/** So many can be seen at once. */
const FEW = 4;

/** One of several; a few that one has to choose from are all in sight. */
export function ChoiceWidget(props: WidgetProps) {
  const { value, onChange, onBlur, id, multiple, required, options: given } = props;
  const { t } = useTranslation('form');
  const options = optionsOf(props);
  const shared = { ...fieldProps(props), placeholder: t('choose'), onBlur: () => onBlur(id, value) };
  const valueAt = (place: string) => options[Number(place)]?.value;

  if (multiple) {
    const chosen = ((value as unknown[] | undefined) ?? []).map((one) => placeOf(options, one));
    return <MultiSelect {...shared} data={options.map(asItem)} value={chosen} onChange={(places) => onChange(places.map(valueAt))} searchable />;
  }
  const place = placeOf(options, value);
  if (required && options.length <= FEW) {
    const { disabled, placeholder: _, onBlur: leave, ...group } = shared;
    return (
      <Radio.Group {...group} value={place} onChange={(next) => onChange(valueAt(next))}>
        <Stack gap="xs" my="xs">
          {options.map((option) => (
            <Radio key={option.place} id={`${id}-${option.place}`} value={option.place} label={option.label} disabled={disabled} onBlur={leave} />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  return (
    <Select
      {...shared}
      aria-label={shared.label ? undefined : (shared['aria-label'] || t('choose'))}
      data={options.map(asItem)}
      value={place}
      searchable={options.length > 7}
      clearable={!required}
      onChange={(next) => onChange(next === null ? given.emptyValue : valueAt(next))}
    />
  );
}

function asItem({ place, label }: { place: string; label: string }) {
  return { value: place, label };
}
