import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketErrorDetail } from '../../api/types';
import { EditDataDialog } from './EditDataDialog';
import { RepairDialog } from './RepairDialog';
import { REPAIRS, type Repair } from './repair';

type RepairsProps = { detail: TicketErrorDetail; onDone: (repair: Repair) => void };

/** What can be done, the likeliest first, each with what it does. */
export function Repairs({ detail, onDone }: RepairsProps) {
  const { t } = useTranslation('errors');
  const [open, setOpen] = useState<Repair>();
  const possible = REPAIRS.filter((repair) => isPossible(repair, detail));
  const first = likeliest(detail);
  const ordered = [first, ...possible.filter((repair) => repair !== first)];
  const Dialog = open === 'edit' ? EditDataDialog : RepairDialog;

  return (
    <Stack component="section" aria-labelledby="what-to-do" gap="sm">
      <Title id="what-to-do" order={2} size="h4">
        {t('whatToDo')}
      </Title>
      {ordered.map((repair) => (
        <Paper key={repair} withBorder p="sm">
          <Group justify="space-between">
            <Text size="sm" flex="1 1 240px">
              {t(`${repair}.what`)}
            </Text>
            <Button
              variant={repair === first ? 'filled' : 'default'}
              c={repair === 'cancel' ? 'var(--mantine-color-error)' : undefined}
              onClick={() => setOpen(repair)}
            >
              {t(`actions.${repair}`)}
            </Button>
          </Group>
        </Paper>
      ))}
      {open && (
        <Dialog
          detail={detail}
          repair={open}
          onDone={() => {
            setOpen(undefined);
            onDone(open);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Stack>
  );
}

function isPossible(repair: Repair, { error, workflowData, ways }: TicketErrorDetail): boolean {
  if (repair === 'edit') return workflowData !== undefined;
  if (repair === 'choose') return ways.length > 0;
  if (repair === 'review') return error.status === 'NEW';
  return true;
}

function likeliest({ error: { code }, workflowData, ways }: TicketErrorDetail): Repair {
  if (code === 'NO_TRANSITION_HOLDS' && ways.length > 0) return 'choose';
  if ((code === 'CONDITION_FAILED' || code === 'TRANSFORM_FAILED') && workflowData) return 'edit';
  return 'retry';
}
