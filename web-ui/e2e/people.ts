import { expect, request, test as base, type BrowserContext, type Page } from '@playwright/test';
import { putMouseAway } from './withoutMouse';

export const baseURL = process.env['TICKETFLOWER_URL'] ?? 'http://localhost:8080';
const SESSION = { 'X-Session': 'cookie' };

let made = 0;

/** A name that no earlier run has used. */
export function fresh(word: string): string {
  made += 1;
  return `${word}-${Date.now().toString(36)}${made}`;
}

export const PASSWORD = 'seven slow herons wade home';

/** Somebody who works in a window of their own. */
export class Somebody {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext
  ) {}

  /** Asks the API as this person does. */
  async api(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: unknown, headers = {}) {
    const answer = await this.context.request.fetch(`${baseURL}/api/v1${path}`, {
      method,
      headers: { ...SESSION, ...headers },
      data: data as never,
    });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? undefined : answer.json();
  }
}

/** Makes somebody the owner of a new company. */
export async function signUp(somebody: Somebody): Promise<Somebody> {
  const slug = fresh('company');
  await somebody.api('POST', '/companies', {
    companyName: `Company ${slug}`,
    slug,
    email: `${slug}@example.com`,
    password: PASSWORD,
    firstName: 'Olga',
    lastName: 'Owner',
  });
  return somebody;
}

export type Hands = {
  /** Whether everything is done by keys, as somebody does who uses no mouse. */
  byKeys: boolean;
};

type People = {
  /** Opens a window, which is closed when the test is over: a page that stays open goes on asking. */
  newWindow: () => Promise<Somebody>;
  /** Nobody yet: a window without a session. */
  nobody: () => Promise<Somebody>;
  /** The admin of a guest company of their own, filled with the demo's data. */
  guest: () => Promise<Somebody>;
  /** The owner of a company of their own, in which nothing is yet. */
  owner: () => Promise<Somebody>;
  /** Who runs the installation; without one whose name is told, the test is left out. */
  superuser: () => Promise<Somebody>;
};

export const test = base.extend<People & Hands>({
  byKeys: [false, { option: true }],
  newWindow: async ({ browser, byKeys }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      opened.push(context);
      const page = await context.newPage();
      if (byKeys) putMouseAway(page);
      return new Somebody(page, context);
    });
    await Promise.all(opened.map((context) => context.close()));
  },
  nobody: async ({ newWindow }, use) => use(newWindow),
  guest: async ({ newWindow }, use) =>
    use(async () => {
      const somebody = await newWindow();
      await somebody.api('POST', '/auth/guest');
      return somebody;
    }),
  owner: async ({ newWindow }, use) => use(async () => signUp(await newWindow())),
  superuser: async ({ newWindow }, use) =>
    use(async () => {
      const email = process.env['TICKETFLOWER_SUPERUSER'];
      base.skip(!email, 'needs a superuser');
      const somebody = await newWindow();
      await somebody.api('POST', '/platform/sessions', { email, password: process.env['TICKETFLOWER_SUPERUSER_PASSWORD'] });
      return somebody;
    }),
});

export { expect, request };
