import { useTranslation } from 'react-i18next';
import type { ListedCompany } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';

export function useCompanyColumns(): Column<ListedCompany>[] {
  const { t, i18n } = useTranslation(['platform', 'company']);
  const format = new Intl.NumberFormat(i18n.language);
  return [
    {
      id: 'name',
      header: t('companies.name'),
      isFixed: true,
      cell: ({ id, name }) => (
        <RowLink to={`/platform/companies/${id}`} list="/platform/companies">
          {name}
        </RowLink>
      ),
    },
    { id: 'slug', header: t('companies.slug'), cell: ({ slug }) => slug },
    { id: 'members', header: t('companies.members'), cell: ({ members }) => format.format(members) },
    {
      id: 'status',
      header: t('companies.status'),
      cell: ({ status }) => <StatusBadge status={status}>{t(`company:statuses.${status}`)}</StatusBadge>,
    },
    { id: 'trial', header: t('companies.trial'), cell: ({ trial }) => (trial ? t('companies.isTrial') : '') },
  ];
}
