import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ifMatch } from '../../api/ifMatch';
import type { Member } from '../../api/types';
import { ActionButton } from '../../form/ActionButton';
import { useWayBack } from '../../list/useWayBack';

/** Shutting somebody out and letting them in again, removing them, and erasing whoever has left. */
export function Leaving({ member }: { member: Member }) {
  const { t } = useTranslation('people');
  const goBack = useWayBack('/people');
  const name = `${member.firstName} ${member.lastName}`;
  const versioned = { path: { id: member.id }, header: ifMatch(member.version) };
  const become = (status: 'ACTIVE' | 'DEACTIVATED') => () =>
    api.PUT('/api/v1/members/{id}/status', { params: versioned, body: { status } });

  return (
    <Stack component="section" aria-labelledby="leaving" gap="sm" align="start">
      <Title id="leaving" order={2} size="h4">
        {t('leaving.title')}
      </Title>
      {member.status === 'ACTIVE' && (
        <ActionButton
          label={t('leaving.deactivate')}
          what={t('leaving.deactivateWhat', { name })}
          done={t('leaving.deactivated', { name })}
          send={become('DEACTIVATED')}
        />
      )}
      {member.status === 'DEACTIVATED' && (
        <ActionButton
          label={t('leaving.reactivate')}
          what={t('leaving.reactivateWhat', { name })}
          done={t('leaving.reactivated', { name })}
          send={become('ACTIVE')}
        />
      )}
      {member.status !== 'REMOVED' && (
        <ActionButton
          label={t('leaving.remove')}
          what={t('leaving.removeWhat', { name })}
          done={t('leaving.removed', { name })}
          isDanger
          send={() => api.DELETE('/api/v1/members/{id}', { params: versioned })}
        />
      )}
      {member.status === 'REMOVED' && (
        <ActionButton
          label={t('leaving.erase')}
          what={<Erasure name={name} />}
          done={t('leaving.erased')}
          isDanger
          typed={member.email}
          send={() => api.POST('/api/v1/members/{id}/erase', { params: { path: { id: member.id } } })}
          onDone={goBack}
        />
      )}
    </Stack>
  );
}

function Erasure({ name }: { name: string }) {
  const { t } = useTranslation('people');
  return (
    <>
      <Text size="sm">{t('leaving.eraseWhat', { name })}</Text>
      <List size="sm">
        {(['name', 'history', 'written', 'once'] as const).map((point) => (
          <List.Item key={point}>{t(`leaving.erasePoints.${point}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
