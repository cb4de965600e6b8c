import { Button, Group, Menu, Stack } from '@mantine/core';
import { IconColumns, IconRefresh } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column, type Selection } from './DataTable';
import { Empty, Failure, Loading } from './states';
import { useStableRows } from './useStableRows';
import classes from './list.module.css';

/** The part of a query that a list looks at; any `useApi.useQuery` fits. */
export type ListQuery<Row> = {
  data?: { items: Row[]; nextCursor?: string };
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
};

/** What a list keeps in the address: any filters, how it is sorted, and on which page it is. */
export type ListSearch = { sort?: string; cursor?: string };

type ListViewProps<Row, Search extends ListSearch> = {
  /** Names the list, for those who hear it, and for the columns kept. */
  label: string;
  name: string;
  columns: Column<Row>[];
  query: ListQuery<Row>;
  idOf: (row: Row) => string;
  search: Search;
  onSearch: (change: Partial<Search>) => void;
  filters?: ReactNode;
  /** Where nothing is, though nothing is filtered. */
  empty: ReactNode;
  tools?: ReactNode;
  selection?: Selection;
};

/** A list with its filters above, its pages below, and each of its states. */
export function ListView<Row extends object, Search extends ListSearch>(props: ListViewProps<Row, Search>) {
  const { label, name, columns, query, idOf, search, onSearch, filters, empty, tools, selection } = props;
  const { t } = useTranslation();
  const [visible, setVisible] = useVisibleColumns(name, columns);
  const { rows, news, isGone, showNews } = useStableRows(query.data?.items, idOf, JSON.stringify(search));
  const { sort, cursor, ...filtering } = search;
  const isFiltered = Object.values(filtering).some((value) => value !== undefined);
  const clear = () =>
    onSearch(Object.fromEntries([...Object.keys(filtering), 'cursor'].map((key) => [key, undefined])) as Partial<Search>);

  return (
    <Stack gap="sm">
      <Group justify="space-between" align="end">
        <div className={classes.filters} role="search" aria-label={t('list.filter')}>
          {filters}
          {isFiltered && (
            <Button variant="subtle" onClick={clear}>
              {t('list.clear')}
            </Button>
          )}
        </div>
        <Group gap="xs">
          {tools}
          <ColumnChoice columns={columns} visible={visible} onChange={setVisible} />
        </Group>
      </Group>
      {news > 0 && (
        <Button variant="light" leftSection={<IconRefresh size={16} />} onClick={showNews} role="status">
          {t('list.news', { count: news })}
        </Button>
      )}
      {query.error ? (
        <Failure error={query.error} retry={() => query.refetch()} />
      ) : query.isPending ? (
        <Loading />
      ) : rows.length > 0 ? (
        <DataTable
          {...{ label, columns, rows, idOf, visible, sort, selection, isGone }}
          onSort={(sort) => onSearch({ sort, cursor: undefined } as Partial<Search>)}
        />
      ) : isFiltered || cursor ? (
        <Empty title={t('list.filteredEmpty')}>
          <Button variant="light" onClick={clear}>
            {t('list.clear')}
          </Button>
        </Empty>
      ) : (
        empty
      )}
      <Group justify="center">
        {cursor && (
          <Button variant="default" onClick={() => onSearch({ cursor: undefined } as Partial<Search>)}>
            {t('list.first')}
          </Button>
        )}
        {query.data?.nextCursor && (
          <Button variant="default" onClick={() => onSearch({ cursor: query.data!.nextCursor } as Partial<Search>)}>
            {t('list.next')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function useVisibleColumns<Row>(name: string, columns: Column<Row>[]) {
  const key = `ticketflower.columns.${name}`;
  const usual = Object.fromEntries(columns.map(({ id, isExtra }) => [id, !isExtra]));
  const [chosen, setChosen] = useState<Record<string, boolean>>(() => JSON.parse(localStorage.getItem(key) ?? '{}'));
  const choose = (next: Record<string, boolean>) => {
    localStorage.setItem(key, JSON.stringify(next));
    setChosen(next);
  };
  return [{ ...usual, ...chosen }, choose] as const;
}

type ColumnChoiceProps<Row> = {
  columns: Column<Row>[];
  visible: Record<string, boolean>;
  onChange: (visible: Record<string, boolean>) => void;
};

function ColumnChoice<Row>({ columns, visible, onChange }: ColumnChoiceProps<Row>) {
  const { t } = useTranslation();
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns size={16} />}>
          {t('list.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ id, header }) => (
          <Menu.Item
            key={id}
            role="menuitemcheckbox"
            aria-checked={visible[id]}
            leftSection={<span aria-hidden>{visible[id] ? '✓' : ' '}</span>}
            onClick={() => onChange({ ...visible, [id]: !visible[id] })}
          >
            {header}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
