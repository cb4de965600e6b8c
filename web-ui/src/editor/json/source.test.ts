import { describe, expect, it } from 'vitest';
import { readSource, write } from './source';

const text = `{
  "key": "a",
  "fields": [ {"name": "price", "type":"number"} ],
  "tasks": [
    {"key": "one",   "limit": 1.50},
    {
      "key": "two"
    }
  ]
}`;

type Document = { key: string; tasks: Record<string, unknown>[] };

describe('writing a document', () => {
  it('changes nothing where nothing was changed', () => {
    const source = readSource(text)!;
    expect(write(source.value, source)).toBe(text);
  });

  it('keeps to the letter what was not touched', () => {
    const source = readSource(text)!;
    const document = source.value as Document;
    const changed = { ...document, tasks: document.tasks.map((task) => (task['key'] === 'two' ? { ...task, key: 'three' } : task)) };
    expect(write(changed, source)).toBe(text.replace('{\n      "key": "two"\n    }', '{"key": "three"}'));
  });

  it('leaves out what is undefined, and gives back what it was given', () => {
    const document = { key: 'a', title: undefined, tasks: [{ key: 'x', schema: { type: 'object', properties: {} } }], none: [] };
    expect(JSON.parse(write(document))).toEqual(JSON.parse(JSON.stringify(document)));
    expect(write(document)).toContain('"none": []');
  });

  it('can read only JSON', () => expect(readSource('{"a": }')).toBeUndefined());
});
