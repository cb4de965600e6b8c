import { Avatar, Badge, Group, Paper, Stack, Text, Timeline } from '@mantine/core';
import { IconCheck, IconClock, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Flow } from './Flow';

const STEPS = [
  { key: 'triage', icon: IconCheck },
  { key: 'approve', icon: IconClock },
  { key: 'order', icon: IconDots },
] as const;
const NOW = 1;

/** A ticket on its way, drawn with what the product itself is made of. */
export function LandingPicture() {
  const { t } = useTranslation('entry');
  return (
    <Paper withBorder shadow="md" p="lg" radius="lg" role="img" aria-label={t('landing.picture.label')}>
      <Stack gap="md" aria-hidden>
        <Group justify="space-between" wrap="nowrap">
          <div>
            <Text size="xs" c="dimmed">
              #1042
            </Text>
            <Text fw={600}>{t('landing.picture.ticket')}</Text>
          </div>
          <Badge variant="light" tt="none" size="lg">
            {t('landing.picture.status')}
          </Badge>
        </Group>
        <Flow names={[t('landing.picture.triage.step'), t('landing.picture.approve.step'), t('landing.picture.order.step')]} />
        <Timeline active={NOW} bulletSize={26} lineWidth={2}>
          {STEPS.map(({ key, icon: Icon }, index) => (
            <Timeline.Item key={key} bullet={<Icon size={14} />} lineVariant={index < NOW ? 'solid' : 'dashed'}>
              <Group gap="xs" justify="space-between" wrap="nowrap">
                <Text size="sm" fw={index === NOW ? 600 : 400}>
                  {t(`landing.picture.${key}.title`)}
                </Text>
                {index <= NOW && <Avatar size={24} radius="xl" name={t(`landing.picture.${key}.who`)} color="flower" />}
              </Group>
              <Text size="xs" c="dimmed">
                {t(`landing.picture.${key}.text`)}
              </Text>
            </Timeline.Item>
          ))}
        </Timeline>
      </Stack>
    </Paper>
  );
}
