import { Select, type SelectProps } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api/client';
import type { Member, MembershipStatus } from '../api/types';

const MOST = 20;

type PersonSelectProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  value?: string;
  onChange: (value: string | undefined) => void;
  /** Who can be chosen. */
  status?: MembershipStatus[];
};

function nameOf({ firstName, lastName }: Member): string {
  return `${firstName} ${lastName}`;
}

/** Somebody of the company, found by a part of the name, however many there are. */
export function PersonSelect({ value, onChange, status = ['ACTIVE'], ...input }: PersonSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 200);
  const { data: chosen } = useApi.useQuery(
    'get',
    '/api/v1/members/{id}',
    { params: { path: { id: value ?? '' } } },
    { enabled: value !== undefined, staleTime: 60_000 }
  );
  const isChosen = chosen !== undefined && value !== undefined && nameOf(chosen) === text;
  const { data: found } = useApi.useQuery(
    'get',
    '/api/v1/members',
    { params: { query: { text: (!isChosen && text) || undefined, status, limit: MOST } } },
    { placeholderData: keepPreviousData, staleTime: 30_000 }
  );
  const people = [...(found?.items ?? [])];
  if (chosen && value && !people.some(({ id }) => id === value)) people.unshift(chosen);

  return (
    <Select
      searchable
      clearable
      nothingFoundMessage={t('nothingFound')}
      filter={({ options }) => options}
      {...input}
      data={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
      searchValue={typed}
      onSearchChange={setTyped}
      clearButtonProps={{ 'aria-label': t('list.any') }}
    />
  );
}
