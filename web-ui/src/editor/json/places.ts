import { parser } from '@lezer/json';

export type Place = { from: number; to: number };

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

export const VALUES = ['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null'];

export function treeOf(text: string) {
  return parser.parse(text);
}

/** The value that a JSON text, a property or a document consists of. */
export function valueIn(node: SyntaxNode): SyntaxNode | undefined {
  return childrenOf(node).find(({ name }) => VALUES.includes(name));
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/**
 * Where in a JSON text a pointer (RFC 6901) leads; where it leads to nothing, the innermost place on
 * its way that is there. What spans lines is marked on its first line only.
 */
export function placeOf(text: string, pointer: string): Place {
  const tokens = pointer.split('/').slice(1).map(unescaped);
  let mark: SyntaxNode | undefined = valueIn(treeOf(text).topNode);
  let value = mark;
  for (const token of tokens) {
    const step: Step | undefined = value && stepInto(text, value, token);
    if (!step) break;
    ({ mark, value } = step);
  }
  return mark ? onFirstLine(text, mark) : { from: 0, to: Math.min(1, text.length) };
}

type Step = { mark: SyntaxNode; value: SyntaxNode | undefined };

function stepInto(text: string, node: SyntaxNode, token: string): Step | undefined {
  if (node.name === 'Array') {
    const item = childrenOf(node).filter(({ name }) => VALUES.includes(name))[Number(token)];
    return item && { mark: item, value: item };
  }
  const property = childrenOf(node).find((child) => child.name === 'Property' && nameOf(text, child) === token);
  return property && { mark: property, value: valueIn(property) };
}

/** The name of a property, as it is meant. */
export function nameOf(text: string, property: SyntaxNode): string | undefined {
  const name = property.getChild('PropertyName');
  if (!name) return undefined;
  try {
    return JSON.parse(text.slice(name.from, name.to)) as string;
  } catch {
    return undefined;
  }
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function onFirstLine(text: string, { from, to }: Place): Place {
  const end = text.indexOf('\n', from);
  return { from, to: end === -1 ? to : Math.min(to, end) };
}

/** Where a text stops being JSON. */
export function syntaxFaults(text: string): Place[] {
  const faults: Place[] = [];
  treeOf(text).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) faults.push({ from: Math.min(from, Math.max(text.length - 1, 0)), to: Math.max(to, Math.min(from + 1, text.length)) });
    },
  });
  return faults;
}

/** The place that the API means by a line and a column, both from 1 on. */
export function placeAt(text: string, line: number, column: number): Place {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((length, { length: more }) => length + more + 1, 0);
  const from = Math.min(start + Math.max(column - 1, 0), Math.max(text.length - 1, 0));
  return { from, to: Math.min(from + 1, text.length) };
}

export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
