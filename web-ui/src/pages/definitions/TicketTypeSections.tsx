import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldsOf } from '../../editor/form/fields';
import { asTicketType } from '../../editor/ticketType/documents';
import { References } from './References';
import classes from './definitions.module.css';

/** A ticket type to be read: who may submit it, what is asked, and what it starts. */
export function TicketTypeSections({ value }: { value: unknown }) {
  const { t } = useTranslation('definitions');
  const { t: tEditor } = useTranslation('editor');
  const document = asTicketType(value);
  if (!document) return <Text c="dimmed">{t('notReadable')}</Text>;
  const { description, workflow, companyRoles = [], form, workflowData = {}, externalReferences } = document;
  const questions = fieldsOf(form)?.fields ?? [];

  return (
    <Stack gap="lg">
      {description && <Text>{description}</Text>}
      <dl className={classes.facts}>
        <dt>{t('ticketTypeFacts.workflow')}</dt>
        <dd>
          <Anchor component={Link} to="/workflows" search={{ key: workflow } as never}>
            {workflow}
          </Anchor>
        </dd>
        <dt>{t('ticketTypeFacts.who')}</dt>
        <dd>{companyRoles.length > 0 ? companyRoles.join(', ') : t('tasks.everybody')}</dd>
        {Object.entries(workflowData).map(([name, preset]) => (
          <Preset key={name} {...{ name }} value={preset} />
        ))}
      </dl>
      <section aria-labelledby="questions">
        <Title order={2} size="h4" id="questions" mb="xs">
          {t('questions')}
        </Title>
        {questions.length === 0 && <Text c="dimmed">{t('noQuestions')}</Text>}
        <List>
          {questions.map(({ name, title, kind, isRequired, choices }) => (
            <List.Item key={name}>
              {title || name}{' '}
              <Text span c="dimmed" size="sm">
                {[tEditor(`form.kinds.${kind}`), choices.join(', '), isRequired && tEditor('form.required')].filter(Boolean).join(' · ')}
              </Text>
            </List.Item>
          ))}
        </List>
      </section>
      <References references={externalReferences} />
    </Stack>
  );
}

function Preset({ name, value }: { name: string; value: unknown }) {
  const { t } = useTranslation('definitions');
  return (
    <>
      <dt>{t('ticketTypeFacts.preset', { name })}</dt>
      <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
    </>
  );
}
