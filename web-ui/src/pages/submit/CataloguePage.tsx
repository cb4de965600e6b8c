import { SimpleGrid, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { ClearFilter, Empty, Failure, Loading } from '../../list/states';
import { Page } from '../../shell/Page';
import { TypeCard } from './TypeCard';

const route = getRouteApi('/inside/submit');

/** Everything that I may ask for. */
export function CataloguePage() {
  const { t, i18n } = useTranslation('submit');
  const { text = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPending, refetch } = useApi.useQuery('get', '/api/v1/ticket-types', {});
  const search = (wanted: string) => void navigate({ search: { text: wanted || undefined }, replace: true });

  if (isPending) return <Page title={t('catalogue.title')}><Loading /></Page>;
  if (error) return <Page title={t('catalogue.title')}><Failure error={error} retry={refetch} /></Page>;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = data.items
    .filter(({ title, description }) => words.every((word) => `${title} ${description}`.toLowerCase().includes(word)))
    .toSorted((one, other) => one.title.localeCompare(other.title, i18n.language));

  return (
    <Page title={t('catalogue.title')} lead={t('catalogue.lead')}>
      {data.items.length > 0 && (
        <TextInput
          label={t('catalogue.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => search(event.currentTarget.value)}
          maw={420}
          type="search"
        />
      )}
      {data.items.length === 0 ? (
        <Empty title={t('catalogue.none')}>{t('catalogue.noneHelp')}</Empty>
      ) : found.length === 0 ? (
        <Empty title={t('catalogue.notFound', { text })}>
          <ClearFilter onClick={() => search('')} />
        </Empty>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('catalogue.list')}>
          {found.map((type) => (
            <TypeCard key={type.key} type={type} />
          ))}
        </SimpleGrid>
      )}
    </Page>
  );
}
