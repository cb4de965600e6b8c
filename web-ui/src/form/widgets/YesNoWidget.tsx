import { Checkbox, Group, Radio } from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import { fieldProps } from './fieldProps';

/** Yes or no. Where an answer is needed, "no" is one as well, and is not what an untouched box says. */
export function YesNoWidget(props: WidgetProps) {
  const { value, onChange, id, required, schema } = props;
  const { t } = useTranslation('form');
  const { disabled, ...field } = fieldProps(props);
  if (!required || schema.const !== undefined) {
    return <Checkbox {...field} disabled={disabled} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />;
  }
  return (
    <Radio.Group {...field} value={typeof value === 'boolean' ? `${value}` : ''} onChange={(next) => onChange(next === 'true')}>
      <Group gap="lg" my="xs">
        <Radio id={`${id}-yes`} value="true" label={t('yes')} disabled={disabled} />
        <Radio id={`${id}-no`} value="false" label={t('no')} disabled={disabled} />
      </Group>
    </Radio.Group>
  );
}
