const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const FIRST_NON_ASCII = 0x80;

/** Where the plain text that begins at `start` ends: ASCII without quotes and escapes. */
export function plainTextEnd(view: DataView, start: number): number {
  const { byteLength } = view;
  let at = start;
  while (at + 4 <= byteLength && isPlainWord(view.getInt32(at, true))) at += 4;
  while (at < byteLength && isPlainByte(view.getUint8(at))) at += 1;
  return at;
}

function isPlainByte(byte: number): boolean {
  return byte >= FIRST_PRINTABLE && byte < FIRST_NON_ASCII && byte !== QUOTE && byte !== BACKSLASH;
}

/**
 * Whether all four bytes are plain; may say no to a word that is, never yes to one that is
 * not. "Determine if a word has a byte less than n, or equal to n":
 * https://graphics.stanford.edu/~seander/bithacks.html (read 2026-11).
 */
function isPlainWord(word: number): boolean {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  const found =
    word |
    ((word - 0x20202020) & ~word) |
    ((quotes - 0x01010101) & ~quotes) |
    ((backslashes - 0x01010101) & ~backslashes);
  return (found & 0x80808080) === 0;
}
