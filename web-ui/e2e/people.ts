import { expect, request, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';

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

async function newWindow(browser: Browser): Promise<Somebody> {
  const context = await browser.newContext();
  return new Somebody(await context.newPage(), context);
}

export async function newOwner(browser: Browser): Promise<Somebody> {
  const somebody = await newWindow(browser);
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

type People = {
  /** Nobody yet: a window without a session. */
  nobody: () => Promise<Somebody>;
  /** The admin of a guest company of their own, filled with the demo's data. */
  guest: () => Promise<Somebody>;
  /** The owner of a company of their own, in which nothing is yet. */
  owner: () => Promise<Somebody>;
};

export const test = base.extend<People>({
  nobody: async ({ browser }, use) => use(() => newWindow(browser)),
  guest: async ({ browser }, use) =>
    use(async () => {
      const somebody = await newWindow(browser);
      await somebody.api('POST', '/auth/guest');
      return somebody;
    }),
  owner: async ({ browser }, use) => use(() => newOwner(browser)),
});

export { expect, request };
