import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedPerson } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { StatusBadge } from '../../list/StatusBadge';
import { TextLink } from '../../shell/links';
import { PersonAccess } from './PersonAccess';

export function usePersonColumns(): Column<ListedPerson>[] {
  const { t } = useTranslation('platform');
  return [
    {
      id: 'name',
      header: t('people.name'),
      isFixed: true,
      cell: ({ user }) => <Text size="sm" fw={500}>{`${user.firstName} ${user.lastName}`}</Text>,
    },
    { id: 'email', header: t('people.email'), cell: ({ user }) => user.email },
    {
      id: 'companies',
      header: t('people.companies'),
      cell: ({ companies }) =>
        companies.map((slug, index) => (
          <span key={slug}>
            {index > 0 && ', '}
            <TextLink to="/platform/companies" search={{ text: slug }} size="sm">
              {slug}
            </TextLink>
          </span>
        )),
    },
    { id: 'role', header: t('people.role'), cell: ({ role }) => (role ? t(`roles.${role}`) : '') },
    {
      id: 'state',
      header: t('people.state'),
      cell: ({ active }) => (
        <StatusBadge status={active ? 'ACTIVE' : 'DEACTIVATED'}>{t(active ? 'people.letIn' : 'people.shutOut')}</StatusBadge>
      ),
    },
    { id: 'what', header: t('people.what'), cell: (person) => <PersonAccess person={person} /> },
  ];
}
