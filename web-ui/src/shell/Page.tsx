import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

type PageProps = {
  title: string;
  /** One sentence, if the title does not say it all. */
  lead?: ReactNode;
  /** What can be done here, on the right of the title. */
  actions?: ReactNode;
  /** The way back, above the title. */
  above?: ReactNode;
  /** How wide it grows; a form is easier to read if it is narrow. */
  width?: number;
  children: ReactNode;
};

/** A page: its title, also in the browser's tab, what can be done, and what it is about. */
export function Page({ title, lead, actions, above, width, children }: PageProps) {
  useDocumentTitle(`${title} · TicketFlower`);
  return (
    <Stack gap="md" maw={width}>
      <Group justify="space-between" align="start">
        <Box flex="1 1 320px">
          {above}
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead && (
            <Text component="div" c="dimmed">
              {lead}
            </Text>
          )}
        </Box>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
