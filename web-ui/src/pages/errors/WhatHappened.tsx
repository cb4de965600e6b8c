import { Anchor, Code, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import type { TicketError } from '../../api/types';
import { useMay } from '../../session/me';

/** The error in people's words, then in the machinery's. */
export function WhatHappened({ error }: { error: TicketError }) {
  const { t } = useTranslation('errors');
  return (
    <Stack component="section" aria-labelledby="what-happened" gap="xs">
      <Title id="what-happened" order={2} size="h4">
        {t('whatHappened')}
      </Title>
      <Text>{t(`codes.${error.code}.what`)}</Text>
      {error.code === 'NOBODY_ELIGIBLE' && error.task && <NeededRoles task={error.task} />}
      <Text size="sm" c="dimmed">
        {error.message}
      </Text>
      {error.detail.includes('\n') ? (
        <Code block mah={240} tabIndex={0} aria-label={t('detail')} style={{ overflow: 'auto', whiteSpace: 'pre-wrap' }}>
          {error.detail}
        </Code>
      ) : (
        error.detail && (
          <Text size="sm" c="dimmed">
            {t('detail')}: <Code>{error.detail}</Code>
          </Text>
        )
      )}
    </Stack>
  );
}

/** Which company roles a task asks for, and where somebody is given one. */
function NeededRoles({ task }: { task: string }) {
  const { t } = useTranslation('errors');
  const mayGiveRoles = useMay('manage_members');
  const { data: detail } = useApi.useQuery('get', '/api/v1/tasks/{id}', { params: { path: { id: task } } });
  const { data: roles } = useApi.useQuery('get', '/api/v1/company-roles', { enabled: mayGiveRoles });
  const needed = (roles?.items ?? []).filter(({ id }) => detail?.task.companyRoles.includes(id));
  if (needed.length === 0) return null;
  return (
    <Text>
      {t('neededRoles', { count: needed.length, roles: needed.map(({ name }) => name).join(', ') })}{' '}
      <Anchor component={Link} to="/people">
        {t('giveRole')}
      </Anchor>
    </Text>
  );
}
