import { Collapse, Group, Stack, TextInput, UnstyledButton, type TextInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const ADDRESS = ['street', 'postalCode', 'town', 'country'] as const;
type AddressPart = (typeof ADDRESS)[number];
const AUTOCOMPLETE: Record<AddressPart, string> = {
  street: 'street-address',
  postalCode: 'postal-code',
  town: 'address-level2',
  country: 'country-name',
};

/** What a register knows of a company; all of it can wait. */
export type LegalData = { legalName: string; phone: string; companyEmail: string; address: Record<AddressPart, string> };

export const NO_LEGAL_DATA: LegalData = {
  legalName: '',
  phone: '',
  companyEmail: '',
  address: { street: '', postalCode: '', town: '', country: '' },
};

/** As the API takes it: what was left empty is left out. */
export function sentLegalData({ address, ...texts }: LegalData) {
  const filled = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim()));
  const known = filled(address);
  return { ...filled(texts), ...(Object.keys(known).length > 0 && { address: known }) };
}

type LegalFieldsProps = { value: LegalData; onChange: (value: LegalData) => void; faults: Record<string, string> };

/** Folded away: whoever signs up is asked for the least. */
export function LegalFields({ value, onChange, faults }: LegalFieldsProps) {
  const { t } = useTranslation('entry');
  const [isOpen, { toggle, open }] = useDisclosure();
  const isAtFault = ['legalName', 'phone', 'companyEmail'].some((field) => field in faults);
  useEffect(() => {
    if (isAtFault) open();
  }, [isAtFault, open]);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;

  const field = (key: 'legalName' | 'phone' | 'companyEmail', more?: TextInputProps) => (
    <TextInput
      label={t(key)}
      value={value[key]}
      error={faults[key]}
      onChange={(event) => onChange({ ...value, [key]: event.currentTarget.value })}
      {...more}
    />
  );

  return (
    <div>
      <UnstyledButton onClick={toggle} aria-expanded={isOpen} aria-controls="legal-data" fz="sm" c="flower" py={4}>
        <Group gap={4}>
          <Chevron size={16} aria-hidden />
          {t('legalData')}
        </Group>
      </UnstyledButton>
      <Collapse expanded={isOpen} id="legal-data">
        <Stack gap="sm" pt="xs">
          {field('legalName')}
          {ADDRESS.map((part) => (
            <TextInput
              key={part}
              label={t(`address.${part}`)}
              autoComplete={AUTOCOMPLETE[part]}
              value={value.address[part]}
              onChange={(event) => onChange({ ...value, address: { ...value.address, [part]: event.currentTarget.value } })}
            />
          ))}
          {field('phone', { type: 'tel', autoComplete: 'tel' })}
          {field('companyEmail', { type: 'email' })}
        </Stack>
      </Collapse>
    </div>
  );
}
