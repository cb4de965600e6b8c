import { Paper, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../../api/types';
import { LayoutData } from '../../../layouts/LayoutData';
import { TicketFacts } from './TicketFacts';
import { useTicketForm, useTicketLayout } from './useSchemas';
import { WorkflowData } from './WorkflowData';
import classes from './ticket.module.css';

/** What was asked for, by whom, and what the workflow has noted about it since. */
export function Asked({ ticket, isStaff }: { ticket: Ticket; isStaff: boolean }) {
  const { t } = useTranslation('ticket');
  const form = useTicketForm(ticket);
  const layout = useTicketLayout(ticket);
  return (
    <section className={classes.asked} aria-labelledby="asked">
      <Paper withBorder p="lg">
        <Stack gap="lg">
          <Title order={2} size="h4" id="asked">
            {t('asked')}
          </Title>
          <LayoutData layout={layout} data={ticket.data} schema={form} label={t('asked')} />
          <TicketFacts ticket={ticket} />
          {isStaff && <WorkflowData ticket={ticket} />}
        </Stack>
      </Paper>
    </section>
  );
}
