import { useTranslation } from 'react-i18next';
import { useWorkflow } from './useWorkflow';

/** How the workflow calls the task that a way leads to. */
export function useWayNames(ticket: string): (key: string) => string {
  const { t } = useTranslation('errors');
  const workflow = useWorkflow(ticket);
  return (key) => (key === 'end' ? t('choose.end') : (workflow?.tasks.find((task) => task.key === key)?.title ?? key));
}
