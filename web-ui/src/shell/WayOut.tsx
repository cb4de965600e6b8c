import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../api/problem';

/** Where a refusal is lifted: its kind leads there. */
const WAYS: Record<string, { to: string; search?: object; text: string }> = {
  'guest-limit': { to: '/keep', text: 'guest.keep' },
  'not-for-guests': { to: '/keep', text: 'guest.keep' },
  'second-factor-required': { to: '/profile', search: { part: 'security' }, text: 'setUpSecondFactor' },
};

/** A refusal is no dead end if something can be done about it. */
export function WayOut({ error }: { error: unknown }) {
  const { t } = useTranslation('frame');
  const way = WAYS[kindOf(error) ?? ''];
  if (!way) return null;
  return (
    <Button component={Link} to={way.to} search={way.search} size="xs" mt="xs">
      {t(way.text)}
    </Button>
  );
}
