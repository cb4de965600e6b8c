import { expect, type Download, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Layouts } from './layouts';
import { fresh, type Somebody } from './people';

/** A workflow whose first task leads on only where `amount` or `workflow.limit` says so. */
function stubborn(key: string, layouts: Layouts) {
  return {
    ...layouts,
    key,
    title: `Spending ${key}`,
    fields: [
      { name: 'limit', type: 'number' },
      { name: 'urgent', type: 'boolean' },
      { name: 'lines', type: 'array' },
    ],
    tasks: [
      {
        key: 'check',
        title: 'Check the amount',
        type: 'FORM',
        dueIn: 'PT1H',
        outputSchema: { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] },
      },
      { key: 'pay', title: 'Pay it', type: 'FORM' },
    ],
    transitions: [
      { from: 'start', to: 'check' },
      { from: 'check', to: 'pay', when: { '<': [{ var: 'task.amount' }, { var: 'workflow.limit' }] }, priority: 10 },
      { from: 'check', to: 'end', when: { '<': [{ var: 'task.amount' }, 0] } },
      { from: 'pay', to: 'end' },
    ],
  };
}

async function publish(somebody: Somebody, collection: string, document: unknown) {
  const { id } = (await somebody.api('POST', `/${collection}`, document)) as { id: string };
  await somebody.api('POST', `/${collection}/${id}/publish`);
}

/** Publishes a kind of ticket, and says by which key it is submitted. */
export async function publishSpending(somebody: Somebody, layouts: Layouts = {}): Promise<string> {
  const key = fresh('spending').toLowerCase();
  await publish(somebody, 'workflow-definitions', stubborn(key, layouts));
  await publish(somebody, 'ticket-definitions', {
    key,
    title: `Spending ${key}`,
    description: '',
    externalReferences: [],
    workflow: key,
    form: { type: 'object', properties: { what: { type: 'string' } }, required: ['what'] },
    workflowData: { limit: 100 },
    companyRoles: [],
  });
  return key;
}

export async function submit(somebody: Somebody, type: string, what: string) {
  return (await somebody.api('POST', '/tickets', { type, data: { what } })) as {
    ticket: { id: string; number: number };
    tasks: { id: string }[];
  };
}

/** Submits a ticket and does its first task so that no way on from it holds. */
export async function getStuck(somebody: Somebody, type: string): Promise<{ error: string; ticket: string }> {
  const { ticket } = await submit(somebody, type, fresh('pencils'));
  const { tasks } = (await somebody.api('GET', `/tickets/${ticket.id}`)) as { tasks: { id: string }[] };
  await somebody.api('POST', `/tasks/${tasks[0]!.id}/complete`, { output: { amount: 500 } });
  const { items } = (await somebody.api('GET', `/ticket-errors?ticket=${ticket.id}`)) as { items: { id: string }[] };
  return { error: items[0]!.id, ticket: ticket.id };
}

/** What a saved table says, line by line, without the quotation marks. */
export async function linesOf(download: Promise<Download>): Promise<string[]> {
  const path = await (await download).path();
  return (await readFile(path, 'utf8')).replaceAll('"', '').trim().split(/\r?\n/);
}

export async function chooseFrom(page: Page, filter: string, option: string) {
  const choice = page.getByRole('menuitemcheckbox', { name: option, exact: true }).or(page.getByRole('menuitemradio', { name: option, exact: true }));
  await expect(async () => {
    await page.getByRole('search').getByRole('button', { name: new RegExp(`^${filter}(:|$)`) }).click();
    await expect(choice).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await choice.click();
  await page.keyboard.press('Escape');
}

export async function showColumn(page: Page, column: string) {
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: column, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
}
