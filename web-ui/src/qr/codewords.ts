import { correctionOf } from './errorCorrection';

/** For error correction of level M, by version: correcting bytes of each block, and blocks. */
const CORRECTION = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const BLOCKS = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
export const LARGEST_VERSION = CORRECTION.length - 1;

const BYTE_MODE = 0b0100;
const PADDING = [0xec, 0x11];

/** How many modules of a version are left for data when all patterns are drawn. */
function roomInBits(version: number): number {
  let bits = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const alignments = Math.floor(version / 7) + 2;
    bits -= (25 * alignments - 10) * alignments - 55;
    if (version >= 7) bits -= 36;
  }
  return bits;
}

const totalBytes = (version: number) => Math.floor(roomInBits(version) / 8);
const dataBytes = (version: number) => totalBytes(version) - CORRECTION[version]! * BLOCKS[version]!;
const lengthBits = (version: number) => (version < 10 ? 8 : 16);

/** The smallest version into which so many bytes fit. */
export function versionFor(length: number): number {
  for (let version = 1; version <= LARGEST_VERSION; version++) {
    if (4 + lengthBits(version) + length * 8 <= dataBytes(version) * 8) return version;
  }
  throw new Error(`Expected a text that fits into a QR code of version ${LARGEST_VERSION}, but it has ${length} bytes.`);
}

/** Data and correction as they are drawn: the blocks taken in turns. */
export function codewordsOf(bytes: Uint8Array, version: number): number[] {
  const data = padded(bytes, version);
  const blocks = BLOCKS[version]!;
  const correction = CORRECTION[version]!;
  const longBlocks = totalBytes(version) % blocks;
  const shortLength = Math.floor(totalBytes(version) / blocks) - correction;

  const parts: number[][] = [];
  for (let block = 0, at = 0; block < blocks; block++) {
    const length = shortLength + (block < blocks - longBlocks ? 0 : 1);
    parts.push(data.slice(at, at + length));
    at += length;
  }
  return [...inTurns(parts), ...inTurns(parts.map((part) => correctionOf(part, correction)))];
}

function padded(bytes: Uint8Array, version: number): number[] {
  const room = dataBytes(version);
  const bits = [...bitsOf(BYTE_MODE, 4), ...bitsOf(bytes.length, lengthBits(version)), ...[...bytes].flatMap((byte) => bitsOf(byte, 8))];
  bits.push(...Array<number>(Math.min(4, room * 8 - bits.length)).fill(0));
  bits.push(...Array<number>((8 - (bits.length % 8)) % 8).fill(0));
  const data = Array.from({ length: bits.length / 8 }, (_, at) => bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  for (let round = 0; data.length < room; round++) data.push(PADDING[round % 2]!);
  return data;
}

function bitsOf(value: number, length: number): number[] {
  return Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);
}

function inTurns(parts: number[][]): number[] {
  const longest = Math.max(...parts.map((part) => part.length));
  return Array.from({ length: longest }, (_, at) => parts.flatMap((part) => part[at] ?? [])).flat();
}
