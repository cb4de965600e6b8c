import { Button, Group, Popover, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useDays } from '../texts/days';

export type Period = { from?: string; to?: string };

type PeriodFilterProps = Period & { label: string; onChange: (period: Period) => void };

/** From one day to another, both of them included. */
export function PeriodFilter({ label, from, to, onChange }: PeriodFilterProps) {
  const { t } = useTranslation();
  const { written } = useDays();
  const isSet = from !== undefined || to !== undefined;
  const told = `${label}: ${from ? written(from) : '…'} – ${to ? written(to) : '…'}`;

  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button variant={isSet ? 'light' : 'default'} rightSection={<IconChevronDown size={14} aria-hidden />} fw={500}>
          {isSet ? told : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Group align="end">
          <TextInput
            type="date"
            label={t('list.from')}
            value={from ?? ''}
            max={to}
            onChange={(event) => onChange({ from: event.currentTarget.value || undefined, to })}
          />
          <TextInput
            type="date"
            label={t('list.to')}
            value={to ?? ''}
            min={from}
            onChange={(event) => onChange({ from, to: event.currentTarget.value || undefined })}
          />
          <Button variant="subtle" disabled={!isSet} onClick={() => onChange({ from: undefined, to: undefined })}>
            {t('list.any')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
