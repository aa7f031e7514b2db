import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { DecodeContext } from '../decoders/decoder.ts';
import { startMeaning } from '../decoders/token-usage-jsonl.ts';
import { decodeInThreads } from './decode-in-threads.ts';

/** What one thread decodes in the time that a second one takes to start and warm up. Bytes. */
const LARGE_BYTES = 32 * 1024 * 1024;

/**
 * Most threads beside the first: to decode a record takes about as long as to count it,
 * which only the first does. Each takes up to 30 MB.
 */
export const MOST_THREADS = 2;

/**
 * Decodes a large `token-usage.jsonl` in several threads, as its decoder would in one. False
 * when the file is not large or the machine has one core: nothing was read then.
 */
export async function decodeLargeFile(file: string, context: DecodeContext): Promise<boolean> {
  const threads = Math.min(availableParallelism() - 1, MOST_THREADS);
  if (threads < 1 || (await stat(file)).size < LARGE_BYTES) return false;
  const { origin } = context;
  const meaning = startMeaning(context);
  await decodeInThreads(
    file,
    {
      written: (record) => meaning.take(record),
      reject: (reason, line) => context.reject({ reason, origin, line }),
    },
    { threads },
  );
  meaning.end();
  return true;
}
