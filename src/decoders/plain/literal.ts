/**
 * ASCII that lines have in common, such as a key. It is compared eight bytes at a time as
 * floating-point numbers, the widest that a DataView gives without an allocation: ASCII text
 * makes neither a NaN nor a zero, so equal numbers are equal bytes.
 */
export interface Literal {
  readonly length: number;
  /** The last one overlaps the one before it; none of a literal under eight bytes. */
  readonly words: Float64Array;
  readonly bytes: Uint8Array;
}

/** Makes a literal of ASCII text. */
export function literalOf(text: string): Literal {
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  const view = new DataView(bytes.buffer);
  const words = new Float64Array(length < 8 ? 0 : Math.ceil(length / 8));
  for (let index = 0; index < words.length; index += 1) {
    words[index] = view.getFloat64(Math.min(8 * index, length - 8), true);
  }
  return { length, words, bytes };
}

/** Whether a literal stands at a place; the view has to reach as far. */
export function hasLiteral(view: DataView, start: number, literal: Literal): boolean {
  const { length, words } = literal;
  if (length < 8) return hasShort(view, start, literal);
  const last = start + length - 8;
  let index = 0;
  for (let at = start; at < last; at += 8, index += 1) {
    if (view.getFloat64(at, true) !== words[index]) return false;
  }
  return view.getFloat64(last, true) === words[index];
}

function hasShort(view: DataView, start: number, { length, bytes }: Literal): boolean {
  for (let index = 0; index < length; index += 1) {
    if (view.getUint8(start + index) !== bytes[index]) return false;
  }
  return true;
}
