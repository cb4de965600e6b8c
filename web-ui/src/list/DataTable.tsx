import { Checkbox, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './list.module.css';

/** A column of a list. */
export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** By which the API sorts, if it does. */
  sort?: string;
  /** Shown only when somebody asks for it. */
  isExtra?: boolean;
  /** Always shown, since it tells what the row is about. */
  isFixed?: boolean;
  /** How the API calls it in a table that is exported. */
  csv?: string;
};

export type Selection = { selected: RowSelectionState; onSelect: (selected: RowSelectionState) => void };

type DataTableProps<Row> = {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  idOf: (row: Row) => string;
  /** How a row is called where it is selected. */
  nameOf?: (row: Row) => string;
  visible?: Record<string, boolean>;
  sort?: string;
  onSort?: (sort: string) => void;
  selection?: Selection;
  /** Keeps rows quiet that are gone, until the list is shown anew. */
  isGone?: (row: Row) => boolean;
};

/** Where the page is narrower than so much for each column, the table scrolls sideways. */
const COLUMN_WIDTH = 130;

const features = tableFeatures({ columnVisibilityFeature, rowSelectionFeature });

/** Rows under headings that sort, with a box before each where several can be acted on. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, idOf, nameOf, visible, selection, isGone } = props;
  const { t } = useTranslation();
  const byId = new Map(columns.map((column) => [column.id, column]));
  const ids = columns.map(({ id }) => id).join(' ');
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return ids.split(' ').map((id) => helper.display({ id }));
  }, [ids]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: idOf,
    enableRowSelection: selection !== undefined,
    state: { columnVisibility: visible ?? {}, rowSelection: selection?.selected ?? {} },
    onRowSelectionChange: (change) =>
      selection?.onSelect(typeof change === 'function' ? change(selection.selected) : change),
  });

  return (
    <Table.ScrollContainer minWidth={table.getVisibleLeafColumns().length * COLUMN_WIDTH} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table highlightOnHover stickyHeader verticalSpacing="xs" aria-label={label}>
        <Table.Thead>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {selection && (
                <Table.Th w={40}>
                  <Checkbox
                    aria-label={t('list.selectAll')}
                    checked={table.getIsAllRowsSelected()}
                    indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
                    onChange={table.getToggleAllRowsSelectedHandler()}
                  />
                </Table.Th>
              )}
              {group.headers.map((header) => (
                <Heading key={header.id} text={byId.get(header.column.id)!.header} by={byId.get(header.column.id)!.sort} {...props} />
              ))}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody>
          {table.getRowModel().rows.map((row) => (
            <Table.Tr key={row.id} data-selected={row.getIsSelected() || undefined} className={isGone?.(row.original) ? classes.gone : undefined}>
              {selection && (
                <Table.Td>
                  <Checkbox
                    aria-label={nameOf ? t('list.select', { name: nameOf(row.original) }) : t('list.selectRow')}
                    checked={row.getIsSelected()}
                    onChange={row.getToggleSelectedHandler()}
                  />
                </Table.Td>
              )}
              {row.getVisibleCells().map((cell) => (
                <Table.Td key={cell.id}>{byId.get(cell.column.id)!.cell(row.original)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type HeadingProps = { text: string; by?: string; sort?: string; onSort?: (sort: string) => void };

function Heading({ text, by, sort, onSort }: HeadingProps) {
  const { t } = useTranslation();
  if (!by || !onSort) {
    return (
      <Table.Th>
        <Text size="sm" fw={600}>
          {text}
        </Text>
      </Table.Th>
    );
  }
  const direction = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none';
  const Icon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <Table.Th aria-sort={direction}>
      <UnstyledButton onClick={() => onSort(direction === 'descending' ? by : `-${by}`)} aria-label={t('list.sortBy', { column: text })}>
        <Group gap={4} wrap="nowrap">
          <Text size="sm" fw={600}>
            {text}
          </Text>
          <Icon size={14} aria-hidden className={direction === 'none' ? classes.unsorted : undefined} />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
