import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Answer } from './fetch.ts';

/** What a server answered, its body unpacked while it is read. */
export async function toAnswer(
  url: URL,
  message: IncomingMessage,
  signal?: AbortSignal,
): Promise<Answer> {
  const headers = new Map(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const),
  );
  const stream = await unpacked(message);
  const body = {
    [Symbol.asyncIterator]: () => partsOf(stream, signal),
    cancel: async () => void message.destroy(),
  };
  const bytes = async (): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for await (const part of body) parts.push(part);
    return Buffer.concat(parts);
  };
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    url: url.href,
    headers: {
      get: (name) => headers.get(name.toLowerCase()) ?? null,
      has: (name) => headers.has(name.toLowerCase()),
      [Symbol.iterator]: () => headers[Symbol.iterator](),
    },
    body,
    text: async () => (await bytes()).toString('utf8'),
    arrayBuffer: async () => new Uint8Array(await bytes()).buffer,
  };
}

/** How bodies may be packed; one that is packed otherwise is given as it came. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

async function unpacked(message: IncomingMessage): Promise<Readable> {
  const encoding = message.headers['content-encoding'];
  if (encoding !== 'gzip' && encoding !== 'br') return message;
  const [zlib, { pipeline }] = await Promise.all([import('node:zlib'), import('node:stream')]);
  const unpacker = encoding === 'gzip' ? zlib.createGunzip() : zlib.createBrotliDecompress();
  unpacker.on('error', () => undefined); // of a body that nobody reads, an error would end the process
  return pipeline(message, unpacker, () => undefined); // a failure is the reader's
}

async function* partsOf(
  stream: Readable,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw toFailure('terminated', cause, signal);
  }
}

/** The signal's reason where it ended the request, else an error as `fetch` gives them. */
export function toFailure(
  message: string,
  cause: unknown,
  signal: AbortSignal | undefined,
): unknown {
  return signal?.aborted ? signal.reason : new TypeError(message, { cause });
}
