const FIRST_PRINTABLE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The highest bit of each of four bytes, which letters outside ASCII have set. */
const HIGHEST_BITS = 0x80808080;

/** Where letters of any language end: at a quote, a backslash, a control character, the end. */
export function lettersEnd(view: DataView, start: number): number {
  return runEnd(view, start, 0);
}

/** Where ASCII ends that a JSON text holds as it is: as above, or at a letter outside ASCII. */
export function plainTextEnd(view: DataView, start: number): number {
  return runEnd(view, start, HIGHEST_BITS);
}

/** Goes over four bytes at a time; `refused` are bits that end the run wherever they are set. */
function runEnd(view: DataView, start: number, refused: number): number {
  const { byteLength } = view;
  let at = start;
  for (; at <= byteLength - 4; at += 4) {
    const word = view.getInt32(at, true);
    const marks = marksOf(word) | (word & refused);
    if (marks !== 0) return at + ((31 - Math.clz32(marks & -marks)) >> 3);
  }
  while (at < byteLength && !isMark(view.getUint8(at), refused)) at += 1;
  return at;
}

function isMark(byte: number, refused: number): boolean {
  const isRefused = (byte & refused & 0xff) !== 0;
  return isRefused || byte < FIRST_PRINTABLE || byte === QUOTE || byte === BACKSLASH;
}

/**
 * Has the highest bit of each byte set that ends a run of letters; bytes above the lowest
 * such may have it wrongly. "Determine if a word has a byte less than n, or equal to n":
 * https://graphics.stanford.edu/~seander/bithacks.html (read 2026-11).
 */
function marksOf(word: number): number {
  const found =
    (word - 0x20202020) |
    ((word ^ 0x22222222) - 0x01010101) | // a quote is 0 now
    ((word ^ 0x5c5c5c5c) - 0x01010101); // and a backslash
  return found & ~word & HIGHEST_BITS;
}
