import { childrenOf, nameOf, treeOf, valueIn, VALUES } from './places';

/** A JSON document with how each part of it was written. */
export type Source = { value: unknown; written: Map<object, string> };

type SyntaxNode = ReturnType<typeof treeOf>['topNode'];

/** Reads a JSON text; `undefined` if it is none. */
export function readSource(text: string): Source | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const written = new Map<object, string>();
  const root = valueIn(treeOf(text).topNode);
  if (root) remember(text, root, value, written);
  return { value, written };
}

function remember(text: string, node: SyntaxNode, value: unknown, written: Map<object, string>) {
  if (typeof value !== 'object' || value === null) return;
  written.set(value, text.slice(node.from, node.to));
  if (Array.isArray(value)) {
    childrenOf(node)
      .filter(({ name }) => VALUES.includes(name))
      .forEach((item, index) => remember(text, item, value[index], written));
    return;
  }
  const members = value as Record<string, unknown>;
  node.getChildren('Property').forEach((property) => {
    const name = nameOf(text, property);
    const inner = valueIn(property);
    if (name !== undefined && inner) remember(text, inner, members[name], written);
  });
}

const LINE = 110;

/**
 * Writes a changed document. Parts that were not touched stay to the letter as somebody wrote them, so
 * that two versions differ only in what was changed.
 */
export function write(value: unknown, before?: Source): string {
  return writeAt(value, 0, '', before?.written ?? new Map());
}

function writeAt(value: unknown, depth: number, indent: string, written: Map<object, string>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const kept = written.get(value);
  if (kept !== undefined) return kept;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => writeAt(item, depth + 1, inner, written))
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => `${JSON.stringify(name)}: ${writeAt(member, depth + 1, inner, written)}`);
  const line = `${open}${parts.join(', ')}${close}`;
  const holdsObjects = Array.isArray(value) && value.some((item) => typeof item === 'object');
  const isShort = !line.includes('\n') && line.length + indent.length <= LINE;
  if (parts.length === 0 || (depth > 0 && isShort && !(depth === 1 && holdsObjects))) return line;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
