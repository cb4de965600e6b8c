import type { Modules } from './qrCode';

/** The eight ways to invert modules, so that no pattern arises that confuses a reader. */
export const MASKS: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const LONG_RUN = /0{5,}|1{5,}/g;
const FINDER_LIKE = /(?=10111010000|00001011101)/g;

/** How hard a code is to read: the lower, the better. */
export function penaltyOf(dark: Modules): number {
  const rows = dark.map((row) => row.map(Number).join(''));
  const columns = dark.map((_, x) => dark.map((row) => Number(row[x])).join(''));
  const lines = [...rows, ...columns];
  const runs = lines.flatMap((line) => line.match(LONG_RUN) ?? []).reduce((sum, run) => sum + run.length - 2, 0);
  const finders = lines.reduce((sum, line) => sum + [...line.matchAll(FINDER_LIKE)].length * 40, 0);
  return runs + finders + blocksOf(dark) * 3 + imbalanceOf(dark) * 10;
}

function blocksOf(dark: Modules): number {
  let blocks = 0;
  for (let y = 1; y < dark.length; y++) {
    for (let x = 1; x < dark.length; x++) {
      const here = dark[y]![x];
      if (here === dark[y - 1]![x] && here === dark[y]![x - 1] && here === dark[y - 1]![x - 1]) blocks++;
    }
  }
  return blocks;
}

/** How far the share of dark modules is from half, in steps of five percent. */
function imbalanceOf(dark: Modules): number {
  const total = dark.length * dark.length;
  const darkOnes = dark.flat().filter(Boolean).length;
  return Math.floor(Math.abs(darkOnes * 20 - total * 10) / total);
}
