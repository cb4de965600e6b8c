import { Button, Group, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Guest } from '../api/types';
import { useTimes } from '../texts/times';
import { useNow } from '../texts/useNow';
import classes from './strip.module.css';

const LOOKED_AT_EVERY = 10_000;

/** For guests: how long all this lasts, how much they may make, and how they keep it. */
export function GuestStrip({ guest }: { guest: Guest }) {
  const { t } = useTranslation('frame');
  const { ago, dateAndTime } = useTimes();
  const now = useNow(LOOKED_AT_EVERY);
  return (
    <section className={`${classes.strip} ${classes.guest}`} aria-label={t('guest.label')}>
      <Group gap="xs" wrap="nowrap" miw={0}>
        <IconHourglass size={18} aria-hidden className={classes.icon} />
        <Text size="sm" lineClamp={2}>
          <span title={dateAndTime(guest.until)}>{t('guest.until', { when: ago(guest.until, now) })}</span>{' '}
          {t('guest.made', { made: guest.made, most: guest.mostRecords })}
        </Text>
      </Group>
      <Button component={Link} to="/keep" size="compact-sm">
        {t('guest.keep')}
      </Button>
    </section>
  );
}
