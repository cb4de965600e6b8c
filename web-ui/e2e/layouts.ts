import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fresh, type Somebody } from './people';

export type Layouts = { editLayout?: string; displayLayout?: string };

const ANSWER = {
  type: 'object',
  properties: { answer: { type: 'string', title: 'Answer', minLength: 3 }, sure: { type: 'boolean', title: 'I am sure' } },
  required: ['answer'],
};

/** A kind of ticket with one step, each with its layouts. */
export async function withLayouts(somebody: Somebody, { ticket = {}, task = {} }: { ticket?: Layouts; task?: Layouts }): Promise<string> {
  const key = fresh('drawn');
  const workflow = await somebody.api('POST', '/workflow-definitions', {
    key,
    title: 'One step',
    tasks: [{ key: 'answer', title: 'Answer it', type: 'FORM', outputSchema: ANSWER, ...task }],
    transitions: [{ from: 'start', to: 'answer' }, { from: 'answer', to: 'end' }],
  });
  await somebody.api('POST', `/workflow-definitions/${workflow.id}/publish`, undefined, { 'If-Match': `"${workflow.version}"` });
  const definition = await somebody.api('POST', '/ticket-definitions', { key, title: `Question ${key}`, workflow: key, form: ANSWER, ...ticket });
  await somebody.api('POST', `/ticket-definitions/${definition.id}/publish`, undefined, { 'If-Match': `"${definition.version}"` });
  return key;
}

/** The task of a ticket of that kind, submitted through the API. */
export async function taskOf(somebody: Somebody, type: string): Promise<{ id: string; ticket: string }> {
  const { ticket, tasks } = await somebody.api('POST', '/tickets', { type, data: { answer: 'A question' } });
  return { id: tasks[0].id, ticket: ticket.id };
}

/** Somebody elsewhere who listens for whatever gets out; not for connections on which nothing is said, which browsers open ahead of what they then refuse. */
export async function thief() {
  const heard: string[] = [];
  const server = createServer(({ url }, answer) => {
    heard.push(`request ${url}`);
    answer.setHeader('Access-Control-Allow-Origin', '*').end('<title>Thief</title>');
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  return {
    heard,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leave: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A layout that tries something and shows how it went, beside a field that goes on working. */
export function attacking(attack: string): string {
  return `
import { useEffect, useState } from 'react';
import { TextInput } from 'ticketflower';

const pause = (milliseconds) => new Promise((over) => setTimeout(over, milliseconds));
async function each(tries) {
  const outcomes = [];
  for (const [name, attempt] of Object.entries(tries)) {
    try {
      const got = await Promise.race([attempt(), pause(3000).then(() => { throw new Error('no answer'); })]);
      outcomes.push(name + (got ? ' WORKED' : ' got nowhere'));
    } catch {
      outcomes.push(name + ' got nowhere');
    }
  }
  return outcomes.join(', ');
}

async function attack() {
${attack}
}

export default function Attack() {
  const [outcome, tell] = useState('trying');
  useEffect(() => {
    attack().then((outcome) => tell('Outcome: ' + outcome), (thrown) => tell('Outcome: refused ' + thrown));
  }, []);
  return <><p>{outcome}</p><TextInput name="answer" /></>;
}
`;
}
