import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_IN_MILLISECONDS } from '../../api/queries';
import type { components } from '../../api/schema';

type Figures = components['schemas']['InvitationFigures'];

export function useInvitationFigures(): Figures | undefined {
  return useApi.useQuery('get', '/api/v1/invitations/figures', {}, { refetchInterval: 2 * LIVE_IN_MILLISECONDS }).data;
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How many of those who answered or let it pass came, and how long they took. */
export function InvitationFigures({ figures: { shareAccepted, medianSecondsToAcceptance } }: { figures: Figures }) {
  const { t, i18n } = useTranslation('invitations');
  if (shareAccepted === undefined) return null;
  const share = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(shareAccepted);
  return (
    <Text size="sm" c="dimmed">
      {t('figures.share', { share })}
      {medianSecondsToAcceptance !== undefined && ` ${t('figures.median', { time: duration(medianSecondsToAcceptance, i18n.language) })}`}
    </Text>
  );
}

/** Rounded up to whole days, hours or minutes. */
function duration(seconds: number, language: string): string {
  const [unit, length] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[2];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 });
  return format.format(Math.max(1, Math.ceil(seconds / length)));
}
