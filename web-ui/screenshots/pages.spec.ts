import { test, type Somebody } from '../e2e/people';

const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'] as const;

const OUTSIDE = {
  landing: '/',
  'log-in': '/log-in',
  'sign-up': '/sign-up',
  'forgot-password': '/forgot-password',
};

/** The pages of somebody who may do everything but own the company. */
async function inside(guest: Somebody): Promise<Record<string, string>> {
  const first = async (path: string) => (await guest.api('GET', path)).items[0];
  const ticket = await first('/tickets');
  const task = await first('/tasks?status=OPEN,IN_PROGRESS');
  const workflow = await first('/workflow-definitions?key=laptop-request');
  return {
    dashboard: '/dashboard',
    submit: '/submit',
    'submit-laptop': '/submit/laptop',
    'my-tickets': '/my-tickets',
    'my-tasks': '/my-tasks',
    ticket: `/tickets/${ticket.id}`,
    task: `/tasks/${task.id}`,
    tickets: '/tickets',
    tasks: '/tasks',
    'ticket-errors': '/ticket-errors',
    'ticket-error': `/ticket-errors/${(await first('/ticket-errors')).id}`,
    contacts: '/contacts',
    workflows: '/workflows',
    workflow: `/workflows/${workflow.id}`,
    'workflow-edit': `/workflows/${workflow.id}/edit`,
    'ticket-types': '/ticket-types',
    people: '/people',
    member: `/people/${(await first('/members')).id}`,
    'company-roles': '/company-roles',
    company: '/company',
    audit: '/audit',
    profile: '/profile',
  };
}

async function shoot({ page }: Somebody, pages: Record<string, string>) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `target/screenshots/${name}-${size}-${colorScheme}.png` });
      }
    }
  }
}

test('for those who are not in yet', async ({ nobody }) => shoot(await nobody(), OUTSIDE));

test('for those who work', async ({ guest }) => {
  const somebody = await guest();
  await shoot(somebody, await inside(somebody));
});
