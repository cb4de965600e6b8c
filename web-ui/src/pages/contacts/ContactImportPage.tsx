import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { CsvInput } from '../../form/CsvInput';
import { FormFrame } from '../../form/FormFrame';
import { useListImport } from '../../form/useListImport';
import { BackToList } from '../../list/BackToList';
import { Page } from '../../shell/Page';
import { ContactLines, type ContactResults } from './ContactLines';

const SAMPLE = 'name,email,phone,note\nMia Hart,mia@example.com,+49 30 1234567,Buys roses\nPaul Port,paul@example.com,,\n';

/** Takes over a list of contacts: first what it would come to, then what it came to, line by line. */
export function ContactImportPage() {
  const { t } = useTranslation('contacts');
  const { csv, setCsv, shown, isPreviewed, isSending, error, submit } = useListImport(changesAnything, async (csv, isReal) => {
    const { data, error } = isReal
      ? await api.POST('/api/v1/contacts/import', { body: { csv } })
      : await api.POST('/api/v1/contacts/import/preview', { body: { csv } });
    return { lines: data?.results, error };
  });

  return (
    <Page
      above={<BackToList to="/contacts">{t('all')}</BackToList>}
      title={t('import.title')}
      lead={t('import.lead')}
    >
      <FormFrame
        label={t('import.title')}
        {...{ error, isSending }}
        onSubmit={submit}
        submit={t(isPreviewed ? 'import.take' : 'import.preview')}
      >
        <CsvInput
          label={t('import.csv')}
          description={t('import.csvHelp')}
          value={csv}
          onChange={setCsv}
          sample={SAMPLE}
          sampleName="contacts.csv"
        />
        {shown && <ContactLines csv={csv} results={shown.lines} isDone={shown.isDone} />}
      </FormFrame>
      {shown?.isDone && (
        <Group>
          <Button component={Link} to="/contacts" variant="default">
            {t('import.toList')}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function changesAnything(results: ContactResults): boolean {
  return results.some(({ result }) => result === 'CREATED' || result === 'UPDATED');
}
