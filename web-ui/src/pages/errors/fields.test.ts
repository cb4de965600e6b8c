import { describe, expect, it } from 'vitest';
import { fieldsOf, read } from './fields';

const DECLARED = [
  { name: 'price', type: 'number' },
  { name: 'pieces', type: 'integer' },
  { name: 'urgent', type: 'boolean' },
  { name: 'lines', type: 'array' },
  { name: 'note', type: 'string' },
];

function typing(typed: Record<string, string>, data: Record<string, unknown> = {}) {
  return read(fieldsOf(data, DECLARED).map((field) => ({ ...field, typed: typed[field.name] ?? field.typed })));
}

describe('fields of a workflow', () => {
  it('are those that are declared and those that are there', () => {
    const fields = fieldsOf({ price: 3, extra: true }, DECLARED);
    expect(fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'price: number',
      'pieces: integer',
      'urgent: boolean',
      'lines: json',
      'note: string',
      'extra: boolean',
    ]);
  });

  it('are JSON where what is there is not what was declared', () => {
    expect(fieldsOf({ price: 'three' }, DECLARED)[0]).toMatchObject({ type: 'json', before: '"three"' });
  });

  it('are sent only where they changed', () => {
    expect(typing({ price: '1290.5', urgent: 'false', lines: '[1, 2]' }, { note: 'as before' })).toEqual({
      changed: { price: 1290.5, urgent: false, lines: [1, 2] },
      faults: {},
    });
  });

  it('tell which of them can not be read', () => {
    const { changed, faults } = typing({ price: '12 euros', pieces: '1.5', lines: '[1', note: 'x' });
    expect(changed).toEqual({ note: 'x' });
    expect(Object.keys(faults)).toEqual(['price', 'pieces', 'lines']);
  });
});
