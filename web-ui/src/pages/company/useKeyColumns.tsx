import { Code, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ApiKey } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';
import { When } from '../../list/When';
import { useTimes } from '../../texts/times';

const LOOKS: Record<ApiKey['status'], string> = { LIVE: 'COMPLETED', EXPIRED: '', REVOKED: '' };

export function useKeyColumns(): Column<ApiKey>[] {
  const { t } = useTranslation(['company', 'profile']);
  const { date } = useTimes();
  return [
    {
      id: 'name',
      header: t('profile:keys.name'),
      isFixed: true,
      cell: ({ name, prefix }) => (
        <>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Code>{prefix}</Code>
        </>
      ),
    },
    { id: 'owner', header: t('keys.owner'), cell: ({ owner }) => <RowLink to={`/people/${owner.id}`}>{owner.name}</RowLink> },
    {
      id: 'scopes',
      header: t('profile:keys.scopes'),
      cell: ({ scopes }) => <Text size="sm">{scopes.map((scope) => t(`profile:permissions.${scope}`)).join(', ')}</Text>,
    },
    {
      id: 'lastUsed',
      header: t('profile:keys.lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <When time={lastUsedAt} /> : t('profile:keys.neverUsed')),
    },
    {
      id: 'state',
      header: t('profile:keys.state'),
      cell: ({ status, expiresAt }) => (
        <>
          <StatusBadge status={LOOKS[status]}>{t(`profile:keys.statuses.${status}`)}</StatusBadge>
          {status === 'LIVE' && (
            <Text size="xs" c="dimmed">
              {t('profile:keys.until', { date: date(expiresAt) })}
            </Text>
          )}
        </>
      ),
    },
    { id: 'madeAt', header: t('keys.madeAt'), isExtra: true, cell: ({ madeAt }) => <When time={madeAt} /> },
    {
      id: 'what',
      header: t('keys.what'),
      cell: ({ id, name, status }) =>
        status === 'LIVE' && (
          <ActionButton
            size="compact-sm"
            aria-label={t('profile:keys.revokeOne', { name })}
            label={t('profile:keys.revoke')}
            what={t('profile:keys.revokeText')}
            done={t('profile:keys.revoked', { name })}
            isDanger
            send={() => api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })}
          />
        ),
    },
  ];
}
