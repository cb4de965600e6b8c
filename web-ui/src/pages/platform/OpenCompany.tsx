import { Group, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { DialogForm } from '../../form/DialogForm';
import { told } from '../../shell/told';
import { CompanyNameFields, type CompanyNames } from '../entry/CompanyNameFields';

const NOBODY = { ownerEmail: '', ownerFirstName: '', ownerLastName: '' };
type OwnerField = keyof typeof NOBODY;

/** Opens a company for somebody, who owns it. */
export function OpenCompany({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['platform', 'entry']);
  const queries = useQueryClient();
  const [names, setNames] = useState<CompanyNames>({ companyName: '' });
  const [owner, setOwner] = useState(NOBODY);

  async function done() {
    onClose();
    await queries.invalidateQueries();
    told(t('opening.done', { name: names.companyName }));
  }

  return (
    <DialogForm
      title={t('opening.title')}
      submit={t('opening.submit')}
      send={() => api.POST('/api/v1/platform/companies', { body: { ...names, ...owner } })}
      onDone={() => void done()}
      onClose={onClose}
    >
      {(faults) => {
        const field = (name: OwnerField) => ({
          value: owner[name],
          error: faults[name],
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) => setOwner({ ...owner, [name]: currentTarget.value }),
        });
        return (
          <>
            <CompanyNameFields value={names} onChange={setNames} {...{ faults }} />
            <TextInput label={t('opening.email')} type="email" required autoComplete="off" {...field('ownerEmail')} />
            <Group grow align="start">
              <TextInput label={t('entry:firstName')} required autoComplete="off" {...field('ownerFirstName')} />
              <TextInput label={t('entry:lastName')} required autoComplete="off" {...field('ownerLastName')} />
            </Group>
            <Text size="sm" c="dimmed">
              {t('opening.what')}
            </Text>
          </>
        );
      }}
    </DialogForm>
  );
}
