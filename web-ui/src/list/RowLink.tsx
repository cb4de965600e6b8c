import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The list from which the page was opened. */
    list?: string;
  }
}

type RowLinkProps = { to: string; list?: string; children: ReactNode };

/** Opens what a row is about; the page that opens knows the way back to the list. */
export function RowLink({ to, list, children }: RowLinkProps) {
  return (
    <Anchor component={Link} to={to} state={{ list }} size="sm" fw={500}>
      {children}
    </Anchor>
  );
}
