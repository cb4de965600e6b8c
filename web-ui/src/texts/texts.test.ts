import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './texts';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>('./*/*.json', { eager: true, import: 'default' });
const part = (language: string, name: string) => files[`./${language}/${name}.json`]!;

/** Words of the code editor, which knows them in English. */
const LIBRARYS_OWN = /^phrases\./;

/** What only programs can be told: the pages send what they send. */
const FOR_PROGRAMS = new Set([
  'malformed-json',
  'method-not-allowed',
  'not-acceptable',
  'unsupported-media-type',
  'request-key-reused',
  'version-needed',
  'headers-too-large',
]);

function keysOf(texts: Texts, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [above + key.replace(/_(?:ordinal_)?(?:one|two|few|other)$/, '')] : keysOf(text, `${above}${key}.`)));
}

const names = Object.keys(files)
  .filter((path) => path.startsWith('./en/'))
  .map((path) => path.slice('./en/'.length, -'.json'.length));

test.each(names)('%s says the same things in each language', (name) => {
  for (const language of LANGUAGES) {
    const said = keysOf(part(language, name)).filter((key) => !LIBRARYS_OWN.test(key));
    expect(new Set(said)).toEqual(new Set(keysOf(part('en', name)).filter((key) => !LIBRARYS_OWN.test(key))));
  }
});

test('whatever the API can refuse is said in each language', () => {
  const description = readFileSync('openapi.json', 'utf8');
  const kinds = new Set([...description.matchAll(/\/problems\/([a-z]+(?:-[a-z]+)*)/g)].map(([, kind]) => kind!));
  expect(kinds.size).toBeGreaterThan(40);
  for (const language of LANGUAGES) {
    const known = Object.keys(part(language, 'problems')['kinds'] as Texts);
    expect([...kinds].filter((kind) => !known.includes(kind) && !FOR_PROGRAMS.has(kind))).toEqual([]);
  }
});

test('whatever can be wrong with a definition is said in each language', () => {
  const documented = readFileSync('../docs/definitions.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \|/gm);
  const codes = [...documented].map(([, code]) => code!).sort();
  expect(codes.length).toBeGreaterThan(50);
  for (const language of LANGUAGES) expect(Object.keys(part(language, 'findings')).sort()).toEqual(codes);
});
