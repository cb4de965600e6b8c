import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import * as controls from './controls';
import type { Layout } from './Shown';

const MODULES: Record<string, unknown> = { react, 'react/jsx-runtime': jsx, ticketflower: controls };

type Module = (require: (name: string) => unknown, exports: { default?: unknown }) => void;

/** Runs a compiled layout, as a script of this page since its policy knows no `eval`; its default export is the layout. */
export function begun(code: string): Layout {
  let module: Module | undefined;
  const script = document.createElement('script');
  script.textContent = `ticketflowerLayout(function (require, exports) {\n${code}\n});`;
  Object.assign(window, { ticketflowerLayout: (given: Module) => void (module = given) });
  document.head.append(script);
  script.remove();
  if (!module) throw new SyntaxError('The layout is no script.');
  const exports: { default?: unknown } = {};
  module(required, exports);
  if (typeof exports.default !== 'function') throw new TypeError('A layout has a component as its default export.');
  return exports.default as Layout;
}

function required(name: string): unknown {
  const found = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  if (!found) throw new Error(`There is no "${name}" to import; there are ${Object.keys(MODULES).join(', ')}.`);
  return found;
}
