import { describe, expect, test } from 'vitest';
import { faultsOf, fits } from './schemaFaults';

function places(schema: object, value: unknown) {
  return faultsOf(schema, value).map(({ path, keyword }) => `${path.join('/')} ${keyword}`);
}

function told(schema: object, value: unknown) {
  return faultsOf(schema, value).map(({ path, keyword, wanted }) => [path.join('/'), keyword, wanted]);
}

describe('what a value has against its schema', () => {
  test('is told all at once, each at its field', () => {
    const schema = {
      type: 'object',
      properties: { why: { type: 'string', minLength: 3 }, price: { type: 'number', maximum: 10 }, use: { enum: ['a', 'b'] } },
      required: ['why', 'price', 'neededBy'],
    };
    expect(told(schema, { why: 'x', price: 11, use: 'c' })).toEqual([
      ['neededBy', 'required', ['why', 'price', 'neededBy']],
      ['why', 'minLength', 3],
      ['price', 'maximum', 10],
      ['use', 'enum', ['a', 'b']],
    ]);
  });

  test('is nothing where it fits', () => {
    expect(told({ type: 'object', required: ['a'] }, { a: 1 })).toEqual([]);
  });

  test('a field that holds nothing is missing', () => {
    expect(places({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }, { a: undefined })).toEqual(['a required']);
  });

  test('nothing at all is an empty object', () => {
    expect(places({ type: 'object', required: ['a'] }, undefined)).toEqual(['a required']);
  });

  test('is found in lists and in objects, and behind references', () => {
    const schema = {
      $defs: { place: { type: 'object', properties: { 'zip/code': { type: 'string', maxLength: 2 } } } },
      type: 'object',
      properties: { places: { type: 'array', items: { $ref: '#/$defs/place' } } },
    };
    expect(told(schema, { places: [{}, { 'zip/code': '123' }] })).toEqual([['places/1/zip/code', 'maxLength', 2]]);
  });

  test('follows conditions', () => {
    const schema = {
      type: 'object',
      properties: { decision: { enum: ['yes', 'no'] } },
      if: { properties: { decision: { const: 'no' } }, required: ['decision'] },
      then: { required: ['reason'] },
    };
    expect(places(schema, { decision: 'no' })).toEqual(['reason required']);
    expect(told(schema, { decision: 'yes' })).toEqual([]);
  });

  test('of several forms only tells what is missing to the nearest', () => {
    const schema = {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'mail' }, address: { type: 'string' } }, required: ['kind', 'address'] },
        { type: 'object', properties: { kind: { const: 'phone' }, number: { type: 'string' } }, required: ['kind', 'number'] },
      ],
    };
    expect(places(schema, { kind: 'phone' })).toEqual(['number required']);
  });

  test('of a choice between values tells that one has to be chosen', () => {
    const schema = { properties: { size: { oneOf: [{ const: 's', title: 'Small' }, { const: 'l', title: 'Large' }] } } };
    expect(places(schema, { size: 'm' })).toEqual(['size oneOf']);
  });

  test('knows formats', () => {
    const schema = { properties: { day: { format: 'date' }, mail: { format: 'email' }, page: { format: 'uri' } } };
    expect(told(schema, { day: '2026-02-30', mail: 'ana', page: 'here' })).toEqual([
      ['day', 'format', 'date'],
      ['mail', 'format', 'email'],
      ['page', 'format', 'uri'],
    ]);
  });

  test('what does not belong there is told once', () => {
    expect(places({ type: 'object', properties: {}, additionalProperties: false }, { a: 1 })).toEqual(['a false']);
  });
});

test('the schema stays as it was', () => {
  const schema = Object.freeze({ type: 'object', properties: Object.freeze({ a: Object.freeze({ $ref: '#' }) }) });
  expect(fits(schema, { a: {} })).toBe(true);
});
