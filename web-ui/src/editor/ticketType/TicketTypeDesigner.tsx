import { Accordion, Select, Stack, TextInput, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketDocument } from '../../api/types';
import { FormBuilder } from '../form/FormBuilder';
import { FormPreview } from '../form/FormPreview';
import { LayoutFields } from '../LayoutFields';
import { keyFor } from '../names';
import { versionsQuery } from '../queries';
import { RoleSelect } from '../RoleSelect';
import { Presets } from './Presets';
import classes from '../workflow/designer.module.css';

type TicketTypeDesignerProps = {
  document: TicketDocument;
  isNew: boolean;
  onChange: (document: TicketDocument) => void;
  findings: ReactNode;
};

/** What people fill in, beside how they will see it. */
export function TicketTypeDesigner({ document, isNew, onChange, findings }: TicketTypeDesignerProps) {
  const { t } = useTranslation('editor');
  const { title = '', key = '', workflow = '' } = document;
  const { data: published = [] } = useQuery(versionsQuery('workflow', { status: 'PUBLISHED' }));
  const workflows = new Map(published.toReversed().map((row) => [row.key, row.title]));
  const set = (change: Partial<TicketDocument>) => onChange({ ...document, ...change });

  function setTitle(next: string) {
    const follows = isNew && (key === '' || key === keyFor(title));
    set({ title: next, ...(follows && { key: next.trim() === '' ? '' : keyFor(next) }) });
  }

  return (
    <div className={classes.designer}>
      <Stack gap="sm" className={classes.panel}>
        <TextInput label={t('ticketType.title')} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} />
        <TextInput
          label={t('ticketType.key')}
          description={t(isNew ? 'ticketType.keyHelp' : 'ticketType.keyFixed')}
          value={key}
          disabled={!isNew}
          onChange={(event) => set({ key: event.currentTarget.value })}
        />
        <Textarea
          label={t('ticketType.description')}
          value={document.description ?? ''}
          autosize
          maxRows={6}
          onChange={(event) => set({ description: event.currentTarget.value || undefined })}
        />
        <Select
          label={t('ticketType.workflow')}
          description={t('ticketType.workflowHelp')}
          nothingFoundMessage={t('ticketType.noWorkflow')}
          placeholder={workflows.size === 0 ? t('ticketType.noWorkflow') : undefined}
          searchable
          data={[...new Set([...workflows.keys(), ...(workflow ? [workflow] : [])])].map((value) => ({
            value,
            label: workflows.has(value) ? `${workflows.get(value)} (${value})` : value,
          }))}
          value={workflow || null}
          onChange={(next) => set({ workflow: next ?? '' })}
        />
        <RoleSelect label={t('ticketType.roles')} value={document.companyRoles} onChange={(companyRoles) => set({ companyRoles })} />
        <Title order={2} size="h4" mt="sm">
          {t('ticketType.form')}
        </Title>
        <FormBuilder label={t('ticketType.form')} schema={document.form} onChange={(form) => set({ form })} />
        <Presets {...{ workflow }} value={document.workflowData} onChange={(workflowData) => set({ workflowData: workflowData as TicketDocument['workflowData'] })} />
        <Accordion variant="contained" chevronPosition="left">
          <Accordion.Item value="layouts">
            <Accordion.Control>{t('layouts.title')}</Accordion.Control>
            <Accordion.Panel>
              <LayoutFields value={document} onChange={set} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      </Stack>
      <div className={classes.left}>
        <section className={classes.panel} aria-label={t('preview.title')}>
          <Title order={2} size="h4" mb="sm">
            {t('preview.title')}
          </Title>
          <FormPreview schema={document.form} layout={document.editLayout} />
        </section>
        {findings}
      </div>
    </div>
  );
}
