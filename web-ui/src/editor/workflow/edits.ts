import type { TaskDocument, TransitionDocument, WorkflowDocument } from '../../api/types';
import { keyFor } from '../names';
import { isObject } from '../../data/json';

export type WorkflowField = NonNullable<WorkflowDocument['fields']>[number];

export const START = 'start';
export const END = 'end';
const ENDS = [START, END];

/** A document that can be drawn: `undefined` if its tasks or transitions are written in a way that can't. */
export function asWorkflow(value: unknown): WorkflowDocument | undefined {
  if (!isObject(value)) return undefined;
  const { tasks = [], transitions = [] } = value;
  const canDraw =
    listOf(tasks, ({ key }) => typeof key === 'string') &&
    listOf(transitions, ({ from, to }) => typeof from === 'string' && typeof to === 'string') &&
    listOf(value['fields'] ?? [], ({ name }) => typeof name === 'string') &&
    new Set((tasks as TaskDocument[]).map(({ key }) => key)).size === (tasks as unknown[]).length;
  return canDraw ? ({ ...value, tasks, transitions } as WorkflowDocument) : undefined;
}

function listOf(value: unknown, fits: (item: Record<string, unknown>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isObject(item) && fits(item));
}

/** Adds a task behind the others, with a key made of its title. */
export function addTask(workflow: WorkflowDocument, title: string): { workflow: WorkflowDocument; key: string } {
  const key = keyFor(title, [...ENDS, ...workflow.tasks.map((task) => task.key)]);
  const task: TaskDocument = { key, title, type: 'FORM' };
  return { workflow: { ...workflow, tasks: [...workflow.tasks, task] }, key };
}

export function changeTask(workflow: WorkflowDocument, key: string, change: Partial<TaskDocument>): WorkflowDocument {
  return { ...workflow, tasks: workflow.tasks.map((task) => (task.key === key ? { ...task, ...change } : task)) };
}

/** Gives a task another key, also where transitions and rules name it. */
export function renameTask(workflow: WorkflowDocument, key: string, next: string): WorkflowDocument {
  const renamed = (end: string) => (end === key ? next : end);
  return {
    ...workflow,
    tasks: workflow.tasks.map((task) => {
      const { inputTransform, outputTransform } = task;
      const rules = {
        ...(inputTransform !== undefined && { inputTransform: withTask(inputTransform, key, next) }),
        ...(outputTransform !== undefined && { outputTransform: withTask(outputTransform, key, next) as TaskDocument['outputTransform'] }),
      };
      return { ...task, ...rules, key: renamed(task.key) };
    }),
    transitions: workflow.transitions.map((transition) => ({
      ...transition,
      from: renamed(transition.from),
      to: renamed(transition.to),
      ...(transition.when !== undefined && { when: withTask(transition.when, key, next) }),
    })),
  };
}

/** The same rule, in which `tasks.<key>` is called anew wherever a variable reads it. */
function withTask(rule: unknown, key: string, next: string): unknown {
  if (Array.isArray(rule)) return rule.map((item) => withTask(item, key, next));
  if (!isObject(rule)) return rule;
  return Object.fromEntries(Object.entries(rule).map(([name, value]) => [name, name === 'var' ? withPath(value, key, next) : withTask(value, key, next)]));
}

function withPath(path: unknown, key: string, next: string): unknown {
  if (Array.isArray(path)) return [withPath(path[0], key, next), ...path.slice(1).map((item) => withTask(item, key, next))];
  if (typeof path !== 'string') return withTask(path, key, next);
  const old = `tasks.${key}`;
  return path === old || path.startsWith(`${old}.`) ? `tasks.${next}${path.slice(old.length)}` : path;
}

/** Takes a task away, with the transitions that lead to it and from it. */
export function removeTask(workflow: WorkflowDocument, key: string): WorkflowDocument {
  return {
    ...workflow,
    tasks: workflow.tasks.filter((task) => task.key !== key),
    transitions: workflow.transitions.filter(({ from, to }) => from !== key && to !== key),
  };
}

/** Leads from one step to another; a second way between the same two is for the text. */
export function addTransition(workflow: WorkflowDocument, from: string, to: string): WorkflowDocument {
  const isThere = workflow.transitions.some((transition) => transition.from === from && transition.to === to);
  if (isThere || from === END || to === START) return workflow;
  return { ...workflow, transitions: [...workflow.transitions, { from, to }] };
}

export function changeTransition(workflow: WorkflowDocument, index: number, change: Partial<TransitionDocument>): WorkflowDocument {
  return { ...workflow, transitions: workflow.transitions.map((transition, at) => (at === index ? { ...transition, ...change } : transition)) };
}

export function removeTransition(workflow: WorkflowDocument, index: number): WorkflowDocument {
  return { ...workflow, transitions: workflow.transitions.filter((_, at) => at !== index) };
}

/** What people read of a step. */
export function titleOf(workflow: WorkflowDocument, key: string, t: (key: string) => string): string {
  if (ENDS.includes(key)) return t(`ends.${key}`);
  return workflow.tasks.find((task) => task.key === key)?.title || key;
}
