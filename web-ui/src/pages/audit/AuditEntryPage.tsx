import { Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { BackToList } from '../../list/BackToList';
import { Failure, Loading } from '../../list/states';
import { TextLink } from '../../shell/links';
import { Facts, type Fact } from '../../shell/Facts';
import { Page } from '../../shell/Page';
import { useTimes } from '../../texts/times';
import { Diff } from './Diff';
import { PersonName, TEXTS_OF_FACTS } from './FactValue';
import { ThingLink } from './ThingLink';
import { useAuditWords } from './useAuditWords';

const route = getRouteApi('/inside/audit/$id');

/** One entry: who, what, on what, when and from where, and what is different since. */
export function AuditEntryPage() {
  const { t } = useTranslation(TEXTS_OF_FACTS);
  const { id } = route.useParams();
  const { dateAndTime } = useTimes();
  const { who, sentence } = useAuditWords();
  const { data: entry, error, refetch } = useApi.useQuery('get', '/api/v1/audit/{id}', { params: { path: { id } } });

  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!entry) return <Loading />;
  const { object } = entry;
  const facts: Fact[] = [
    [t('when'), dateAndTime(entry.at)],
    [t('who'), entry.by ? <TextLink to="/people/$id" params={{ id: entry.by.id }}>{who(entry)}</TextLink> : who(entry)],
    [t('thing'), object && <ThingLink entry={entry} />],
    [t('whom'), object?.kind === 'USER' && <PersonName id={object.id} />],
    [t('address'), entry.address],
    [t('requestId'), entry.requestId],
    [t('seal'), entry.seal === undefined ? t('notSealed') : t('sealed', { number: entry.seal })],
  ];

  return (
    <Page above={<BackToList to="/audit">{t('title')}</BackToList>} title={sentence(entry)} width={760}>
      <Facts label={t('facts.label')} facts={facts} />
      <Stack component="section" gap="xs" aria-labelledby="changes">
        <Title id="changes" order={2} size="h4">
          {t('changes')}
        </Title>
        <Diff entry={entry} />
      </Stack>
      {object && (
        <Text size="sm">
          <TextLink to="/audit" search={{ object: object.id }}>
            {t('sameThing')}
          </TextLink>
        </Text>
      )}
    </Page>
  );
}
