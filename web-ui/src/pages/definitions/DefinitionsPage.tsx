import { Anchor, Button, Select, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DefinitionStatus } from '../../api/types';
import { PAGES, type Kind } from '../../editor/kinds';
import { versionsQuery } from '../../editor/queries';
import type { Column } from '../../list/DataTable';
import { ListView } from '../../list/ListView';
import { Empty } from '../../list/states';
import { useMay } from '../../session/me';
import { Page } from '../../shell/Page';
import { useTimes } from '../../texts/times';
import { groupedByKey, sortedBy, type Group } from './groups';
import { StatusBadge } from './StatusBadge';

type Search = { text?: string; key?: string; status?: DefinitionStatus; sort?: string; cursor?: string };

export const WorkflowsPage = () => <DefinitionsPage kind="workflow" />;
export const TicketTypesPage = () => <DefinitionsPage kind="ticketType" />;

const STATUSES = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;

/** What the company has designed: the latest version of each key, or every version of one. */
function DefinitionsPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation('definitions');
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const mayDesign = useMay('design_workflows');
  const query = useQuery(versionsQuery(kind, { key: search.key, status: search.status }));
  const columns = useColumns(kind, search.key !== undefined);
  const items = useMemo(() => query.data && sortedBy(search.sort, groupedByKey(query.data, search.key, search.text)), [query.data, search]);
  const set = (change: Partial<Search>) => void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: 'text' in change } as never);
  const create = mayDesign && (
    <Button component={Link} to={`${PAGES[kind]}/new`} leftSection={<IconPlus size={16} />}>
      {t(`${kind}.new`)}
    </Button>
  );

  return (
    <Page title={t(`${kind}.all`)} lead={t(`${kind}.lead`)} actions={create}>
      <ListView
        label={t(`${kind}.all`)}
        name={kind}
        {...{ columns, search }}
        query={{ ...query, data: items && { items } }}
        idOf={({ latest }: Group) => latest.id}
        onSearch={set}
        filters={
          <>
            <TextInput
              label={t('filter.text')}
              type="search"
              value={search.text ?? ''}
              onChange={(event) => set({ text: event.currentTarget.value || undefined })}
            />
            <Select
              label={t('filter.status')}
              clearable
              clearButtonProps={{ 'aria-label': t('filter.anyStatus') }}
              placeholder={t('filter.anyStatus')}
              value={search.status ?? null}
              data={STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
              onChange={(value) => set({ status: (value as DefinitionStatus) ?? undefined })}
            />
          </>
        }
        empty={
          <Empty title={t(`${kind}.none`)}>
            <Text c="dimmed">{t(`${kind}.noneText`)}</Text>
            {create}
          </Empty>
        }
      />
    </Page>
  );
}

function useColumns(kind: Kind, isOfOneKey: boolean): Column<Group>[] {
  const { t } = useTranslation('definitions');
  const { ago, dateAndTime } = useTimes();
  return useMemo(() => {
    const columns: Column<Group>[] = [
      {
        id: 'title',
        header: t('columns.title'),
        sort: 'title',
        cell: ({ latest }) => (
          <>
            <Anchor component={Link} to={`${PAGES[kind]}/${latest.id}`}>
              {latest.title}
            </Anchor>
            <Text size="xs" c="dimmed">
              {latest.key}
            </Text>
          </>
        ),
      },
      { id: 'number', header: t('columns.number'), cell: ({ latest }) => t('version', { number: latest.number }) },
      { id: 'status', header: t('columns.status'), cell: ({ latest }) => <StatusBadge status={latest.status} /> },
      { id: 'madeBy', header: t('columns.madeBy'), cell: ({ latest }) => latest.madeBy.name },
      {
        id: 'madeAt',
        header: t('columns.madeAt'),
        sort: 'madeAt',
        cell: ({ latest }) => <time dateTime={latest.madeAt} title={dateAndTime(latest.madeAt)}>{ago(latest.madeAt)}</time>,
      },
    ];
    const versions: Column<Group> = {
      id: 'versions',
      header: t('columns.versions'),
      cell: ({ latest, count, live }) => (
        <>
          <Anchor component={Link} to={PAGES[kind]} search={{ key: latest.key } as never} size="sm">
            {t('versions', { count })}
          </Anchor>
          {live && live !== latest && (
            <Text size="xs" c="dimmed">
              {t('liveVersion', { number: live.number })}
            </Text>
          )}
        </>
      ),
    };
    return isOfOneKey ? columns : [...columns, versions];
  }, [t, ago, dateAndTime, kind, isOfOneKey]);
}
