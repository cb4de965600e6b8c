import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';
import type { Column } from '../../list/DataTable';
import { RowLink } from '../../list/RowLink';
import { When } from '../../list/When';
import { FewChanges } from './FewChanges';
import { ThingLink } from './ThingLink';
import { useAuditWords } from './useAuditWords';

export function useAuditColumns(): Column<AuditEntry>[] {
  const { t } = useTranslation('audit');
  const { sentence } = useAuditWords();
  return [
    { id: 'at', header: t('when'), cell: ({ at }) => <When time={at} /> },
    {
      id: 'what',
      header: t('what'),
      isFixed: true,
      cell: (entry) => (
        <RowLink to={`/audit/${entry.id}`} list="/audit">
          {sentence(entry)}
        </RowLink>
      ),
    },
    { id: 'thing', header: t('thing'), cell: (entry) => <ThingLink entry={entry} /> },
    { id: 'changes', header: t('changes'), cell: (entry) => <FewChanges entry={entry} /> },
    { id: 'address', header: t('address'), cell: ({ address }) => address },
    { id: 'requestId', header: t('requestId'), isExtra: true, cell: ({ requestId }) => requestId },
  ];
}
