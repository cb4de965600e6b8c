import { DataList, Paper } from '@mantine/core';
import type { ReactNode } from 'react';

export type Fact = [label: string, value: ReactNode];

/** What is known of something; what is not known is left out. */
export function Facts({ label, facts }: { label: string; facts: Fact[] }) {
  return (
    <Paper withBorder p="md">
      <DataList aria-label={label}>
        {facts.filter(([, value]) => isKnown(value)).map(([name, value]) => (
          <DataList.Item key={name}>
            <DataList.ItemLabel>{name}</DataList.ItemLabel>
            <DataList.ItemValue>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Paper>
  );
}

/** None at all is known, too: 0. */
function isKnown(value: ReactNode): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}
