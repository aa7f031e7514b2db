/** Encodings of two bytes a character, as TextDecoder names them. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** What every text of a known format can begin with. */
const STARTS = new Set(Buffer.from('{[" \t\r\n'));

/**
 * How a text is encoded that is not UTF-8: by its byte order mark, which PowerShell writes
 * (`>` and `Out-File` up to 5.1), else as JSON shows it by its zeros (RFC 4627, 3).
 */
export function utf16Of([a = 1, b = 1, c = 1, d = 1]: Uint8Array): Utf16 | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (STARTS.has(a) && b === 0 && c !== 0) return 'utf-16le';
  if (a === 0 && STARTS.has(b) && d !== 0) return 'utf-16be';
  return undefined;
}

/** Turns chunks of UTF-16 into UTF-8, without the mark of its order. */
export async function* utf8Of(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Utf16,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** The same of bytes in memory. */
export function utf8OfBytes(bytes: Uint8Array, encoding: Utf16): Uint8Array {
  return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
