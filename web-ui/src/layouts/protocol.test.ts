import { describe, expect, test } from 'vitest';
import { readSaid, readTold, written } from './protocol';

describe('what a frame says', () => {
  test.each([
    { type: 'ready' },
    { type: 'change', value: { answer: 'a', parts: [1, null] } },
    { type: 'change' },
    { type: 'height', pixels: 12.5 },
    { type: 'failed', message: 'Error: no' },
    { type: 'pong', number: 3 },
  ] as const)('is read: %j', (said) => expect(readSaid(written(said))).toEqual(said));

  test.each([
    undefined,
    null,
    1,
    { type: 'ready' },
    '',
    '{',
    'null',
    '[]',
    '"ready"',
    '{"type":"leave"}',
    '{"type":"ready","more":1}',
    '{"type":"height","pixels":"9"}',
    '{"type":"height","pixels":null}',
    '{"type":"pong"}',
    JSON.stringify({ type: 'failed', message: 'x'.repeat(301) }),
    JSON.stringify({ type: 'change', value: 'x'.repeat(500_001) }),
  ])('is dropped where it is no message: %.40j', (data) => expect(readSaid(data)).toBeUndefined());

  test('has no prototypes', () => {
    const said = readSaid('{"type":"change","value":{"\\u005f_proto__":{"admin":true},"answer":1}}');
    expect(said).toEqual({ type: 'change', value: { answer: 1 } });
    expect((said as { value: { admin?: boolean } }).value.admin).toBeUndefined();
  });
});

test('what the page says is read by the frame', () => {
  const state = { schema: true, value: { a: 1 }, faults: [{ path: ['a'], message: 'No' }], readOnly: false, language: 'de', dark: true };
  expect(readTold(written({ type: 'show', code: 'x', state }))).toEqual({ type: 'show', code: 'x', state });
  expect(readTold(written({ type: 'change', state: { dark: false } }))).toEqual({ type: 'change', state: { dark: false } });
});
