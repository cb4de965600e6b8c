import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';
import { When } from '../../list/When';

export function useContactColumns(): Column<Contact>[] {
  const { t } = useTranslation('contacts');
  return [
    {
      id: 'name',
      header: t('name'),
      isFixed: true,
      cell: ({ id, name }) => (
        <RowLink to={`/contacts/${id}`} list="/contacts">
          {name}
        </RowLink>
      ),
    },
    { id: 'email', header: t('email'), cell: ({ email }) => email },
    { id: 'phone', header: t('phone'), cell: ({ phone }) => phone },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status }) => <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>,
    },
    { id: 'updatedAt', header: t('updatedAt'), cell: ({ updatedAt }) => <When time={updatedAt} /> },
    { id: 'note', header: t('note'), isExtra: true, cell: ({ note }) => note },
    { id: 'createdAt', header: t('createdAt'), isExtra: true, cell: ({ createdAt }) => <When time={createdAt} /> },
  ];
}
