import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, useApi } from '../../api/client';
import type { Member } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { When } from '../../list/When';
import { Failure, Loading } from '../../list/states';
import { useMe } from '../../session/me';

/** Where somebody is logged in; each session, or all of them and the API keys, can be ended. */
export function PersonSessions({ member }: { member: Member }) {
  const { t } = useTranslation('people');
  const { guest } = useMe();
  const params = { path: { id: member.id } };
  const query = useApi.useQuery('get', '/api/v1/members/{id}/sessions', { params });
  const sessions = query.data?.items ?? [];

  return (
    <Stack component="section" aria-labelledby="sessions" gap="sm">
      <Title id="sessions" order={2} size="h4">
        {t('sessions.title')}
      </Title>
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} retry={() => query.refetch()} />}
      {query.data && sessions.length === 0 && <Text c="dimmed">{t('sessions.none')}</Text>}
      {sessions.length > 0 && (
        <Table.ScrollContainer minWidth={420} type="native" scrollAreaProps={{ tabIndex: 0 }}>
          <Table aria-label={t('sessions.title')} verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('sessions.client')}</Table.Th>
                <Table.Th>{t('sessions.lastUsed')}</Table.Th>
                <Table.Th>{t('sessions.what')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sessions.map(({ id: session, client, address, lastUsedAt, current }) => (
                <Table.Tr key={session}>
                  <Table.Td>
                    <Text size="sm" lineClamp={2}>
                      {client ?? t('sessions.unknown')}
                    </Text>
                    <Text size="xs" c="dimmed">
                      {current ? t('sessions.current') : address}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <When time={lastUsedAt} />
                  </Table.Td>
                  <Table.Td>
                    <ActionButton
                      size="compact-sm"
                      label={t('sessions.end')}
                      what={t('sessions.endWhat')}
                      done={t('sessions.ended')}
                      send={() =>
                        api.DELETE('/api/v1/members/{id}/sessions/{session}', { params: { path: { id: member.id, session } } })
                      }
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Group gap="xs">
        {sessions.length > 0 && (
          <ActionButton
            label={t('sessions.endAll')}
            what={t('sessions.endAllWhat')}
            done={t('sessions.allEnded')}
            send={() => api.DELETE('/api/v1/members/{id}/sessions', { params })}
          />
        )}
        {!guest && (
          <ActionButton
            label={t('keys.end')}
            what={t('keys.endWhat')}
            done={t('keys.ended')}
            isDanger
            send={() => api.DELETE('/api/v1/members/{id}/api-keys', { params })}
          />
        )}
      </Group>
    </Stack>
  );
}
