import type { WorkflowDocument } from '../../api/types';
import type { Course } from '../../graph/layout';
import { END, START, titleOf } from './edits';

/** The picture of a workflow; transitions to steps that are not there are left out. */
export function courseOf(workflow: WorkflowDocument, t: (key: string) => string, wordsOf?: (index: number) => string | undefined): Course {
  const keys = [START, ...workflow.tasks.map(({ key }) => key), END];
  const task = (key: string) => workflow.tasks.find((it) => it.key === key);
  return {
    steps: keys.map((key) => ({ key, title: titleOf(workflow, key, t), detail: detailOf(task(key)) })),
    transitions: workflow.transitions
      .map(({ from, to, when }, index) => ({ from, to, index, label: when === undefined ? undefined : wordsOf?.(index) }))
      .filter(({ from, to }) => keys.includes(from) && keys.includes(to)),
  };
}

function detailOf(task: WorkflowDocument['tasks'][number] | undefined): string | undefined {
  const roles = task?.companyRoles;
  return Array.isArray(roles) && roles.length > 0 ? roles.join(', ') : undefined;
}
