import { Button, Group, NumberInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { CsvInput } from '../../form/CsvInput';
import { FormFrame } from '../../form/FormFrame';
import { useListImport } from '../../form/useListImport';
import { BackToList } from '../../list/BackToList';
import { Page } from '../../shell/Page';
import { InvitedLines, type InvitedList } from './InvitedLines';

const SAMPLE = 'email,roles,companyRoles\nmia@example.com,user,\npaul@example.com,user;task_worker,IT;Office\n';
const USUAL_DAYS = 7;

/** Invites a list of people: first what it would come to, then what it came to, line by line. */
export function InvitationImportPage() {
  const { t } = useTranslation('invitations');
  const [days, setDays] = useState<number | string>(USUAL_DAYS);
  const { csv, setCsv, shown, isPreviewed, isSending, error, submit } = useListImport(isWorthIt, async (csv, isReal) => {
    const body = { csv, validForDays: typeof days === 'number' ? days : undefined };
    const { data, error } = isReal
      ? await api.POST('/api/v1/invitations/import', { body })
      : await api.POST('/api/v1/invitations/import/preview', { body });
    return { lines: data?.lines, error };
  });

  return (
    <Page
      above={<BackToList to="/invitations">{t('all')}</BackToList>}
      title={t('import.title')}
      lead={t('import.lead')}
    >
      <FormFrame
        label={t('import.title')}
        {...{ error, isSending }}
        onSubmit={submit}
        submit={t(isPreviewed ? 'import.send' : 'import.preview')}
      >
        <CsvInput
          label={t('import.csv')}
          description={t('import.csvHelp')}
          value={csv}
          onChange={setCsv}
          sample={SAMPLE}
          sampleName="invitations.csv"
        />
        <NumberInput
          label={t('invite.days')}
          description={t('invite.daysHelp')}
          value={days}
          min={1}
          max={30}
          allowDecimal={false}
          onChange={setDays}
          w={200}
        />
        {shown && <InvitedLines csv={csv} lines={shown.lines} isDone={shown.isDone} />}
      </FormFrame>
      {shown?.isDone && (
        <Group>
          <Button component={Link} to="/invitations" variant="default">
            {t('import.toList')}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function isWorthIt(lines: InvitedList): boolean {
  return lines.some(({ result }) => result === 'WOULD_BE_INVITED');
}
