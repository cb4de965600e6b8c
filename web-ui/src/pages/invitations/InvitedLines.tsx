import { Alert, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconShieldExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema';
import { linesOf } from '../../form/csvLines';
import { grantsAdmin, rolesIn } from './invitedRoles';

export type InvitedList = components['schemas']['InvitedLine'][];

type InvitedLinesProps = { csv: string; lines: InvitedList; isDone: boolean };

const FINE = ['WOULD_BE_INVITED', 'INVITED'];

/** What each line would come to, or came to, with its faults; rows that make admins stand out. */
export function InvitedLines({ csv, lines, isDone }: InvitedLinesProps) {
  const { t } = useTranslation('invitations');
  const roles = rolesIn(linesOf(csv));
  const isAdmin = ({ line, result }: InvitedList[number]) => FINE.includes(result) && grantsAdmin(roles.get(line));
  const fine = lines.filter(({ result }) => FINE.includes(result)).length;
  const admins = lines.filter(isAdmin).length;
  const title = t(isDone ? 'import.done' : 'import.would');

  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text role="status">{t(isDone ? 'import.doneCount' : 'import.wouldCount', { count: fine, total: lines.length })}</Text>
      {admins > 0 && !isDone && (
        <Alert color="yellow" icon={<IconShieldExclamation aria-hidden />} title={t('import.admins', { count: admins })}>
          {t('import.adminsWhat')}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={560} type="native" scrollAreaProps={{ tabIndex: 0 }}>
        <Table aria-label={title} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>{t('import.line')}</Table.Th>
              <Table.Th>{t('email')}</Table.Th>
              <Table.Th>{t('import.roles')}</Table.Th>
              <Table.Th>{t('import.result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.line}>
                <Table.Td>{line.line}</Table.Td>
                <Table.Td>{line.email}</Table.Td>
                <Table.Td>
                  <Text size="sm">{roles.get(line.line)}</Text>
                  {isAdmin(line) && (
                    <Group gap={4} wrap="nowrap">
                      <IconShieldExclamation size={16} aria-hidden />
                      <Text size="sm" fw={600}>
                        {t('import.becomesAdmin')}
                      </Text>
                    </Group>
                  )}
                </Table.Td>
                <Table.Td>
                  <Result line={line} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function Result({ line: { result, faults, delivery } }: { line: InvitedList[number] }) {
  const { t } = useTranslation('invitations');
  const Icon = FINE.includes(result) ? IconCheck : IconAlertTriangle;
  return (
    <Group gap="xs" wrap="nowrap" align="start">
      <Icon size={18} aria-hidden />
      <div>
        <Text size="sm">{t(`import.results.${result}`)}</Text>
        {[...faults, ...(delivery?.mailProblem ? [delivery.mailProblem] : [])].map((fault) => (
          <Text key={fault} size="sm">
            {fault}
          </Text>
        ))}
      </div>
    </Group>
  );
}
