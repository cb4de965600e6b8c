import { expect, test } from 'vitest';
import { compiled } from './compiled';

test('a layout becomes a script without types, JSX and imports', () => {
  const code = compiled(`import { TextInput, type LayoutProps } from 'ticketflower';
export default function One({ value }: LayoutProps) { return <TextInput name="a" label={value as string} />; }`);
  expect(code).toContain("require('ticketflower')");
  expect(code).toContain('react/jsx-runtime');
  expect(code).toMatch(/exports\.default = One/);
  expect(code).not.toMatch(/LayoutProps|import |<TextInput/);
});

test('what is no TypeScript is told', () => expect(() => compiled('export default function (')).toThrow());
