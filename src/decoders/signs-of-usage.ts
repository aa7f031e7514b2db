/** What any key `usage` ends with, unless these letters are escaped. */
const USAGE_END = Buffer.from('ge"');
const USAGE_BEGINNING = /"(?:u|\\u0075)(?:s|\\u0073)(?:a|\\u0061)$/;
/** Length of the longest of these beginnings. */
const BEGINNING_BYTES = 19;

/** What it ends with else, whose last letters are sought first: rare digits are fast to find. */
const ESCAPED_ENDS = ['\\u0065"', '\\u0067e"'].map((end) => ({
  mark: Buffer.from(end.slice(end.search(/[57]e?"/))),
  end: Buffer.from(end),
}));

const ONE = 0x31;
const LETTER_A = 0x61;
const LETTER_S = 0x73;

/**
 * Whether a line may hold a key `usage`, written in any way that JSON.parse reads as such.
 * Inside of texts a quote has a backslash before it, so that these bytes are a key or a text
 * wherever the line is JSON. Most bytes of a transcript are in lines without: what is sought
 * begins with rare letters, which is several times as fast as to seek `"usage"`.
 */
export function mayHoldUsage(bytes: Uint8Array, start: number, end: number): boolean {
  const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  for (let at = line.indexOf(USAGE_END); at !== -1; at = line.indexOf(USAGE_END, at + 1)) {
    if (isUsage(line, at)) return true;
  }
  for (const escaped of ESCAPED_ENDS) {
    if (line.includes(escaped.mark) && line.includes(escaped.end)) return true;
  }
  return false;
}

function isUsage(line: Buffer, end: number): boolean {
  const last = line[end - 1];
  const isMessage = last === LETTER_A && line[end - 2] === LETTER_S && line[end - 3] === LETTER_S;
  if (isMessage || (last !== LETTER_A && last !== ONE)) return false;
  return USAGE_BEGINNING.test(line.toString('latin1', Math.max(0, end - BEGINNING_BYTES), end));
}

const CLOSING_BRACE = 0x7d;
const SPACE = 0x20;

/** An answer has it before its content, and its usage after that. */
const ANSWER = /"role"\s*:\s*"assistant"/;

/** Whether a line is an answer that breaks off, maybe before its usage. */
export function isTornAnswer(bytes: Uint8Array, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && (bytes[last] ?? 0) <= SPACE) last -= 1;
  return bytes[last] !== CLOSING_BRACE && isAnswer(bytes.subarray(start, end));
}

/** Whether bytes hold the beginning of an answer. */
export function isAnswer({ buffer, byteOffset, length }: Uint8Array): boolean {
  return ANSWER.test(Buffer.from(buffer, byteOffset, length).toString('latin1'));
}
