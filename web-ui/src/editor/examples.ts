import type { TicketDocument, WorkflowDocument } from '../api/types';
import { write } from './json/source';
import type { Kind } from './kinds';
import { keyFor } from './names';

export const EXAMPLES = {
  workflow: ['approval', 'sideBySide', 'oneStep'],
  ticketType: ['request', 'fault'],
} as const;

export const BLANK = 'blank';

type Say = (key: string) => string;

/** The document that somebody begins with. */
export function documentToStartFrom(kind: Kind, from: string, t: Say): string {
  const make = kind === 'workflow' ? WORKFLOWS[from] : TICKET_TYPES[from];
  return `${write(make?.(t) ?? (kind === 'workflow' ? blankWorkflow : blankTicketType))}\n`;
}

const blankWorkflow: WorkflowDocument = { key: '', title: '', tasks: [], transitions: [] };
const blankTicketType: TicketDocument = { key: '', title: '', workflow: '', form: { type: 'object', properties: {} } };

const step = (t: Say, key: string, more: object = {}) => ({ key, title: t(`examples.steps.${key}`), type: 'FORM' as const, ...more });

const named = (t: Say, example: string) => ({
  key: keyFor(t(`examples.${example}.title`)),
  title: t(`examples.${example}.title`),
  description: t(`examples.${example}.text`),
});

const answer = (t: Say, name: string, schema: object) => ({ [name]: { ...schema, title: t(`examples.questions.${name}`) } });

const WORKFLOWS: Record<string, (t: Say) => WorkflowDocument> = {
  oneStep: (t) => ({
    ...named(t, 'oneStep'),
    tasks: [step(t, 'handle', { outputSchema: { type: 'object', properties: answer(t, 'result', { type: 'string', maxLength: 2000 }), required: ['result'] } })],
    transitions: [
      { from: 'start', to: 'handle' },
      { from: 'handle', to: 'end' },
    ],
  }),

  approval: (t) => ({
    ...named(t, 'approval'),
    tasks: [
      step(t, 'decide', {
        dueIn: 'P2D',
        outputSchema: {
          type: 'object',
          properties: { ...answer(t, 'decision', { enum: [t('examples.yes'), t('examples.no')] }), ...answer(t, 'reason', { type: 'string' }) },
          required: ['decision'],
        },
      }),
      step(t, 'handle', { outputSchema: { type: 'object', properties: answer(t, 'result', { type: 'string', maxLength: 2000 }) } }),
    ],
    transitions: [
      { from: 'start', to: 'decide' },
      { from: 'decide', to: 'handle', when: { '==': [{ var: 'task.decision' }, t('examples.yes')] }, priority: 10 },
      { from: 'decide', to: 'end' },
      { from: 'handle', to: 'end' },
    ],
  }),

  sideBySide: (t) => ({
    ...named(t, 'sideBySide'),
    tasks: [
      step(t, 'plan', { split: 'all', outputSchema: { type: 'object', properties: answer(t, 'firstDay', { type: 'string', format: 'date' }), required: ['firstDay'] } }),
      step(t, 'accounts', { dueIn: 'P3D' }),
      step(t, 'desk', { dueIn: 'P5D' }),
      step(t, 'welcome', { join: 'all' }),
    ],
    transitions: [
      { from: 'start', to: 'plan' },
      { from: 'plan', to: 'accounts' },
      { from: 'plan', to: 'desk' },
      { from: 'accounts', to: 'welcome' },
      { from: 'desk', to: 'welcome' },
      { from: 'welcome', to: 'end' },
    ],
  }),
};

const TICKET_TYPES: Record<string, (t: Say) => TicketDocument> = {
  request: (t) => ({
    ...named(t, 'request'),
    workflow: '',
    form: {
      type: 'object',
      properties: {
        ...answer(t, 'what', { type: 'string' }),
        ...answer(t, 'why', { type: 'string', maxLength: 2000 }),
        ...answer(t, 'neededBy', { type: 'string', format: 'date' }),
      },
      required: ['what'],
    },
  }),

  fault: (t) => ({
    ...named(t, 'fault'),
    workflow: '',
    form: {
      type: 'object',
      properties: {
        ...answer(t, 'happened', { type: 'string', maxLength: 2000 }),
        ...answer(t, 'canWork', { type: 'boolean' }),
      },
      required: ['happened'],
    },
  }),
};
