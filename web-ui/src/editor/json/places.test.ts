import { describe, expect, it } from 'vitest';
import { lineOf, placeAt, placeOf, syntaxFaults } from './places';

const text = `{
  "key": "laptop",
  "tasks": [
    {"key": "triage", "a/b": 1, "m~n": 2},
    {
      "key": "order"
    }
  ],
  "empty": []
}`;

const marked = (pointer: string) => {
  const { from, to } = placeOf(text, pointer);
  return text.slice(from, to);
};

describe('the place of a pointer', () => {
  it('is the property with its value', () => expect(marked('/key')).toBe('"key": "laptop"'));
  it('is an item of a list', () => expect(marked('/tasks/0')).toBe('{"key": "triage", "a/b": 1, "m~n": 2}'));
  it('is inside of an item', () => expect(marked('/tasks/1/key')).toBe('"key": "order"'));
  it('is only the first line of what spans several', () => expect(marked('/tasks/1')).toBe('{'));
  it('reads escaped tokens', () => {
    expect(marked('/tasks/0/a~1b')).toBe('"a/b": 1');
    expect(marked('/tasks/0/m~0n')).toBe('"m~n": 2');
  });
  it('is the document for the empty pointer', () => expect(placeOf(text, '').from).toBe(0));
  it('is the nearest that is there when nothing is', () => {
    expect(marked('/tasks/1/title')).toBe('{');
    expect(marked('/tasks/7')).toBe('"tasks": [');
    expect(marked('/empty/0/key')).toBe('"empty": []');
    expect(marked('/key/deeper')).toBe('"key": "laptop"');
  });
  it('holds in a text that is no JSON yet, and in none', () => {
    const broken = '{"key": "a", "tasks": [{"key": }, {"key": "b"}]';
    const { from, to } = placeOf(broken, '/tasks/1/key');
    expect(broken.slice(from, to)).toBe('"key": "b"');
    expect(placeOf('', '/key')).toEqual({ from: 0, to: 0 });
  });
  it('has a line', () => expect(lineOf(text, placeOf(text, '/tasks/1/key').from)).toBe(6));
});

describe('faults of syntax', () => {
  it('are none in JSON', () => expect(syntaxFaults(text)).toEqual([]));
  it('are all told', () => {
    const broken = '{\n"key": ,\n"tasks": [1 2]\n}';
    expect(syntaxFaults(broken).map(({ from }) => lineOf(broken, from))).toEqual([2, 3]);
  });
  it('are found at the end', () => expect(syntaxFaults('{"key": "a"').length).toBeGreaterThan(0));
});

describe('a line and a column', () => {
  it('lead to the place', () => expect(text[placeAt(text, 2, 3).from]).toBe('"'));
  it('never lead behind the end', () => expect(placeAt('{', 9, 9)).toEqual({ from: 0, to: 1 }));
});
