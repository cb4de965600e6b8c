import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../api/problem';

/** Where a refusal is lifted: its kind leads there. */
const WAYS: Record<string, { href: string; text: string }> = {
  'guest-limit': { href: '/keep', text: 'guest.keep' },
  'not-for-guests': { href: '/keep', text: 'guest.keep' },
  'second-factor-required': { href: '/profile?part=security', text: 'setUpSecondFactor' },
};

/** A refusal is no dead end if something can be done about it. */
export function WayOut({ error }: { error: unknown }) {
  const { t } = useTranslation('frame');
  const router = useRouter();
  const way = WAYS[kindOf(error) ?? ''];
  if (!way) return null;

  function go(event: MouseEvent) {
    event.preventDefault();
    router.history.push(way!.href);
  }

  return (
    <Button component="a" href={way.href} onClick={go} size="xs" mt="xs">
      {t(way.text)}
    </Button>
  );
}
