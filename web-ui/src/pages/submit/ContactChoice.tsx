import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';

export type ChosenContact = { id: string; name: string };

type ContactChoiceProps = { value?: ChosenContact; onChange: (contact: ChosenContact | undefined) => void };

/** For which outsider it is; only where the company knows any. */
export function ContactChoice({ value, onChange }: ContactChoiceProps) {
  const { t } = useTranslation('submit');
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text === value?.name ? '' : text, 250);
  const { data } = useApi.useQuery(
    'get',
    '/api/v1/contacts',
    { params: { query: { status: ['ACTIVE'], text: wanted || undefined, limit: 20 } } },
    { placeholderData: keepPreviousData }
  );
  const known = data?.items ?? [];
  if (known.length === 0 && !wanted && !value) return null;

  const found = known.map(({ id, name, email }) => ({ value: id, label: email ? `${name} · ${email}` : name, name }));
  const options = value && !found.some((option) => option.value === value.id) ? [...found, { value: value.id, label: value.name, name: value.name }] : found;
  return (
    <Select
      label={t('contact')}
      description={t('contactHelp')}
      placeholder={t('contactSearch')}
      data={options}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onSearchChange={setText}
      nothingFoundMessage={t('contactNone')}
      searchable
      clearable
      onChange={(id) => {
        const chosen = options.find((option) => option.value === id);
        onChange(chosen && { id: chosen.value, name: chosen.name });
      }}
    />
  );
}
