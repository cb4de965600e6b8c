import { Center, Paper, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Logo } from '../../shell/Logo';

/** A small page in the middle, for people who are not in yet. */
export function EntryFrame({ title, children }: { title: string; children: ReactNode }) {
  useDocumentTitle(`${title} · TicketFlower`);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="xl" w="100%" maw={440}>
        <Stack gap="md">
          <Logo size={40} />
          <Title order={1} size="h3">
            {title}
          </Title>
          {children}
        </Stack>
      </Paper>
    </Center>
  );
}
