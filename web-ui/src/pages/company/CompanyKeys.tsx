import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { ApiKey } from '../../api/types';
import { ListView } from '../../list/ListView';
import { PersonFilter } from '../../list/PersonFilter';
import { Empty } from '../../list/states';
import { useMay, useMe } from '../../session/me';
import { OwnersOnly } from './OwnersOnly';
import type { CompanySearch } from './routes';
import { useKeyColumns } from './useKeyColumns';

const route = getRouteApi('/inside/company');

/** The API keys of everybody in the company. */
export function CompanyKeys() {
  const { guest, acting } = useMe();
  const mayManage = useMay('manage_members');
  return guest || acting || !mayManage ? <OwnersOnly who="admins" /> : <KeyList />;
}

function KeyList() {
  const { t } = useTranslation('company');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useKeyColumns();
  const { owner, cursor } = search;
  const query = useApi.useQuery('get', '/api/v1/api-keys', { params: { query: { owner, cursor } } }, LIVE_LIST);

  function change(next: Partial<CompanySearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }) });
  }

  return (
    <ListView
      label={t('parts.keys')}
      name="company-keys"
      {...{ columns, query, search, idOf }}
      keeps={['part']}
      onSearch={change}
      filters={<PersonFilter label={t('keys.owner')} value={owner} onChange={(next) => change({ owner: next, cursor: undefined })} />}
      empty={
        <Empty title={t('keys.none')}>
          <Text c="dimmed">{t('keys.noneText')}</Text>
        </Empty>
      }
    />
  );
}

const idOf = ({ id }: ApiKey) => id;
