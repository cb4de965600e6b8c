import { codewordsOf, versionFor } from './codewords';
import { MASKS, penaltyOf } from './masks';

/** The modules of a QR code: `true` is dark. */
export type Modules = boolean[][];

/** Draws a text as a QR code with error correction of level M. */
export function qrCodeOf(text: string): Modules {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const codewords = codewordsOf(bytes, version);
  const candidates = MASKS.map((isInverted, mask) => {
    const drawing = new Drawing(version);
    drawing.patterns();
    drawing.format(mask);
    drawing.data(codewords, isInverted);
    return drawing.dark;
  });
  return candidates.reduce((best, other) => (penaltyOf(other) < penaltyOf(best) ? other : best));
}

class Drawing {
  readonly size: number;
  readonly dark: Modules;
  /** Where a pattern stands, and no data does. */
  private readonly isFixed: Modules;

  constructor(private readonly version: number) {
    this.size = version * 4 + 17;
    const blank = () => Array.from({ length: this.size }, () => Array<boolean>(this.size).fill(false));
    this.dark = blank();
    this.isFixed = blank();
  }

  patterns() {
    for (let at = 0; at < this.size; at++) {
      this.fix(6, at, at % 2 === 0);
      this.fix(at, 6, at % 2 === 0);
    }
    this.finder(3, 3);
    this.finder(this.size - 4, 3);
    this.finder(3, this.size - 4);
    this.alignments();
    this.versionBits();
  }

  /** Which level and mask a reader meets, twice. */
  format(mask: number) {
    const bits = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412;
    const bit = (at: number) => ((bits >>> at) & 1) !== 0;
    for (let at = 0; at <= 5; at++) this.fix(8, at, bit(at));
    this.fix(8, 7, bit(6));
    this.fix(8, 8, bit(7));
    this.fix(7, 8, bit(8));
    for (let at = 9; at < 15; at++) this.fix(14 - at, 8, bit(at));
    for (let at = 0; at < 8; at++) this.fix(this.size - 1 - at, 8, bit(at));
    for (let at = 8; at < 15; at++) this.fix(8, this.size - 15 + at, bit(at));
    this.fix(8, this.size - 8, true);
  }

  /** From the right to the left in columns of two, up and down in turns. */
  data(codewords: number[], isInverted: (x: number, y: number) => boolean) {
    let at = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      const isUpward = ((right + 1) & 2) === 0;
      for (let step = 0; step < this.size; step++) {
        for (const x of [right, right - 1]) {
          const y = isUpward ? this.size - 1 - step : step;
          if (this.isFixed[y]![x]) continue;
          const bit = at < codewords.length * 8 && ((codewords[at >>> 3]! >>> (7 - (at & 7))) & 1) !== 0;
          this.dark[y]![x] = bit !== isInverted(x, y);
          at++;
        }
      }
    }
  }

  private fix(x: number, y: number, isDark: boolean) {
    this.dark[y]![x] = isDark;
    this.isFixed[y]![x] = true;
  }

  private finder(centreX: number, centreY: number) {
    for (let dy = -4; dy <= 4; dy++) {
      for (let dx = -4; dx <= 4; dx++) {
        const [x, y] = [centreX + dx, centreY + dy];
        if (x < 0 || y < 0 || x >= this.size || y >= this.size) continue;
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        this.fix(x, y, ring !== 2 && ring !== 4);
      }
    }
  }

  private alignments() {
    const places = alignmentPlaces(this.version, this.size);
    const last = places.length - 1;
    places.forEach((y, row) =>
      places.forEach((x, column) => {
        const isFinder = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
        if (isFinder) return;
        for (let dy = -2; dy <= 2; dy++) {
          for (let dx = -2; dx <= 2; dx++) this.fix(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
        }
      })
    );
  }

  private versionBits() {
    if (this.version < 7) return;
    const bits = (this.version << 12) | remainder(this.version, 12, 0x1f25);
    for (let at = 0; at < 18; at++) {
      const isDark = ((bits >>> at) & 1) !== 0;
      const [far, near] = [this.size - 11 + (at % 3), Math.floor(at / 3)];
      this.fix(far, near, isDark);
      this.fix(near, far, isDark);
    }
  }
}

/** What a reader checks format and version by. */
function remainder(value: number, degree: number, divisor: number): number {
  let rest = value;
  for (let round = 0; round < degree; round++) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * divisor);
  return rest;
}

function alignmentPlaces(version: number, size: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - at * step).reverse()];
}
