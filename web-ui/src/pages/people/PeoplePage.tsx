import { Button, Group } from '@mantine/core';
import { IconMailForward, IconTags } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { Member, MembershipStatus } from '../../api/types';
import { ListView } from '../../list/ListView';
import { wordsOf } from '../../list/search';
import { Empty } from '../../list/states';
import { useMay } from '../../session/me';
import { Page } from '../../shell/Page';
import { PeopleFilters } from './PeopleFilters';
import type { PeopleSearch } from './routes';
import { usePeopleColumns } from './usePeopleColumns';

const route = getRouteApi('/inside/people');

/** Everybody who works in the company. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const mayInvite = useMay('invite_people');
  const mayManage = useMay('manage_members');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = usePeopleColumns();
  const wanted = { ...search, status: wordsOf<MembershipStatus>(search.status) };
  const query = useApi.useQuery('get', '/api/v1/members', { params: { query: wanted } }, LIVE_LIST);

  function change(next: Partial<PeopleSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  return (
    <Page
      title={t('all')}
      actions={
        <Group gap="xs">
          {mayManage && (
            <Button component={Link} to="/company-roles" variant="default" leftSection={<IconTags size={16} aria-hidden />}>
              {t('companyRoles')}
            </Button>
          )}
          {mayInvite && (
            <Button component={Link} to="/invitations" leftSection={<IconMailForward size={16} aria-hidden />}>
              {t('invite')}
            </Button>
          )}
        </Group>
      }
    >
      <ListView
        label={t('all')}
        name="people"
        {...{ columns, query, search, idOf }}
        onSearch={change}
        filters={<PeopleFilters search={search} onChange={(next) => change({ ...next, cursor: undefined })} />}
        empty={<Empty title={t('none')} />}
      />
    </Page>
  );
}

const idOf = ({ id }: Member) => id;
