import { describe, expect, it } from 'vitest';
import { linesOf } from './csvLines';

describe('lines of a CSV', () => {
  it('are known by where they begin', () => {
    const lines = linesOf('name,note\r\nMia,"roses, red\nand white"\n\nPaul,\n');
    expect([...lines]).toEqual([
      [1, ['name', 'note']],
      [2, ['Mia', 'roses, red\nand white']],
      [5, ['Paul', '']],
    ]);
  });
});
