import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { LIVE_LIST } from '../../api/queries';
import type { ListedPerson } from '../../api/types';
import { ChoiceFilter } from '../../list/ChoiceFilter';
import { FlagFilter } from '../../list/FlagFilter';
import { ListView } from '../../list/ListView';
import { Empty } from '../../list/states';
import { TextFilter } from '../../list/TextFilter';
import { Page } from '../../shell/Page';
import { PLATFORM_ROLES, type PlatformPeopleSearch } from './routes';
import { usePersonColumns } from './usePersonColumns';

const route = getRouteApi('/platform/platform/people');

/** Everybody who has an account here, in whichever companies. */
export function PlatformPeoplePage() {
  const { t } = useTranslation('platform');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = usePersonColumns();
  const { shutOut, ...others } = search;
  const wanted = { ...others, active: shutOut ? false : undefined };
  const query = useApi.useQuery('get', '/api/v1/platform/users', { params: { query: wanted } }, LIVE_LIST);

  function change(next: Partial<PlatformPeopleSearch>) {
    void navigate({ search: (before) => ({ ...before, ...next }), replace: 'text' in next });
  }

  const filter = (next: Partial<PlatformPeopleSearch>) => change({ ...next, cursor: undefined });

  return (
    <Page title={t('pages.people')}>
      <ListView
        label={t('pages.people')}
        name="platform-people"
        {...{ columns, query, search, idOf }}
        onSearch={change}
        filters={
          <>
            <TextFilter label={t('people.text')} value={search.text} onChange={(text) => filter({ text })} />
            <ChoiceFilter
              isSingle
              label={t('people.role')}
              value={search.role}
              choices={PLATFORM_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
              onChange={(role) => filter({ role: role as PlatformPeopleSearch['role'] })}
            />
            <FlagFilter label={t('people.shutOut')} value={search.shutOut} onChange={(shutOut) => filter({ shutOut })} />
          </>
        }
        empty={<Empty title={t('people.none')} />}
      />
    </Page>
  );
}

const idOf = ({ user }: ListedPerson) => user.id;
