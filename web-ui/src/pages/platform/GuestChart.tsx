import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuestDay } from '../../api/types';
import { useDays } from '../../texts/days';
import { barsOf, totalOf } from './guestDays';
import classes from './platform.module.css';

const HEIGHT = 100;
const STEP = 10;
const GAP = 2;

/** A bar for each day, and in it those who signed up. The table beneath says the same. */
export function GuestChart({ items, days }: { items: GuestDay[]; days: number }) {
  const { t } = useTranslation('platform');
  const { written } = useDays();
  const bars = barsOf(items, days, new Date().toISOString().slice(0, 10));
  const most = Math.max(1, ...bars.map(({ came }) => came));
  const tall = (count: number) => (HEIGHT * count) / most;
  const { came, kept } = totalOf(items);
  const place = (index: number) => ({ x: index * STEP + GAP / 2, width: STEP - GAP });

  return (
    <Stack gap={4}>
      <svg
        role="img"
        aria-label={t('guests.chart', { came, kept, days })}
        viewBox={`0 0 ${days * STEP} ${HEIGHT + 1}`}
        preserveAspectRatio="none"
        className={classes.chart}
      >
        {bars.map((bar, index) => (
          <g key={bar.date}>
            <title>{t('guests.bar', { day: written(bar.date), came: bar.came, kept: bar.kept })}</title>
            <rect {...place(index)} y={0} height={HEIGHT} fill="transparent" />
            <rect {...place(index)} y={HEIGHT - tall(bar.came)} height={tall(bar.came)} className={classes.came} />
            <rect {...place(index)} y={HEIGHT - tall(bar.kept)} height={tall(bar.kept)} className={classes.kept} />
          </g>
        ))}
        <line x1={0} x2={days * STEP} y1={HEIGHT} y2={HEIGHT} className={classes.ground} vectorEffect="non-scaling-stroke" />
      </svg>
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {written(bars[0]!.date)}
        </Text>
        <Group gap="md">
          <Text size="xs">
            <span className={`${classes.key} ${classes.keyCame}`} />
            {t('guests.came')}
          </Text>
          <Text size="xs">
            <span className={`${classes.key} ${classes.keyKept}`} />
            {t('guests.kept')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('guests.most', { count: most })}
          </Text>
        </Group>
        <Text size="xs" c="dimmed">
          {written(bars[bars.length - 1]!.date)}
        </Text>
      </Group>
    </Stack>
  );
}
