import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { StatusBadge } from '../../list/StatusBadge';
import { When } from '../../list/When';
import { useTimes } from '../../texts/times';

export function usePeopleColumns(): Column<Member>[] {
  const { t } = useTranslation('people');
  const { dateAndTime } = useTimes();
  return [
    {
      id: 'name',
      header: t('name'),
      isFixed: true,
      cell: ({ id, firstName, lastName }) => (
        <RowLink to={`/people/${id}`} list="/people">
          {`${firstName} ${lastName}`}
        </RowLink>
      ),
    },
    { id: 'email', header: t('email'), cell: ({ email }) => email },
    { id: 'roles', header: t('systemRoles'), cell: ({ roles }) => roles.map((role) => t(`roles.${role}.name`)).join(', ') },
    { id: 'companyRoles', header: t('companyRoles'), cell: ({ companyRoles }) => companyRoles.map(({ name }) => name).join(', ') },
    {
      id: 'status',
      header: t('status'),
      cell: ({ status, awayUntil }) => (
        <>
          <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>
          {awayUntil && (
            <Text size="xs" c="dimmed">
              {t('awayUntil', { time: dateAndTime(awayUntil) })}
            </Text>
          )}
        </>
      ),
    },
    { id: 'openTasks', header: t('openTasks'), cell: ({ openTasks, mostTasks }) => (mostTasks ? t('load', { openTasks, mostTasks }) : openTasks) },
    { id: 'joinedAt', header: t('joinedAt'), cell: ({ joinedAt }) => <When time={joinedAt} /> },
  ];
}
