import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TicketType } from '../../api/types';
import { readDraft } from '../../drafts/drafts';
import { useMe } from '../../session/me';
import classes from './submit.module.css';

/** A kind of ticket, in a sentence; the whole card leads to its form. */
export function TypeCard({ type: { key, title, description } }: { type: TicketType }) {
  const { t } = useTranslation('submit');
  const me = useMe();
  const hasDraft = readDraft({ person: me.user.id, company: me.company.slug, about: `submit.${key}` }) !== undefined;
  return (
    <Paper component="li" withBorder p="md" className={classes.card}>
      <Stack gap={4}>
        <Group justify="space-between" wrap="nowrap" align="start">
          <Title order={2} size="h5">
            <Link to="/submit/$type" params={{ type: key }} className={classes.link}>
              {title}
            </Link>
          </Title>
          {hasDraft && <Badge variant="light">{t('draft')}</Badge>}
        </Group>
        {description && (
          <Text size="sm" c="dimmed" lineClamp={3}>
            {description}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
