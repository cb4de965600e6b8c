import { Badge, Button, Code, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey } from '../../api/types';
import { useTimes } from '../../texts/times';
import { RevokeKey } from './RevokeKey';

const COLORS: Record<ApiKey['status'], string> = { LIVE: 'flower', EXPIRED: 'gray', REVOKED: 'gray' };

/** One's keys; those that are over stay on the list. */
export function KeyTable({ keys }: { keys: ApiKey[] }) {
  const { t } = useTranslation('profile');
  const { ago, date } = useTimes();
  const [revoked, setRevoked] = useState<ApiKey>();
  return (
    <Table.ScrollContainer minWidth={620} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table aria-label={t('keys.title')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('keys.name')}</Table.Th>
            <Table.Th>{t('keys.scopes')}</Table.Th>
            <Table.Th>{t('keys.lastUsed')}</Table.Th>
            <Table.Th>{t('keys.state')}</Table.Th>
            <Table.Th>
              <span className="only-heard">{t('keys.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keys.map((key) => (
            <Table.Tr key={key.id}>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {key.name}
                </Text>
                <Code>{key.prefix}</Code>
              </Table.Td>
              <Table.Td>
                {key.scopes.map((scope) => (
                  <Text key={scope} size="xs">
                    {t(`permissions.${scope}`)}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td>{key.lastUsedAt ? ago(key.lastUsedAt) : t('keys.neverUsed')}</Table.Td>
              <Table.Td>
                <Badge variant="light" tt="none" color={COLORS[key.status]}>
                  {t(`keys.statuses.${key.status}`)}
                </Badge>
                {key.status === 'LIVE' && (
                  <Text size="xs" c="dimmed">
                    {t('keys.until', { date: date(key.expiresAt) })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {key.status === 'LIVE' && (
                  <Button size="xs" variant="subtle" color="red" onClick={() => setRevoked(key)} aria-label={t('keys.revokeOne', { name: key.name })}>
                    {t('keys.revoke')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {revoked && <RevokeKey apiKey={revoked} onClose={() => setRevoked(undefined)} />}
    </Table.ScrollContainer>
  );
}
