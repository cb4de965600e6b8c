import { describe, expect, it } from 'vitest';
import { TESTS, read, valueOf, write, type Condition } from './conditions';

const rules: [unknown, Condition][] = [
  [{ '==': [{ var: 'task.decision' }, 'approve'] }, { mode: 'all', rows: [{ field: 'task.decision', test: 'is', value: 'approve' }] }],
  [{ '>': [{ var: 'workflow.price' }, 1500] }, { mode: 'all', rows: [{ field: 'workflow.price', test: 'greater', value: 1500 }] }],
  [{ '!': { var: 'task.remote' } }, { mode: 'all', rows: [{ field: 'task.remote', test: 'isNo', value: '' }] }],
  [{ var: 'task.remote' }, { mode: 'all', rows: [{ field: 'task.remote', test: 'isYes', value: '' }] }],
  [{ in: ['laptop', { var: 'ticket.why' }] }, { mode: 'all', rows: [{ field: 'ticket.why', test: 'contains', value: 'laptop' }] }],
  [{ missing: ['ticket.why'] }, { mode: 'all', rows: [{ field: 'ticket.why', test: 'isEmpty', value: '' }] }],
  [
    { or: [{ '!': { missing: ['ticket.a'] } }, { '==': [{ var: 'task.ok' }, true] }] },
    {
      mode: 'any',
      rows: [
        { field: 'ticket.a', test: 'isFilled', value: '' },
        { field: 'task.ok', test: 'is', value: true },
      ],
    },
  ],
];

describe('the condition builder', () => {
  it.each(rules)('reads %j', (rule, condition) => expect(read(rule)).toEqual(condition));
  it.each(rules)('gives %j back as it was', (rule, condition) => expect(write(condition)).toEqual(rule));

  it('gives back what it can read, of each test and both modes', () => {
    for (const mode of ['all', 'any'] as const) {
      const rows = TESTS.map((test) => ({ field: 'task.a', test, value: ['isYes', 'isNo', 'isEmpty', 'isFilled'].includes(test) ? '' : 7 }));
      expect(read(write({ mode, rows }))).toEqual({ mode, rows });
    }
  });

  it('leaves to the text what rows would change', () => {
    const others: unknown[] = [
      true,
      null,
      [],
      {},
      { '===': [{ var: 'task.a' }, 1] },
      { '==': [{ var: ['task.a', 'x'] }, 1] },
      { '==': [1, { var: 'task.a' }] },
      { '==': [{ var: 'task.a' }, { var: 'task.b' }] },
      { '<': [1, { var: 'task.a' }, 5] },
      { and: [{ '==': [{ var: 'task.a' }, 1] }] },
      { and: [{ '==': [{ var: 'task.a' }, 1] }, { or: [{ var: 'task.a' }, { var: 'task.b' }] }] },
      { missing: ['a', 'b'] },
      { '!': [{ var: 'task.a' }] },
      { '==': [{ var: 'task.a' }, null] },
      { in: [{ var: 'task.a' }, ['x', 'y']] },
    ];
    for (const rule of others) expect(read(rule), JSON.stringify(rule)).toBeUndefined();
  });

  it('is always true without rows', () => {
    expect(read(undefined)).toEqual({ mode: 'all', rows: [] });
    expect(write({ mode: 'any', rows: [] })).toBeUndefined();
  });

  it('takes for a number what reads as one', () => expect(['1500', '-2.5', '1.', '', 'a1'].map(valueOf)).toEqual([1500, -2.5, '1.', '', 'a1']));
});
