import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from './people';

/** Where an installation without a mail server files its letters. */
const FOLDER = process.env['TICKETFLOWER_MAIL'];

export const areLettersFiled = FOLDER !== undefined;

/** The path of the link in the newest letter to somebody: `/verify-email#token`. */
export async function linkInLetterTo(address: string, page: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(async () => (link = await newestLink(address, page)), { message: `a letter to ${address} with a link to ${page}` })
    .toBeDefined();
  return link!;
}

async function newestLink(address: string, page: string): Promise<string | undefined> {
  const files = (await readdir(FOLDER!).catch(() => [])).filter((name) => name.endsWith('.eml')).sort().reverse();
  for (const file of files) {
    const letter = await readFile(join(FOLDER!, file), 'utf8');
    if (!letter.includes(address)) continue;
    const link = new RegExp(`/${page}#[\\w-]+`).exec(decoded(letter));
    if (link) return link[0];
  }
  return undefined;
}

/** Lines that mail broke are whole again. */
function decoded(letter: string): string {
  const whole = letter.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const base64 = [...letter.matchAll(/(?:^[A-Za-z0-9+/=]{20,}\r?\n)+/gm)].map(([part]) => Buffer.from(part, 'base64').toString('utf8'));
  return [whole, ...base64].join('\n');
}
