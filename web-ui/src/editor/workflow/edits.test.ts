import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../api/types';
import { addTask, addTransition, asWorkflow, changeTask, removeTask, removeTransition, renameTask } from './edits';

const workflow: WorkflowDocument = {
  key: 'laptop',
  title: 'Laptop',
  tasks: [
    { key: 'triage', title: 'Triage', type: 'FORM' },
    { key: 'order', title: 'Order', type: 'FORM', inputTransform: { sku: { $: { var: 'tasks.triage.sku' } }, note: 'tasks.triage' } },
  ],
  transitions: [
    { from: 'start', to: 'triage' },
    { from: 'triage', to: 'order', when: { and: [{ var: ['tasks.triage.ok', 'no'] }, { '==': [{ var: 'tasks.triage2' }, 'tasks.triage'] }] } as never },
    { from: 'order', to: 'end' },
  ],
};

describe('drawing a workflow', () => {
  it('adds a task with a key of its own', () => {
    expect(addTask(workflow, 'Order').workflow.tasks[2]).toEqual({ key: 'order-2', title: 'Order', type: 'FORM' });
    expect(addTask(workflow, 'End').key).toBe('end-2');
  });

  it('changes one task and leaves the others as they are', () => {
    const changed = changeTask(workflow, 'order', { dueIn: 'PT8H' });
    expect(changed.tasks[1]!.dueIn).toBe('PT8H');
    expect(changed.tasks[0]).toBe(workflow.tasks[0]);
  });

  it('renames a task wherever it is meant, and only there', () => {
    const { tasks, transitions } = renameTask(workflow, 'triage', 'look');
    expect(tasks[0]!.key).toBe('look');
    expect(tasks[1]!.inputTransform).toEqual({ sku: { $: { var: 'tasks.look.sku' } }, note: 'tasks.triage' });
    expect(transitions[0]).toEqual({ from: 'start', to: 'look' });
    expect(transitions[1]!.when).toEqual({ and: [{ var: ['tasks.look.ok', 'no'] }, { '==': [{ var: 'tasks.triage2' }, 'tasks.triage'] }] });
  });

  it('takes a task away with its transitions', () => {
    const { tasks, transitions } = removeTask(workflow, 'order');
    expect(tasks.map(({ key }) => key)).toEqual(['triage']);
    expect(transitions).toEqual([{ from: 'start', to: 'triage' }]);
  });

  it('draws a way once, never out of the end or into the start', () => {
    expect(addTransition(workflow, 'triage', 'end').transitions.at(-1)).toEqual({ from: 'triage', to: 'end' });
    for (const [from, to] of [['start', 'triage'], ['end', 'triage'], ['order', 'start']] as const) expect(addTransition(workflow, from, to)).toBe(workflow);
    expect(removeTransition(workflow, 1).transitions).toHaveLength(2);
  });
});

describe('a document that is being written', () => {
  it('can be drawn before it is whole', () => expect(asWorkflow({ key: 'a' })).toEqual({ key: 'a', tasks: [], transitions: [] }));
  it('can not be drawn when its steps have no names', () => {
    for (const document of [[], null, { tasks: {} }, { tasks: [{}] }, { tasks: [null] }, { transitions: [{ from: 'start' }] }, { tasks: [{ key: 'a' }, { key: 'a' }] }])
      expect(asWorkflow(document)).toBeUndefined();
  });
});
