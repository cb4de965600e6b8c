import { Grid, Group } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { BackToList } from '../../list/BackToList';
import { Failure, Loading } from '../../list/states';
import { StatusBadge } from '../../list/StatusBadge';
import { useMay } from '../../session/me';
import { ButtonLink } from '../../shell/links';
import { Page } from '../../shell/Page';
import { ContactForm } from './ContactForm';
import { ContactState } from './ContactState';

const route = getRouteApi('/inside/contacts/$id');

/** One contact: their data, their tickets, and whether tickets may be submitted for them. */
export function ContactPage() {
  const { t } = useTranslation('contacts');
  const { id } = route.useParams();
  const seesTickets = useMay('read_all_tickets');
  const query = useApi.useQuery('get', '/api/v1/contacts/{id}', { params: { path: { id } } });

  if (query.error && !query.data) return <Failure error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const contact = query.data;

  return (
    <Page
      above={<BackToList to="/contacts">{t('all')}</BackToList>}
      title={contact.name}
      lead={<StatusBadge status={contact.status}>{t(`statuses.${contact.status}`)}</StatusBadge>}
      actions={
        <Group gap="xs">
          {seesTickets && (
            <ButtonLink to="/tickets" search={{ contact: id }} variant="default" leftSection={<IconListDetails size={16} aria-hidden />}>
              {t('tickets')}
            </ButtonLink>
          )}
        </Group>
      }
    >
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <ContactForm key={id} contact={contact} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <ContactState contact={contact} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
