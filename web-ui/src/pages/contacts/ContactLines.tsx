import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { linesOf } from '../../form/csvLines';

export type ContactResults = components['schemas']['ContactListResult']['results'];

type ContactLinesProps = { csv: string; results: ContactResults; isDone: boolean };

const KINDS = ['CREATED', 'UPDATED', 'UNCHANGED', 'FAULTY'] as const;

/** What each line of a list would come to, or came to. */
export function ContactLines({ csv, results, isDone }: ContactLinesProps) {
  const { t } = useTranslation('contacts');
  const lines = linesOf(csv);
  const when = isDone ? 'done' : 'would';
  const counts = KINDS.map((kind) => ({ kind, count: results.filter(({ result }) => result === kind).length }));

  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t(`import.${when}.title`)}
      </Title>
      <Text role="status">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => t(`import.${when}.count.${kind}`, { count }))
          .join(', ')}
      </Text>
      <Table.ScrollContainer minWidth={480} type="native" scrollAreaProps={{ tabIndex: 0 }}>
        <Table aria-label={t(`import.${when}.title`)} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>{t('import.line')}</Table.Th>
              <Table.Th>{t('import.content')}</Table.Th>
              <Table.Th>{t('import.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {results.map(({ line, result, messages }) => (
              <Table.Tr key={line}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{lines.get(line)?.filter(Boolean).join(' · ')}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap" align="start">
                    {result === 'FAULTY' ? <IconAlertTriangle size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
                    <div>
                      <Text size="sm">{t(`import.${when}.${result}`)}</Text>
                      {messages.map((message) => (
                        <Text key={message} size="sm">
                          {message}
                        </Text>
                      ))}
                    </div>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
