import { Checkbox, Stack } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { ChoiceWidget } from './ChoiceWidget';
import { fieldProps } from './fieldProps';
import { optionsOf, placeOf } from './options';

/** Any of several. */
export function CheckboxesWidget(props: WidgetProps) {
  const { value, onChange, id } = props;
  const { disabled, name: _, ...group } = fieldProps(props);
  const options = optionsOf(props);
  if (options.length > 8) return <ChoiceWidget {...props} multiple />;
  const chosen = ((value as unknown[] | undefined) ?? []).map((one) => placeOf(options, one));
  return (
    <Checkbox.Group {...group} value={chosen} onChange={(places) => onChange(options.filter(({ place }) => places.includes(place)).map((option) => option.value))}>
      <Stack gap="xs" my="xs">
        {options.map(({ place, label }) => (
          <Checkbox key={place} id={`${id}-${place}`} value={place} label={label} disabled={disabled} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
