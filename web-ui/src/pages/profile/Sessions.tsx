import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, useApi } from '../../api/client';
import type { LiveSession } from '../../api/types';
import { Faults } from '../../form/FormFrame';
import { useSubmit } from '../../form/useSubmit';
import { Failure, Loading } from '../../list/states';
import { told } from '../../shell/told';
import { useTimes } from '../../texts/times';
import { clientName } from './client';
import { Section } from '../../shell/Section';

const LIST = ['get', '/api/v1/me/sessions'];

/** Where one is logged in, in all companies; what one doesn't recognise, one ends. */
export function Sessions() {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const { data, error, refetch } = useApi.useQuery('get', '/api/v1/me/sessions');
  const endOthers = useSubmit(() => api.DELETE('/api/v1/me/sessions'));
  const hasOthers = data?.items.some(({ current }) => !current);

  async function end() {
    if (!(await endOthers.submit())) return;
    await queries.invalidateQueries({ queryKey: LIST });
    told(t('sessions.othersEnded'));
  }

  return (
    <Section
      title={t('sessions.title')}
      lead={t('sessions.lead')}
      actions={
        hasOthers && (
          <Button variant="default" loading={endOthers.isSending} onClick={end}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      {endOthers.error !== undefined && <Faults error={endOthers.error} />}
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : data ? (
        <Stack gap="sm" role="list" aria-label={t('sessions.title')}>
          {data.items.map((session) => (
            <OneSession key={session.id} session={session} />
          ))}
        </Stack>
      ) : (
        <Loading />
      )}
    </Section>
  );
}

function OneSession({ session }: { session: LiveSession }) {
  const { t } = useTranslation('profile');
  const { ago, dateAndTime } = useTimes();
  const queries = useQueryClient();
  const { id, client, address, company, lastUsedAt, startedAt, expiresAt, current } = session;
  const { submit, isSending, error } = useSubmit(() => api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } }));
  const name = client ? clientName(client) : t('sessions.unknownClient');

  async function end() {
    if (await submit()) await queries.invalidateQueries({ queryKey: LIST });
  }

  return (
    <div role="listitem">
      <Group justify="space-between" wrap="nowrap" align="start">
        <Group align="start" wrap="nowrap" gap="sm">
          <IconDeviceDesktop size={22} stroke={1.6} aria-hidden />
          <div>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {name}
              </Text>
              {current && (
                <Badge variant="light" tt="none">
                  {t('sessions.current')}
                </Badge>
              )}
            </Group>
            <Text size="sm" c="dimmed">
              {[company.name, address].filter(Boolean).join(' · ')}
            </Text>
            <Text size="xs" c="dimmed">
              {t('sessions.times', { used: ago(lastUsedAt), started: dateAndTime(startedAt), ends: dateAndTime(expiresAt) })}
            </Text>
          </div>
        </Group>
        {!current && (
          <Button size="xs" variant="default" loading={isSending} onClick={end} aria-label={t('sessions.endOne', { name })}>
            {t('sessions.end')}
          </Button>
        )}
      </Group>
      {error !== undefined && <Faults error={error} />}
    </div>
  );
}
