import { expect, it } from 'vitest';
import { marksOf, marksOfRefusal } from './marks';

const text = '{\n  "key": "a",\n  "key": "b"\n}';

it('puts findings to their lines, from the top down', () => {
  const findings = ['/title', '/key', ''].map((pointer) => ({ severity: 'ERROR' as const, code: 'X', pointer, message: 'm' }));
  expect(marksOf('{\n  "key": "a",\n  "title": 1\n}', findings).map(({ line }) => line)).toEqual([1, 2, 3]);
});

it('reads the place in what the API refused', () => {
  const error = {
    type: '/problems/malformed-json',
    title: 'The body is not JSON',
    status: 400,
    detail: '',
    errors: [{ pointer: '', code: 'NOT_JSON', message: 'Expected each name once. (line 3, column 3)' }],
  };
  expect(marksOfRefusal(text, error)!.map(({ line, from }) => [line, from])).toEqual([[3, text.lastIndexOf('"key"')]]);
  expect(marksOfRefusal(text, new TypeError('network'))).toBeUndefined();
});
