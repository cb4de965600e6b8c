import { Anchor, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Empty, Failure, Loading } from '../../list/states';
import { useMe } from '../../session/me';
import { KeyTable } from './KeyTable';
import { NewKey } from './NewKey';
import { Section } from '../../shell/Section';

export const MY_KEYS = ['my-api-keys'];

/** Keys by which one's programs work, in this company. */
export function ApiKeys() {
  const { t } = useTranslation('profile');
  const { company, guest } = useMe();
  const [isMaking, setMaking] = useState(false);
  const keys = useInfiniteQuery({
    queryKey: MY_KEYS,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: cursor }) => {
      const { data, error } = await api.GET('/api/v1/me/api-keys', { params: { query: { cursor } } });
      if (error) throw error;
      return data;
    },
    getNextPageParam: (page) => page.nextCursor,
  });
  const all = keys.data?.pages.flatMap((page) => page.items) ?? [];
  const make = !guest && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      {t('keys.make')}
    </Button>
  );

  return (
    <Section
      title={t('keys.title')}
      lead={
        <>
          {t('keys.lead', { company: company.name })}{' '}
          <Anchor href="/api-docs" size="sm" underline="always">
            {t('keys.docs')}
          </Anchor>
        </>
      }
      actions={all.length > 0 && make}
    >
      {keys.error ? (
        <Failure error={keys.error} retry={() => void keys.refetch()} />
      ) : keys.isPending ? (
        <Loading />
      ) : all.length > 0 ? (
        <KeyTable keys={all} />
      ) : (
        <Empty title={t('keys.none')}>
          <Text size="sm" c="dimmed">
            {t('keys.noneText')}
          </Text>
          {make}
        </Empty>
      )}
      {keys.hasNextPage && (
        <Button variant="default" loading={keys.isFetchingNextPage} onClick={() => void keys.fetchNextPage()}>
          {t('keys.more')}
        </Button>
      )}
      {isMaking && <NewKey onClose={() => setMaking(false)} />}
    </Section>
  );
}
