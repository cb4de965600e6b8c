import { useTranslation } from 'react-i18next';
import { useApi } from '../../api/client';
import { useTimes } from '../../texts/times';
import { useCompanyRoles } from '../people/useCompanyRoles';

const TIMES = new Set(['until', 'awayUntil']);

/** A page fetches them all with its own, or they are fetched only when its facts are there. */
export const TEXTS_OF_FACTS = ['audit', 'people', 'profile'] as const;

/** Where the words for the values of some facts stand. */
const WORDS: Record<string, (value: string) => string> = {
  roles: (role) => `people:roles.${role.toLowerCase()}.name`,
  scopes: (scope) => `profile:permissions.${scope.toLowerCase()}`,
  status: (status) => `audit:statuses.${status}`,
  repair: (repair) => `audit:repairs.${repair}`,
};

/** What an entry tells of a thing, in words; ids of people and roles by their names. */
export function FactValue({ fact, value }: { fact: string; value: unknown }) {
  const { t, i18n } = useTranslation(TEXTS_OF_FACTS);
  const { dateAndTime } = useTimes();

  if (value === undefined || value === null || value === '') return <>–</>;
  if (fact === 'companyRoles' && Array.isArray(value)) return <RoleNames ids={value.map(String)} />;
  if (fact === 'worker') return <PersonName id={String(value)} />;
  if (Array.isArray(value)) return <>{value.length === 0 ? '–' : value.map(said).join(', ')}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'yes' : 'no')}</>;
  return <>{said(value)}</>;

  function said(one: unknown): string {
    const text = typeof one === 'object' ? JSON.stringify(one) : String(one);
    if (TIMES.has(fact) && !Number.isNaN(Date.parse(text))) return dateAndTime(text);
    const key = WORDS[fact]?.(text);
    return key && i18n.exists(key) ? t(key) : text;
  }
}

function RoleNames({ ids }: { ids: string[] }) {
  const { t } = useTranslation('audit');
  const roles = useCompanyRoles();
  const names = ids.map((id) => roles.find((role) => role.id === id)?.name ?? t('goneRole'));
  return <>{names.join(', ') || '–'}</>;
}

/** How a member is called; whoever is no member is told by nothing but that. */
export function PersonName({ id }: { id: string }) {
  const { t } = useTranslation('audit');
  const { data } = useApi.useQuery('get', '/api/v1/members/{id}', { params: { path: { id } } }, { staleTime: 60_000, retry: false });
  return <>{data ? `${data.firstName} ${data.lastName}` : t('kinds.USER')}</>;
}
