import { useTranslation } from 'react-i18next';
import type { Member } from '../../api/types';
import { StatusBadge } from '../../list/StatusBadge';
import { useMay } from '../../session/me';
import { TextLink } from '../../shell/links';
import { Facts, type Fact } from '../../shell/Facts';
import { useTimes } from '../../texts/times';

/** What is known of a member, with the way to their work. */
export function PersonFacts({ member }: { member: Member }) {
  const { t } = useTranslation('people');
  const { date } = useTimes();
  const seesAll = useMay('read_all_tickets');
  const { id, status, roles, companyRoles, openTasks, joinedAt } = member;
  const facts: Fact[] = [
    [t('status'), <StatusBadge status={status}>{t(`statuses.${status}`)}</StatusBadge>],
    [t('systemRoles'), roles.map((role) => t(`roles.${role}.name`)).join(', ')],
    [t('companyRoles'), companyRoles.map(({ name }) => name).join(', ')],
    [t('openTasks'), seesAll ? <TasksLink id={id}>{openTasks}</TasksLink> : openTasks],
    [t('joinedAt'), date(joinedAt)],
  ];
  return <Facts label={t('facts')} facts={facts} />;
}

function TasksLink({ id, children }: { id: string; children: number }) {
  const { t } = useTranslation('people');
  return (
    <TextLink to="/tasks" search={{ assignee: id, status: 'OPEN,IN_PROGRESS' }} size="sm">
      {t('tasksOf', { count: children })}
    </TextLink>
  );
}
