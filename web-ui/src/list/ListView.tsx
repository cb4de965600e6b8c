import { Box, Button, Group, Stack } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkBar } from './BulkBar';
import { ColumnChoice } from './ColumnChoice';
import { DataTable, type Column } from './DataTable';
import { ExportButton } from './ExportButton';
import { ClearFilter, Empty, Failure, Loading } from './states';
import { useSelection } from './useSelection';
import { useStableRows } from './useStableRows';
import { useVisibleColumns } from './useVisibleColumns';
import classes from './list.module.css';

/** The part of a query that a list looks at; any `useApi.useQuery` fits. */
export type ListQuery<Row> = {
  data?: { items: Row[]; nextCursor?: string };
  error: unknown;
  isPending: boolean;
  isPlaceholderData?: boolean;
  isFetchedAfterMount?: boolean;
  refetch: () => unknown;
};

/** What a list keeps in the address: any filters, how it is sorted, and on which page it is. */
export type ListSearch = { sort?: string; cursor?: string };

/** What can be done with several rows; `onDone` draws the list anew. */
export type BulkActions<Row> = (rows: Row[], onDone: () => void) => ReactNode;

type ListViewProps<Row, Search extends ListSearch> = {
  /** Names the list, for those who hear it, and for the columns kept. */
  label: string;
  name: string;
  columns: Column<Row>[];
  query: ListQuery<Row>;
  idOf: (row: Row) => string;
  /** How a row is called where it is selected. */
  nameOf?: (row: Row) => string;
  search: Search;
  onSearch: (change: Partial<Search>) => void;
  filters?: ReactNode;
  /** Where nothing is, though nothing is filtered. */
  empty: ReactNode;
  tools?: ReactNode;
  bulk?: BulkActions<Row>;
  /** Saves the list with these columns, as the API calls them. */
  onExport?: (columns: string[]) => Promise<void>;
  /** Another one draws the list anew, after something of one's own was put into it. */
  revision?: number;
  /** What is in the address beside filters, and is not cleared with them. */
  keeps?: readonly (keyof Search)[];
};

/** A list with its filters above, its pages below, and each of its states. */
export function ListView<Row extends object, Search extends ListSearch>(props: ListViewProps<Row, Search>) {
  const { label, name, columns, query, idOf, nameOf, search, onSearch, filters, empty, tools, bulk, onExport } = props;
  const { t } = useTranslation();
  const { visible, choose, reset } = useVisibleColumns(name, columns);
  const view = JSON.stringify([search, props.revision]);
  const isSettled = !query.isPlaceholderData && query.isFetchedAfterMount !== false;
  const { rows, news, isGone, showNews } = useStableRows(query.data?.items, idOf, view, isSettled);
  const selection = useSelection(view, rows, idOf);

  const { sort, cursor, ...others } = search;
  const filtering = Object.keys(others).filter((key) => !props.keeps?.includes(key as keyof Search));
  const isFiltered = filtering.some((key) => search[key as keyof Search] !== undefined);
  const change = (next: object) => onSearch(next as Partial<Search>);
  const clear = () => change(Object.fromEntries([...filtering, 'cursor'].map((key) => [key, undefined])));
  const named = columns.flatMap(({ id, csv }) => (visible[id] && csv ? csv : []));

  return (
    <Stack gap="sm">
      <div className={classes.head}>
        <div className={classes.filters} role="search" aria-label={t('list.filter')}>
          {filters}
          {isFiltered && (
            <Button variant="subtle" onClick={clear}>
              {t('list.clear')}
            </Button>
          )}
        </div>
        <Group gap="xs" wrap="nowrap">
          {tools}
          {onExport && <ExportButton onExport={() => onExport(named)} />}
          <ColumnChoice columns={columns} visible={visible} onChange={choose} onReset={reset} />
        </Group>
      </div>
      <Box role="status" mb={news > 0 ? 0 : 'calc(-1 * var(--mantine-spacing-sm))'}>
        {news > 0 && (
          <Button variant="light" leftSection={<IconRefresh size={16} aria-hidden />} onClick={showNews}>
            {t('list.news', { count: news })}
          </Button>
        )}
      </Box>
      {Boolean(query.error) && <Failure error={query.error} retry={() => query.refetch()} />}
      {query.data === undefined ? (
        query.isPending && <Loading />
      ) : rows.length > 0 ? (
        <div className={query.isPlaceholderData ? classes.waiting : undefined} aria-busy={query.isPlaceholderData}>
          <DataTable
            {...{ label, columns, rows, idOf, nameOf, visible, sort, isGone }}
            selection={bulk && selection}
            onSort={(sort) => change({ sort, cursor: undefined })}
          />
        </div>
      ) : isFiltered || cursor ? (
        <Empty title={t('list.filteredEmpty')}>
          <ClearFilter onClick={clear} />
        </Empty>
      ) : (
        empty
      )}
      <Group justify="center">
        {cursor && (
          <Button variant="default" onClick={() => change({ cursor: undefined })}>
            {t('list.first')}
          </Button>
        )}
        {query.data?.nextCursor && (
          <Button variant="default" onClick={() => change({ cursor: query.data!.nextCursor })}>
            {t('list.next')}
          </Button>
        )}
      </Group>
      {bulk && (
        <BulkBar count={selection.rows.length} onClear={selection.clear}>
          {bulk(selection.rows, () => {
            selection.clear();
            showNews();
          })}
        </BulkBar>
      )}
    </Stack>
  );
}
