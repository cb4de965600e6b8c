import { Alert, Anchor, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api/client';
import { useMay } from '../session/me';
import { useTimes } from '../texts/times';

const RARELY = 60_000;

/** There while the company rests, or is about to be deleted: since when, and who can change it. */
export function ClosedCompany() {
  const { t } = useTranslation('frame');
  const { dateAndTime } = useTimes();
  const isOwner = useMay('own_company');
  const { data } = useApi.useQuery('get', '/api/v1/company', {}, { staleTime: RARELY });
  const state = data?.state;
  if (!state || state.status === 'ACTIVE') return null;

  const byPlatform = state.status === 'SUSPENDED_BY_PLATFORM';
  const times = {
    since: state.since ? dateAndTime(state.since) : '',
    due: state.deletionDue ? dateAndTime(state.deletionDue) : '',
  };
  return (
    <Alert role="region" color="orange" variant="light" icon={<IconLock />} title={t(`closed.${state.status}.title`, times)}>
      <Text size="sm">{t(`closed.${state.status}.${isOwner ? 'owner' : 'member'}`, times)}</Text>
      {isOwner && !byPlatform && (
        <Anchor component={Link} to="/company" size="sm">
          {t('closed.resume')}
        </Anchor>
      )}
    </Alert>
  );
}
