import { Badge } from '@mantine/core';

/** What a state looks like; the word beside the dot says the same. */
const COLORS: Record<string, string> = {
  ACTIVE: 'blue',
  OPEN: 'blue',
  PENDING: 'blue',
  IN_PROGRESS: 'yellow',
  DEACTIVATED: 'yellow',
  REVIEWED: 'yellow',
  COMPLETED: 'green',
  ACCEPTED: 'green',
  RESOLVED: 'green',
  NEW: 'red',
  ERROR: 'red',
};

export function StatusBadge({ status, children }: { status: string; children: string }) {
  return (
    <Badge component="span" variant="dot" color={COLORS[status] ?? 'gray'} tt="none" fw={500} radius="sm" miw="max-content">
      {children}
    </Badge>
  );
}
