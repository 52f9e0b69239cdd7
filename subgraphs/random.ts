/** A source of numbers in [0, 1): the same seed gives the same numbers on every machine. */
export type RandomSource = () => number;

/**
 * sfc32 (small fast counter, C. Doty-Humphrey, PractRand) seeded from a string. Integer arithmetic only, so that a
 * sequence is bit for bit the same everywhere. Not for secrets.
 */
export function randomSource(seed: string): RandomSource {
  let a = hash(seed, 0x9e3779b9);
  let b = hash(seed, 0x243f6a88);
  let c = hash(seed, 0xb7e15162);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  return next;
}

/** FNV-1a over UTF-16 code units, with murmur3's final mix. */
function hash(text: string, basis: number): number {
  let value = basis | 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
