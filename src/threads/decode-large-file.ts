import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { DecodeContext } from '../decoders/decoder.ts';
import { startMeaning } from '../decoders/token-usage-jsonl.ts';
import { decodeInThreads, type RangeSink, type ThreadOptions } from './decode-in-threads.ts';
import type { RangeIntake } from './range-intake.ts';

/** What one thread decodes in the time that a second one takes to start and warm up. Bytes. */
const LARGE_BYTES = 32 * 1024 * 1024;

/** Most threads beside the first. Each takes up to 40 MB. */
export const MOST_THREADS = 2;

/** A line has some 400; rather too many, so that room is made for too few. */
const BYTES_A_RECORD = 500;
/** Room for more is made when they come. */
const MOST_EXPECTED = 5_000_000;

/**
 * Decodes a large `token-usage.jsonl` in several threads. False when the file is not large
 * or the machine has one core: nothing was read then.
 */
export async function decodeLargeFile(
  file: string,
  context: DecodeContext,
  intake?: RangeIntake,
): Promise<boolean> {
  const threads = Math.min(availableParallelism() - 1, MOST_THREADS);
  const { size } = await stat(file);
  if (threads < 1 || size < LARGE_BYTES) return false;
  intake?.expect(Math.min(size / BYTES_A_RECORD, MOST_EXPECTED));
  await decodeRecordFile(file, context, intake, { threads });
  return true;
}

/**
 * Decodes a `token-usage.jsonl` as its decoder would in one thread. What the intake takes
 * does not come to the context again.
 */
export async function decodeRecordFile(
  file: string,
  context: DecodeContext,
  intake: RangeIntake | undefined,
  options: ThreadOptions,
): Promise<void> {
  const { origin } = context;
  const meaning = startMeaning(context);
  const sink: RangeSink = {
    record: (record) => meaning.take(record),
    reject: (reason, line) => context.reject({ reason, origin, line }),
    ...(intake !== undefined && {
      rules: intake.rules,
      sums({ counted, additive }, batch) {
        if (!intake.take(counted, batch)) return false;
        meaning.takeAdditive(additive);
        return true;
      },
    }),
  };
  await decodeInThreads(file, sink, options);
  meaning.end();
}
