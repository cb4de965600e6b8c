import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { suggestedSlug } from './slug';

/** What a company is called; `slug` is there once somebody chose one of their own. */
export type CompanyNames = { companyName: string; slug?: string };

type CompanyNameFieldsProps = {
  value: CompanyNames;
  onChange: (value: CompanyNames) => void;
  faults: Record<string, string>;
  autoFocus?: boolean;
};

/** A company's name, and the slug that it suggests until somebody writes another. */
export function CompanyNameFields({ value, onChange, faults, autoFocus }: CompanyNameFieldsProps) {
  const { t } = useTranslation('entry');
  return (
    <>
      <TextInput
        label={t('companyName')}
        autoComplete="organization"
        required
        {...{ autoFocus }}
        value={value.companyName}
        error={faults['companyName']}
        onChange={(event) => onChange({ ...value, companyName: event.currentTarget.value })}
      />
      <TextInput
        label={t('slug')}
        description={t('slugHelp')}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={value.slug ?? suggestedSlug(value.companyName)}
        error={faults['slug']}
        onChange={(event) => onChange({ ...value, slug: event.currentTarget.value.toLowerCase() || undefined })}
      />
    </>
  );
}
