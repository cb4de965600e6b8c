import { Fieldset, SimpleGrid, Stack, Text, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CompanyProfile } from '../../api/types';
import { untoldOf, type Address } from './address';
import type { CompanyDraft, TextName } from './draft';
import { useFieldNames } from './useFieldNames';

type CompanyFieldsProps = {
  value: CompanyDraft;
  company: CompanyProfile;
  faults: Record<string, string>;
  onChange: (value: CompanyDraft) => void;
  isReadOnly?: boolean;
};

export function CompanyFields({ value, company, faults, onChange, isReadOnly }: CompanyFieldsProps) {
  const { t } = useTranslation('company');
  const nameOfField = useFieldNames();
  const untold = untoldOf((company.address ?? {}) as Address);

  const field = (name: TextName): TextInputProps => ({
    label: nameOfField(name),
    value: value[name],
    error: faults[name],
    readOnly: isReadOnly,
    onChange: (event) => onChange({ ...value, [name]: event.currentTarget.value }),
  });

  return (
    <>
      <TextInput {...field('name')} required maxLength={120} />
      <TextInput {...field('legalName')} description={t('data.legalNameHelp')} maxLength={300} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...field('email')} type="email" />
        <TextInput {...field('phone')} type="tel" maxLength={40} />
      </SimpleGrid>
      <Fieldset legend={t('data.addressTitle')}>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {Object.entries(value.address).map(([key, text]) => (
              <TextInput
                key={key}
                label={nameOfField(`address/${key}`)}
                value={text}
                error={faults[`address/${key}`]}
                readOnly={isReadOnly}
                onChange={(event) => onChange({ ...value, address: { ...value.address, [key]: event.currentTarget.value } })}
              />
            ))}
          </SimpleGrid>
          {untold > 0 && (
            <Text size="sm" c="dimmed">
              {t('data.untold', { count: untold })}
            </Text>
          )}
        </Stack>
      </Fieldset>
    </>
  );
}
