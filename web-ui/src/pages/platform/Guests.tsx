import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { Failure, Loading } from '../../list/states';
import { GuestChart } from './GuestChart';
import { GuestTable } from './GuestTable';
import { GUEST_DAYS } from './routes';

const route = getRouteApi('/platform/platform');

/** The guests of each day: how many came, what they made, and how many signed up. */
export function Guests() {
  const { t } = useTranslation('platform');
  const { days = '30' } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = { params: { query: { days: Number(days) } } };
  const { data, error, refetch } = useApi.useQuery('get', '/api/v1/platform/guests', asked, { staleTime: 60_000 });
  const items = (data?.items ?? []).toSorted((one, other) => one.date.localeCompare(other.date));

  return (
    <Stack component="section" gap="sm" mt="md" aria-labelledby="guests">
      <Group justify="space-between">
        <Title id="guests" order={2} size="h4">
          {t('guests.title')}
        </Title>
        <SegmentedControl
          aria-label={t('guests.period')}
          value={days}
          data={GUEST_DAYS.map((value) => ({ value, label: t('guests.days', { days: value }) }))}
          onChange={(value) => void navigate({ search: { days: value as typeof days }, replace: true })}
        />
      </Group>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && items.length === 0 && <Text c="dimmed">{t('guests.none')}</Text>}
      {items.length > 0 && (
        <>
          <GuestChart items={items} days={Number(days)} />
          <GuestTable items={items} />
        </>
      )}
    </Stack>
  );
}
