import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/types';
import { changesOf, keptOf } from './changes';
import classes from './diff.module.css';
import { FactValue } from './FactValue';

/** What was before and what is since, side by side; a sign says the same as the colour. */
export function Diff({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const changes = changesOf(entry);
  const kept = keptOf(entry);
  if (changes.length + kept.length === 0) return <Text c="dimmed">{t('noFacts')}</Text>;
  return (
    <Table.ScrollContainer minWidth={420} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table aria-label={t('changes')} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fact')}</Table.Th>
            <Table.Th>{t('before')}</Table.Th>
            <Table.Th>{t('after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ fact, before, after }) => (
            <Table.Tr key={fact}>
              <Table.Th scope="row">{t(`facts.${fact}`)}</Table.Th>
              <Table.Td className={before === undefined ? undefined : classes.gone}>
                {before !== undefined && <FactValue fact={fact} value={before} />}
              </Table.Td>
              <Table.Td className={after === undefined ? undefined : classes.come}>
                {after !== undefined && <FactValue fact={fact} value={after} />}
              </Table.Td>
            </Table.Tr>
          ))}
          {kept.map(({ fact, after }) => (
            <Table.Tr key={fact}>
              <Table.Th scope="row">{t(`facts.${fact}`)}</Table.Th>
              <Table.Td colSpan={2}>
                <FactValue fact={fact} value={after} />{' '}
                <Text span size="xs" c="dimmed">
                  {t('unchanged')}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
