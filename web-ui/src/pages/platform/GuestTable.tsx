import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GuestDay } from '../../api/types';
import { useDays } from '../../texts/days';
import { totalOf } from './guestDays';

const COUNTS = ['came', 'kept', 'tickets', 'contacts', 'definitions', 'companyRoles'] as const;

/** The latest day first, and all days together at the end. */
export function GuestTable({ items }: { items: GuestDay[] }) {
  const { t } = useTranslation('platform');
  const { written } = useDays();
  const total = totalOf(items);
  return (
    <Table.ScrollContainer minWidth={640} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table aria-label={t('guests.title')} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('guests.day')}</Table.Th>
            {COUNTS.map((count) => (
              <Table.Th key={count} ta="end">
                {t(`guests.${count}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.toReversed().map((item) => (
            <Table.Tr key={item.date}>
              <Table.Th scope="row" fw={500}>
                {written(item.date)}
              </Table.Th>
              {COUNTS.map((count) => (
                <Table.Td key={count} ta="end">
                  {item[count]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('guests.total')}</Table.Th>
            {COUNTS.map((count) => (
              <Table.Td key={count} ta="end" fw={600}>
                {total[count]}
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
