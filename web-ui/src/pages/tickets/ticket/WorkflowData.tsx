import { Accordion, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ticket } from '../../../api/types';
import { DataView } from '../../../data/DataView';
import { LayoutData } from '../../../layouts/LayoutData';
import { useWorkflowDocument } from './useSchemas';

/** What the workflow has noted about the ticket: as its layout shows it, or folded away as a list. */
export function WorkflowData({ ticket: { workflow, workflowData: data } }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const layout = useWorkflowDocument(workflow)?.displayLayout?.trim();
  const label = t('workflowData');
  if (Object.keys((data as object | undefined) ?? {}).length === 0) return null;
  if (layout) {
    return (
      <Stack component="section" gap="xs" aria-label={label}>
        <Title order={3} size="h5">
          {label}
        </Title>
        <LayoutData {...{ layout, data, label }} />
      </Stack>
    );
  }
  return (
    <Accordion chevronPosition="left" styles={{ item: { borderBottom: 0 }, control: { paddingInline: 0 } }}>
      <Accordion.Item value="fields">
        <Accordion.Control>{label}</Accordion.Control>
        <Accordion.Panel>
          <DataView {...{ data, label }} />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
