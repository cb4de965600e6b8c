import { Alert, Grid, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { BackToList } from '../../list/BackToList';
import { Failure, Loading } from '../../list/states';
import { useMay, useMe } from '../../session/me';
import { Page } from '../../shell/Page';
import { Availability } from './Availability';
import { Leaving } from './Leaving';
import { PersonFacts } from './PersonFacts';
import { PersonRoles } from './PersonRoles';
import { PersonSessions } from './PersonSessions';

const route = getRouteApi('/inside/people/$id');

/** One person: what they may do, whether they are there, where they are logged in, and how they leave. */
export function PersonPage() {
  const { t } = useTranslation('people');
  const { id } = route.useParams();
  const me = useMe();
  const mayManage = useMay('manage_members');
  const mayManageOwners = useMay('manage_owners');
  const query = useApi.useQuery('get', '/api/v1/members/{id}', { params: { path: { id } } });

  if (query.error && !query.data) return <Failure error={query.error} retry={() => query.refetch()} />;
  if (!query.data) return <Loading />;
  const member = query.data;
  const isHere = member.status !== 'REMOVED';
  const isOutOfReach = member.roles.includes('owner') && !mayManageOwners;
  const mayChange = mayManage && !isOutOfReach;

  return (
    <Page
      above={<BackToList to="/people">{t('all')}</BackToList>}
      title={`${member.firstName} ${member.lastName}`}
      lead={member.email}
    >
      {mayManage && isOutOfReach && <Alert variant="light">{t('ownersOnly')}</Alert>}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="xl">
            {isHere && mayChange && <PersonRoles key={id} member={member} />}
            {isHere && mayChange && <PersonSessions member={member} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="xl">
            <PersonFacts member={member} />
            {isHere && (mayChange || me.user.id === id) && <Availability key={id} member={member} />}
            {mayChange && me.user.id !== id && <Leaving member={member} />}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
