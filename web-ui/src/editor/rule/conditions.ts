/** Questions that a condition can ask of a field without anybody reading JSON. */
export const TESTS = ['is', 'isNot', 'greater', 'atLeast', 'less', 'atMost', 'contains', 'isYes', 'isNo', 'isEmpty', 'isFilled'] as const;
export type Test = (typeof TESTS)[number];

export type Value = string | number | boolean;

/** One row: a field, what is asked of it, and by which value. */
export type Row = { field: string; test: Test; value: Value };

/** Rows of which all or any must hold. */
export type Condition = { mode: 'all' | 'any'; rows: Row[] };

export const WITHOUT_VALUE: readonly Test[] = ['isYes', 'isNo', 'isEmpty', 'isFilled'];

const OPERATORS: Partial<Record<Test, string>> = {
  is: '==',
  isNot: '!=',
  greater: '>',
  atLeast: '>=',
  less: '<',
  atMost: '<=',
};

type Rule = Record<string, unknown>;

function ruleOf({ field, test, value }: Row): Rule {
  const variable = { var: field };
  switch (test) {
    case 'contains':
      return { in: [value, variable] };
    case 'isYes':
      return variable;
    case 'isNo':
      return { '!': variable };
    case 'isEmpty':
      return { missing: [field] };
    case 'isFilled':
      return { '!': { missing: [field] } };
    default:
      return { [OPERATORS[test]!]: [variable, value] };
  }
}

/** The rule (JsonLogic) that a condition stands for; without rows there is none: always. */
export function write({ mode, rows }: Condition): Rule | undefined {
  const [first, ...others] = rows;
  if (!first) return undefined;
  return others.length === 0 ? ruleOf(first) : { [mode === 'all' ? 'and' : 'or']: rows.map(ruleOf) };
}

/** Reads a rule as rows; `undefined` if rows could not give it back exactly as it is. */
export function read(rule: unknown): Condition | undefined {
  if (rule === undefined) return { mode: 'all', rows: [] };
  const condition = conditionOf(rule);
  return condition && JSON.stringify(write(condition)) === JSON.stringify(rule) ? condition : undefined;
}

function conditionOf(rule: unknown): Condition | undefined {
  const single = operation(rule);
  if (!single) return undefined;
  const [operator, argument] = single;
  if ((operator === 'and' || operator === 'or') && Array.isArray(argument)) {
    const rows = argument.map(rowOf);
    return rows.every((row) => row !== undefined) ? { mode: operator === 'and' ? 'all' : 'any', rows } : undefined;
  }
  const row = rowOf(rule);
  return row && { mode: 'all', rows: [row] };
}

function rowOf(rule: unknown): Row | undefined {
  const [operator, argument] = operation(rule) ?? [];
  if (operator === 'var') return row(argument, 'isYes');
  if (operator === 'missing') return row(onlyItem(argument), 'isEmpty');
  if (operator === '!') {
    const [inner, innerArgument] = operation(argument) ?? [];
    if (inner === 'var') return row(innerArgument, 'isNo');
    return inner === 'missing' ? row(onlyItem(innerArgument), 'isFilled') : undefined;
  }
  if (!Array.isArray(argument) || argument.length !== 2) return undefined;
  if (operator === 'in') return row(variableIn(argument[1]), 'contains', argument[0]);
  const test = TESTS.find((it) => OPERATORS[it] !== undefined && OPERATORS[it] === operator);
  return test && row(variableIn(argument[0]), test, argument[1]);
}

function row(field: unknown, test: Test, value: unknown = ''): Row | undefined {
  return typeof field === 'string' && isValue(value) ? { field, test, value } : undefined;
}

function operation(rule: unknown): [string, unknown] | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const entries = Object.entries(rule);
  return entries.length === 1 ? entries[0] : undefined;
}

function variableIn(rule: unknown): unknown {
  const [operator, argument] = operation(rule) ?? [];
  return operator === 'var' ? argument : undefined;
}

const onlyItem = (list: unknown): unknown => (Array.isArray(list) && list.length === 1 ? list[0] : undefined);

function isValue(value: unknown): value is Value {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** What somebody typed for a field of which nothing is known: a number if it reads as one. */
export function valueOf(typed: string): Value {
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(typed) ? Number(typed) : typed;
}
