import { packingOf, unpackBytes, unpackStream } from './packing.ts';
import { utf16Of, utf8Of, utf8OfBytes } from './utf16.ts';

/** A document as UTF-8, however it was packed and written. */
export interface PlainText {
  readonly head: Uint8Array;
  /** To be called once. */
  read(): AsyncGenerator<Uint8Array, void, undefined>;
  /** Ends what it comes from, however far it was read. */
  close(): Promise<void>;
}

/** Whether bytes that begin so are UTF-8 as they are. */
export function isPlainText(head: Uint8Array): boolean {
  return packingOf(head) === undefined && utf16Of(head) === undefined;
}

/**
 * Opens a stream of a text that may be packed (gzip, zstd) and in UTF-16. `headBytes` are
 * read at once, as the head tells the format. Throws UserError when it cannot be unpacked.
 */
export async function openPlainText(
  stream: AsyncIterable<Uint8Array>,
  headBytes: number,
  mostBytes: number,
): Promise<PlainText> {
  const raw = await peek(stream, headBytes);
  const packing = packingOf(raw.head);
  const unpacked =
    packing === undefined
      ? raw
      : await peek(unpackStream(raw.read(), packing, mostBytes), headBytes);
  const encoding = utf16Of(unpacked.head);
  return encoding === undefined ? unpacked : peek(utf8Of(unpacked.read(), encoding), headBytes);
}

/** The same of bytes in memory. */
export function plainBytes(bytes: Uint8Array, mostBytes: number): Uint8Array {
  const packing = packingOf(bytes);
  const unpacked = packing === undefined ? bytes : unpackBytes(bytes, packing, mostBytes);
  const encoding = utf16Of(unpacked);
  return encoding === undefined ? unpacked : utf8OfBytes(unpacked, encoding);
}

/** A stream's head can only be had by reading it, so it is put back before the rest. */
async function peek(stream: AsyncIterable<Uint8Array>, headBytes: number): Promise<PlainText> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let bytes = 0;
  while (bytes < headBytes) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(Uint8Array.from(value)); // it may be lent until the next one is asked for
    bytes += value.length;
  }
  const head = Buffer.concat(first);
  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    yield head;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      yield value;
    }
  }
  return {
    head: head.subarray(0, headBytes),
    read,
    close: async () => void (await iterator.return?.()),
  };
}
