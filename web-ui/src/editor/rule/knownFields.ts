import type { WorkflowDocument } from '../../api/types';
import { fieldsOf, type Field } from '../form/fields';
import { titleOf } from '../workflow/edits';

/** A field that a rule can read: its path, what people call it, and what is known of its values. */
export type KnownField = { path: string; label: string; kind?: Field['kind']; choices?: string[] };

/** What a condition on the way out of a task can ask about. */
export function knownFields(workflow: WorkflowDocument, from: string, t: (key: string) => string): KnownField[] {
  const answers = (key: string, path: string): KnownField[] => {
    const task = workflow.tasks.find((it) => it.key === key);
    const fields = task?.outputSchema === undefined ? [] : (fieldsOf(task.outputSchema)?.fields ?? []);
    return fields.map(({ name, title, kind, choices }) => ({
      path: `${path}.${name}`,
      label: key === from ? title || name : `${titleOf(workflow, key, t)}: ${title || name}`,
      kind,
      ...(kind === 'choice' && { choices }),
    }));
  };
  const others = workflow.tasks.filter(({ key }) => key !== from);
  const own = (workflow.fields ?? []).map(({ name, type }) => ({ path: `workflow.${name}`, label: `${t('condition.workflowField')}: ${name}`, kind: OWN[type] }));
  return [...answers(from, 'task'), ...own, ...others.flatMap(({ key }) => answers(key, `tasks.${key}`))];
}

const OWN: Record<string, Field['kind'] | undefined> = { string: 'text', number: 'number', integer: 'wholeNumber', boolean: 'yesNo' };
