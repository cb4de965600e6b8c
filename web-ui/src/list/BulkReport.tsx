import { Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemTexts } from '../texts/problems';
import type { Done } from './useBulk';

type BulkReportProps<Row> = { results: Done<Row>[]; nameOf: (row: Row) => string };

/** What came of each row: done, or why not. */
export function BulkReport<Row>({ results, nameOf }: BulkReportProps<Row>) {
  const { t } = useTranslation();
  const { sentence } = useProblemTexts();
  return (
    <Table.ScrollContainer minWidth={320} maxHeight={360} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table aria-label={t('list.results')}>
        <Table.Tbody>
          {results.map(({ row, error }, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row" fw={500}>
                {nameOf(row)}
              </Table.Th>
              <Table.Td>
                <Group gap="xs" wrap="nowrap" align="start">
                  {error === undefined ? <IconCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
                  <Text size="sm">{error === undefined ? t('list.done') : sentence(error)}</Text>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
