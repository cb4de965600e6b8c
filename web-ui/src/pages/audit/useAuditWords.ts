import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';

/** Says what an entry tells as a sentence: who, in whose place, and what was done. */
export function useAuditWords() {
  const { t } = useTranslation('audit');
  function who({ by, behind, apiKey }: AuditEntry): string {
    const name = by?.name ?? t('nobody');
    if (behind) return by && by.id !== behind.id ? t('behind', { behind: behind.name, name }) : behind.name;
    return apiKey ? t('byKey', { name }) : name;
  }
  return { who, sentence: (entry: AuditEntry) => t('sentence', { who: who(entry), what: t(`actions.${entry.action}`) }) };
}
