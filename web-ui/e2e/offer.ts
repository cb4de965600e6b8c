import { fresh, type Somebody } from './people';

const FORM = {
  type: 'object',
  properties: {
    what: { type: 'string', title: 'What do you need?', description: 'In a few words', minLength: 3, maxLength: 80 },
    why: { type: 'string', title: 'Why?', maxLength: 2000 },
    size: { enum: ['small', 'large'], title: 'How large?' },
    colour: { enum: ['red', 'blue', 'green', 'white', 'black'], title: 'Colour' },
    neededBy: { type: 'string', format: 'date', title: 'Needed by' },
    mail: { type: 'string', format: 'email', title: 'Whom to write to' },
    page: { type: 'string', format: 'uri', title: 'Where it is sold' },
    count: { type: 'integer', title: 'How many?', minimum: 1, maximum: 9 },
    urgent: { type: 'boolean', title: 'It is urgent' },
    remote: { type: 'boolean', title: 'For home?' },
    extras: { type: 'array', title: 'Extras', items: { type: 'string', title: 'Extra', minLength: 1 } },
    tags: { type: 'array', title: 'Kinds', uniqueItems: true, items: { enum: ['work', 'play'] } },
  },
  required: ['what', 'size', 'remote'],
  if: { properties: { size: { const: 'large' } }, required: ['size'] },
  then: { properties: { reason: { type: 'string', title: 'Why so large?', minLength: 1 } }, required: ['reason'] },
};

/** A kind of ticket that anybody may submit, and its two steps; `decide` loops until somebody agrees. */
export async function offer(somebody: Somebody): Promise<{ type: string; title: string }> {
  const key = fresh('thing');
  const title = `A thing ${key}`;
  const workflow = await somebody.api('POST', '/workflow-definitions', {
    key,
    title: 'From wish to thing',
    tasks: [
      {
        key: 'choose',
        title: 'Choose a model',
        description: 'Find one that fits.',
        type: 'FORM',
        dueIn: 'PT8H',
        outputSchema: {
          type: 'object',
          properties: { model: { type: 'string', title: 'Model', minLength: 1 }, price: { type: 'number', title: 'Price' } },
          required: ['model', 'price'],
        },
      },
      {
        key: 'decide',
        title: 'Decide',
        type: 'FORM',
        outputSchema: {
          type: 'object',
          properties: { decision: { enum: ['yes', 'again'], title: 'Decision' } },
          required: ['decision'],
        },
      },
    ],
    transitions: [
      { from: 'start', to: 'choose' },
      { from: 'choose', to: 'decide' },
      { from: 'decide', to: 'choose', when: { '==': [{ var: 'task.decision' }, 'again'] }, priority: 10 },
      { from: 'decide', to: 'end' },
    ],
  });
  await somebody.api('POST', `/workflow-definitions/${workflow.id}/publish`, undefined, { 'If-Match': `"${workflow.version}"` });
  const definition = await somebody.api('POST', '/ticket-definitions', {
    key,
    title,
    description: 'Something that you need for your work.',
    externalReferences: [{ label: 'Policy', description: 'Who gets what', uri: 'https://example.com/policy' }],
    workflow: key,
    form: FORM,
  });
  await somebody.api('POST', `/ticket-definitions/${definition.id}/publish`, undefined, { 'If-Match': `"${definition.version}"` });
  return { type: key, title };
}

/** A ticket of that kind, submitted through the API. */
export async function submitted(somebody: Somebody, type: string) {
  return somebody.api('POST', '/tickets', { type, data: { what: 'A lamp', size: 'small', remote: false } });
}
