import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LIVE_IN_MILLISECONDS } from '../api/queries';
import type { Definition } from '../api/types';
import { PAGES, type Kind } from './kinds';
import { versionsQuery } from './queries';

/** Tells that somebody has stored a later version than the one that is being edited. */
export function NewerVersion({ kind, definition }: { kind: Kind; definition: Definition }) {
  const { t } = useTranslation('editor');
  const { data = [] } = useQuery({ ...versionsQuery(kind, { key: definition.key }), refetchInterval: LIVE_IN_MILLISECONDS });
  const latest = data[0];
  if (!latest || latest.number <= definition.number) return null;
  return (
    <Alert color="yellow" variant="light" role="status">
      {t('newer.text', { number: latest.number, by: latest.madeBy.name })}{' '}
      <Anchor component={Link} to={`${PAGES[kind]}/${latest.id}`} size="sm">
        {t('newer.look')}
      </Anchor>
    </Alert>
  );
}
