import { Alert, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { CompanyProfile } from '../../api/types';
import { Conflict } from '../../form/Conflict';
import { FormFrame } from '../../form/FormFrame';
import { isStale, useSubmit } from '../../form/useSubmit';
import { useMay } from '../../session/me';
import { told } from '../../shell/told';
import { CompanyFields } from './CompanyFields';
import { changeOf, differences, draftOf, type CompanyDraft } from './draft';
import { useFieldNames } from './useFieldNames';

/** Changes what the company tells of itself. What somebody else changed meanwhile is shown before it is overwritten. */
export function CompanyData({ company }: { company: CompanyProfile }) {
  const { t } = useTranslation(['company', 'shell']);
  const queries = useQueryClient();
  const mayChange = useMay('manage_company');
  const nameOfField = useFieldNames();
  const [seen, setSeen] = useState(company);
  const [draft, setDraft] = useState(draftOf(company));

  const { isSending, error, faults, submit, clear } = useSubmit(async () => {
    const { data, error } = await api.PUT('/api/v1/company', {
      params: { header: ifMatch(seen.version) },
      body: changeOf(seen, draft),
    });
    if (!data) {
      if (isStale(error)) await queries.invalidateQueries();
      return { error };
    }
    setSeen(data);
    setDraft(draftOf(data));
    await queries.invalidateQueries();
    told(t('shell:form.saved'));
    return {};
  });

  function goOnFrom(next: CompanyDraft) {
    setSeen(company);
    setDraft(next);
    clear();
  }

  const isUntouched = differences(seen, draft).length === 0;
  if (seen.version < company.version && !isSending && !isStale(error) && isUntouched) goOnFrom(draftOf(company));

  return (
    <Stack gap="md">
      {!mayChange && <Alert variant="light">{t('data.adminsOnly')}</Alert>}
      {isStale(error) && (
        <Conflict
          fields={differences(company, draft).map(({ field, ...both }) => ({ label: nameOfField(field), ...both }))}
          onMine={() => goOnFrom(draft)}
          onTheirs={() => goOnFrom(draftOf(company))}
        />
      )}
      {mayChange ? (
        <FormFrame
          label={t('parts.data')}
          error={isStale(error) ? undefined : error}
          isSending={isSending}
          onSubmit={submit}
          submit={t('shell:form.save')}
        >
          <CompanyFields value={draft} company={seen} faults={faults} onChange={setDraft} />
        </FormFrame>
      ) : (
        <Stack gap="md">
          <CompanyFields value={draftOf(company)} company={company} faults={{}} onChange={() => {}} isReadOnly />
        </Stack>
      )}
    </Stack>
  );
}
