import { transform } from 'sucrase';

/** A layout's source, a module in TypeScript with JSX, as a script that knows `require` and `exports`. */
export function compiled(source: string): string {
  return transform(source, {
    transforms: ['typescript', 'jsx', 'imports'],
    jsxRuntime: 'automatic',
    production: true,
    filePath: 'layout.tsx',
  }).code;
}
