import type { Page } from '@playwright/test';
import { test, type Somebody } from './people';

const OUTSIDE = {
  landing: '/',
  'log-in': '/log-in',
  'sign-up': '/sign-up',
  'forgot-password': '/forgot-password',
  'reset-password': '/reset-password#token=gone',
  'accept-invitation': '/accept-invitation#token=gone',
};

/** The pages of somebody who may do everything but own the company. */
async function inside(guest: Somebody): Promise<Record<string, string>> {
  const first = async (path: string) => (await guest.api('GET', path)).items[0];
  const ticket = await first('/tickets');
  const task = await first('/tasks?status=OPEN,IN_PROGRESS');
  const workflow = await first('/workflow-definitions?key=laptop-request');
  const type = await first('/ticket-definitions');
  return {
    dashboard: '/dashboard',
    submit: '/submit',
    'submit-laptop': '/submit/laptop',
    'my-tickets': '/my-tickets',
    'my-tasks': '/my-tasks',
    ticket: `/tickets/${ticket.id}`,
    task: `/tasks/${task.id}`,
    tickets: '/tickets',
    'tickets-filtered-empty': '/tickets?q=nothing+of+this+name',
    tasks: '/tasks',
    'ticket-errors': '/ticket-errors',
    'ticket-error': `/ticket-errors/${(await first('/ticket-errors')).id}`,
    contacts: '/contacts',
    'contacts-import': '/contacts/import',
    workflows: '/workflows',
    workflow: `/workflows/${workflow.id}`,
    'workflow-edit': `/workflows/${workflow.id}/edit`,
    'workflow-new': '/workflows/new',
    'ticket-types': '/ticket-types',
    'ticket-type': `/ticket-types/${type.id}`,
    'ticket-type-edit': `/ticket-types/${type.id}/edit`,
    people: '/people',
    member: `/people/${(await first('/members')).id}`,
    'company-roles': '/company-roles',
    company: '/company',
    audit: '/audit',
    'audit-entry': `/audit/${(await first('/audit')).id}`,
    profile: '/profile',
    keep: '/keep',
    'not-found': '/nowhere',
  };
}

const OWNING = {
  'dashboard-empty': '/dashboard',
  'my-tasks-empty': '/my-tasks',
  'submit-empty': '/submit',
  invitations: '/invitations',
  'invitations-import': '/invitations/import',
  'company-owning': '/company?part=owning',
};

const PLATFORM = {
  platform: '/platform',
  'platform-companies': '/platform/companies',
  'platform-people': '/platform/people',
};

/** A test for each kind of people: it goes through all the pages that they have. */
export function forEverybody(visit: (somebody: Somebody, pages: Record<string, string>) => Promise<void>) {
  test('for those who are not in yet', async ({ nobody }) => visit(await nobody(), OUTSIDE));

  test('for those who work', async ({ guest }) => {
    const somebody = await guest();
    await visit(somebody, await inside(somebody));
  });

  test('for those who own a company in which nothing is yet', async ({ owner }) => visit(await owner(), OWNING));

  test('for those who run the installation', async ({ superuser }) => visit(await superuser(), PLATFORM));
}

/** Shown to the end: the page has its heading, and nothing on it is still being loaded. */
export async function settled(page: Page) {
  await page.waitForFunction(
    (loading) => document.querySelector('h1, h2, h3') !== null && document.querySelector(loading) === null,
    '[aria-busy=true], .mantine-Loader-root, .mantine-Skeleton-root'
  );
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
}
