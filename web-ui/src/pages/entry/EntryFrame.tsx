import { Center, Group, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../shell/Logo';
import { LanguageChoice } from './LanguageChoice';

type EntryFrameProps = {
  title: string;
  lead?: ReactNode;
  /** Under the card: where else one may want to go. */
  beside?: ReactNode;
  children: ReactNode;
};

/** A small page in the middle, for people who are not in yet. */
export function EntryFrame({ title, lead, beside, children }: EntryFrameProps) {
  const { t } = useTranslation('entry');
  useDocumentTitle(`${title} · TicketFlower`);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={460} gap="lg" py="xl">
        <UnstyledButton component={Link} to="/" aria-label={t('start')}>
          <Group gap="sm">
            <Logo size={36} />
            <Text fw={650} size="lg">
              TicketFlower
            </Text>
          </Group>
        </UnstyledButton>
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }} shadow="xs">
          <Stack gap="md">
            <div>
              <Title order={1} size="h3">
                {title}
              </Title>
              {lead && (
                <Text c="dimmed" size="sm" mt={4}>
                  {lead}
                </Text>
              )}
            </div>
            {children}
          </Stack>
        </Paper>
        <Group justify="space-between" gap="sm" align="start">
          <Stack gap={4}>{beside}</Stack>
          <LanguageChoice />
        </Group>
      </Stack>
    </Center>
  );
}
