import { describe, expect, it } from 'vitest';
import { fieldsOf, newField, ofKind, schemaOf, type Schema } from './fields';

const laptop: Schema = {
  type: 'object',
  properties: {
    use: { enum: ['office', 'design'], title: 'What for?' },
    why: { type: 'string', title: 'Why now?', minLength: 1, maxLength: 2000 },
    price: { type: 'number', minimum: 0, description: 'In euros' },
    count: { type: 'integer' },
    neededBy: { type: 'string', format: 'date', title: 'Needed by' },
    remote: { type: 'boolean', default: false },
    signed: { const: true, title: 'Signed' },
    address: { type: 'object', properties: { city: { type: 'string' } } },
    mail: { type: 'string', format: 'email' },
    anything: true,
  },
  required: ['why', 'use'],
  additionalProperties: false,
  allOf: [{ if: { required: ['price'] }, then: { required: ['count'] } }],
};

describe('the form builder', () => {
  it('knows the kinds of questions', () => {
    expect(fieldsOf(laptop)!.fields.map(({ name, kind, isRequired }) => [name, kind, isRequired])).toEqual([
      ['use', 'choice', true],
      ['why', 'longText', true],
      ['price', 'number', false],
      ['count', 'wholeNumber', false],
      ['neededBy', 'date', false],
      ['remote', 'yesNo', false],
      ['signed', 'other', false],
      ['address', 'other', false],
      ['mail', 'other', false],
      ['anything', 'other', false],
    ]);
  });

  it('loses nothing of a schema that it shows', () => {
    const schemas: Schema[] = [
      laptop,
      { type: 'object', properties: {} },
      { properties: { a: { type: 'string', enum: ['x'] } } },
      { type: 'object', properties: { a: { type: 'string', title: 'A', pattern: '^x' } }, $defs: { x: {} } },
      { type: 'object', properties: { a: { enum: [1, 2] }, b: { type: ['string', 'null'] }, c: { type: 'string', title: 3 } } },
    ];
    for (const schema of schemas) {
      const back = schemaOf(fieldsOf(schema)!);
      expect({ ...back, required: back['required'] && [...(back['required'] as string[])].sort() }).toEqual({
        ...schema,
        required: schema['required'] && [...(schema['required'] as string[])].sort(),
      });
    }
  });

  it('keeps the order of the questions', () =>
    expect(Object.keys(schemaOf(fieldsOf(laptop)!)['properties'] as object)).toEqual(Object.keys(laptop['properties'] as object)));

  it('leaves to the text what is no form, or would be lost', () => {
    for (const schema of [true, [], { type: 'string' }, { type: 'object', required: ['ghost'] }, { type: 'object', properties: [] }])
      expect(fieldsOf(schema)).toBeUndefined();
  });

  it('begins with nothing', () => expect(schemaOf(fieldsOf(undefined)!)).toEqual({ type: 'object', properties: {} }));

  it('adds a question and changes its kind', () => {
    const { fields, rest } = fieldsOf({ type: 'object', properties: { amount: { type: 'number', minimum: 1 } } })!;
    const more = [...fields.map((field) => ofKind(field, 'text')), newField('Amount', 'yesNo', fields)];
    expect(schemaOf({ fields: more, rest })).toEqual({
      type: 'object',
      properties: { amount: { type: 'string' }, amount2: { type: 'boolean', title: 'Amount' } },
    });
  });
});
