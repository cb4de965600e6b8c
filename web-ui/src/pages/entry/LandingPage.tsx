import { Anchor, Box, Button, Container, Group, SimpleGrid, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconLifebuoy, IconRoute, IconSend, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../shell/Logo';
import { LandingPicture } from './LandingPicture';
import { LanguageChoice } from './LanguageChoice';
import { TryButton } from './TryButton';

const POINTS = [
  { key: 'submit', icon: IconSend },
  { key: 'assign', icon: IconUsers },
  { key: 'design', icon: IconRoute },
  { key: 'repair', icon: IconLifebuoy },
] as const;

/** What the product is, and the ways in. */
export function LandingPage() {
  const { t } = useTranslation('entry');
  useDocumentTitle('TicketFlower');
  return (
    <Container size="lg" px="lg" mih="100dvh" display="flex" style={{ flexDirection: 'column' }}>
      <Group component="header" justify="space-between" py="lg">
        <Group gap="sm">
          <Logo size={32} />
          <Text fw={650} size="lg">
            TicketFlower
          </Text>
        </Group>
        <Button component={Link} to="/log-in" variant="default">
          {t('logIn.title')}
        </Button>
      </Group>
      <Box component="main" flex={1} py={{ base: 'md', md: 48 }}>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing={{ base: 40, md: 64 }}>
          <Stack gap="lg" justify="center">
            <Title order={1} fz={{ base: 34, sm: 46 }} lh={1.1}>
              {t('landing.title')}
            </Title>
            <Text size="lg" c="dimmed">
              {t('landing.lead')}
            </Text>
            <TryButton />
            <Text size="sm" c="dimmed">
              {t('landing.tryHelp')}
            </Text>
            <Group gap="xs">
              <Text size="sm">{t('landing.decided')}</Text>
              <Anchor component={Link} to="/sign-up" size="sm" fw={600} underline="always">
                {t('landing.signUp')}
              </Anchor>
            </Group>
          </Stack>
          <LandingPicture />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="xl" mt={{ base: 48, md: 72 }}>
          {POINTS.map(({ key, icon: Icon }) => (
            <Stack key={key} gap={6}>
              <ThemeIcon variant="light" size={40} aria-hidden>
                <Icon size={22} stroke={1.6} />
              </ThemeIcon>
              <Title order={2} size="h5" mt={4}>
                {t(`landing.points.${key}.title`)}
              </Title>
              <Text size="sm" c="dimmed">
                {t(`landing.points.${key}.text`)}
              </Text>
            </Stack>
          ))}
        </SimpleGrid>
      </Box>
      <Group component="footer" justify="space-between" py="lg">
        <Anchor href="/api-docs" size="sm" c="dimmed">
          {t('landing.api')}
        </Anchor>
        <LanguageChoice />
      </Group>
    </Container>
  );
}
