import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { ListedPerson } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { usePlatform } from '../../session/platform';

/** Shuts somebody out of the installation, and lets them in again. */
export function PersonAccess({ person: { user, role, active } }: { person: ListedPerson }) {
  const { t } = useTranslation('platform');
  const oneself = usePlatform();
  const name = `${user.firstName} ${user.lastName}`;
  const params = { path: { id: user.id } };

  if (oneself.user?.id === user.id) return <Reason>{t('people.oneself')}</Reason>;
  if (role && oneself.role === 'platform_admin') return <Reason>{t('people.superusersOnly')}</Reason>;
  return active ? (
    <ActionButton
      size="compact-sm"
      aria-label={t('people.deactivateOne', { name })}
      label={t('people.deactivate')}
      what={t('people.deactivateWhat', { name })}
      done={t('people.deactivated', { name })}
      isDanger
      send={() => api.POST('/api/v1/platform/users/{id}/deactivate', { params })}
    />
  ) : (
    <ActionButton
      size="compact-sm"
      aria-label={t('people.reactivateOne', { name })}
      label={t('people.reactivate')}
      what={t('people.reactivateWhat', { name })}
      done={t('people.reactivated', { name })}
      send={() => api.POST('/api/v1/platform/users/{id}/reactivate', { params })}
    />
  );
}

function Reason({ children }: { children: string }) {
  return (
    <Text size="xs" c="dimmed">
      {children}
    </Text>
  );
}
