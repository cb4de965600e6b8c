/** Reed-Solomon over the field of 256 elements, as QR codes use it (ISO/IEC 18004). */
const POLYNOMIAL = 0x11d;

function multiply(x: number, y: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * POLYNOMIAL);
    product ^= ((y >>> bit) & 1) * x;
  }
  return product;
}

function divisorOf(degree: number): number[] {
  const divisor = [...Array<number>(degree - 1).fill(0), 1];
  let root = 1;
  for (let round = 0; round < degree; round++) {
    for (let at = 0; at < degree; at++) {
      divisor[at] = multiply(divisor[at]!, root) ^ (divisor[at + 1] ?? 0);
    }
    root = multiply(root, 0x02);
  }
  return divisor;
}

/** The bytes by which a reader puts damaged data right. */
export function correctionOf(data: number[], length: number): number[] {
  const divisor = divisorOf(length);
  const rest = Array<number>(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift()!;
    rest.push(0);
    divisor.forEach((coefficient, at) => (rest[at]! ^= multiply(coefficient, factor)));
  }
  return rest;
}
