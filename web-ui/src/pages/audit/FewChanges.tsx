import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';
import { changesOf } from './changes';
import { FactValue } from './FactValue';

const FEW = 2;

/** The first changes of an entry, in a line each; the entry's own page tells them all. */
export function FewChanges({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const changes = changesOf(entry);
  return (
    <>
      {changes.slice(0, FEW).map(({ fact, before, after }) => (
        <Text key={fact} size="sm" lineClamp={2}>
          {t(`facts.${fact}`)}: {before !== undefined && <FactValue {...{ fact }} value={before} />}
          {before !== undefined && ' → '}
          <FactValue {...{ fact }} value={after} />
        </Text>
      ))}
      {changes.length > FEW && (
        <Text size="xs" c="dimmed">
          {t('more', { count: changes.length - FEW })}
        </Text>
      )}
    </>
  );
}
