import { useTranslation } from 'react-i18next';
import type { HistoryEntry, Ticket } from '../../../api/types';
import { detailsOf } from './historyDetails';

/** Tells in a sentence what happened, and why. */
export function useHistoryWords(nameOf: (id: string) => string | undefined, ticket: Ticket) {
  const { t } = useTranslation('ticket');

  function why({ details }: HistoryEntry): string {
    const { reason, openTasks = 0, candidates = 1 } = detailsOf(details);
    if (reason !== 'shortest list') return '';
    return candidates > 1
      ? ` ${t('history.shortestList', { candidates: t('history.people', { count: candidates }), tasks: t('history.tasks', { count: openTasks }) })}`
      : ` ${t('history.onlyOne')}`;
  }

  return (entry: HistoryEntry): string => {
    const { what, by, taskTitle, details } = entry;
    const { to, from, reason } = detailsOf(details);
    const somebody = t('history.somebody');
    const values = {
      by: by?.name ?? somebody,
      to: (to && nameOf(to)) ?? somebody,
      from: (from && nameOf(from)) ?? somebody,
      task: taskTitle ?? t('history.aTask'),
      reason,
    };
    switch (what) {
      case 'TASK_CREATED':
        return to ? t('history.TASK_CREATED', values) + why(entry) : t('history.TASK_CREATED_FREE', values);
      case 'TASK_ASSIGNED':
        return by ? t('history.TASK_ASSIGNED_BY', values) : t('history.TASK_ASSIGNED', values) + why(entry);
      case 'INSTANCE_CANCELLED': {
        const told = by?.id === ticket.submitter.id && ticket.status === 'WITHDRAWN' ? 'WITHDRAWN' : 'INSTANCE_CANCELLED';
        return t(`history.${told}${reason ? '_WHY' : ''}`, values);
      }
      default:
        return t(`history.${what}`, values);
    }
  };
}
