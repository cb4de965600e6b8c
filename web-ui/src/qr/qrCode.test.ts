import { expect, test } from 'vitest';
import { qrCodeOf } from './qrCode';

/** "ticket" as another program draws it. */
const TICKET = [
  '#######.#.#.#.#######',
  '#.....#.#.##..#.....#',
  '#.###.#.#..#..#.###.#',
  '#.###.#...#...#.###.#',
  '#.###.#.#.#.#.#.###.#',
  '#.....#..####.#.....#',
  '#######.#.#.#.#######',
  '..........###........',
  '#..#######..##..#.###',
  '##......###.#.#.#....',
  '.####.#####..##.#.###',
  '#..#.#..##.#......#..',
  '#.##.##.#.....#..#..#',
  '........#####.....#..',
  '#######.##..######...',
  '#.....#.#.####..###..',
  '#.###.#.#.###.#..#.##',
  '#.###.#.#####..#.#...',
  '#.###.#..#....#.#..##',
  '#.....#..#...###.####',
  '#######.#.##....#....',
];

test('a text is drawn as others draw it', () => {
  expect(qrCodeOf('ticket').map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''))).toEqual(TICKET);
});

test('a longer text makes a larger code', () => {
  expect(qrCodeOf('x'.repeat(150))).toHaveLength(8 * 4 + 17);
});

test('a text that is too long is told', () => {
  expect(() => qrCodeOf('x'.repeat(5000))).toThrow('Expected a text that fits');
});
