/**
 * What separates one spend from another: 64 bits of a hash, as two integers of 32 bits, so that
 * millions can be remembered. Among 5 million spends the chance that any two share an
 * identity is n² / 2⁶⁵, under one in a million.
 */
export interface Identity {
  readonly high: number;
  readonly low: number;
}

const NO_SEED: Identity = { high: 0, low: 0 };

/** An identity as 16 hexadecimal digits. */
export function toHex({ high, low }: Identity): string {
  return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Whether two are one. */
export function isSame(one: Identity, other: Identity): boolean {
  return one.low === other.low && one.high === other.high;
}

/** The identity of a text; a seed makes equal texts of different kinds differ. */
export function identityOfText(text: string, seed: Identity = NO_SEED): Identity {
  const bytes = new TextEncoder().encode(text);
  return identityOfBytes(new DataView(bytes.buffer), 0, bytes.length, seed);
}

/**
 * The identity of a UTF-8 text in a buffer, from `start` up to `end`. The two lanes mix
 * words of four bytes as the first two of MurmurHash3_x86_128 do; length and cross-mixing
 * end it (https://github.com/aappleby/smhasher, public domain, read 2026-11).
 */
export function identityOfBytes(
  view: DataView,
  start: number,
  end: number,
  seed: Identity = NO_SEED,
): Identity {
  let { high, low } = seed;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word = view.getInt32(at, true);
    high = mixHigh(high, word);
    low = (mixLow(low, word) + high) | 0;
  }
  let rest = 0;
  for (let shift = 0; at < end; at += 1, shift += 8) rest |= view.getUint8(at) << shift;
  high = mixHigh(high, rest) ^ (end - start);
  low = ((mixLow(low, rest) ^ (end - start)) + high) | 0;
  high = finish((high + low) | 0);
  low = finish(low);
  return { high: (high + low) | 0, low: (low + high + low) | 0 };
}

function mixHigh(lane: number, word: number): number {
  const mixed = lane ^ Math.imul(rotate(Math.imul(word, 0x239b961b), 15), 0xab0e9789);
  return (Math.imul(rotate(mixed, 19), 5) + 0x561ccd1b) | 0;
}

function mixLow(lane: number, word: number): number {
  const mixed = lane ^ Math.imul(rotate(Math.imul(word, 0xab0e9789), 16), 0x38b34ae5);
  return (Math.imul(rotate(mixed, 17), 5) + 0x0bcaa747) | 0;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Lets every bit of a lane move every other. */
function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
