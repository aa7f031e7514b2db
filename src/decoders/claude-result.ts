import { createResultReader } from './claude-result-object.ts';
import { isNameOfLog } from './claude-usage.ts';
import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { createObjectFinder } from './object-finder.ts';

/**
 * The result that `claude -p` ends with (`--output-format json` or `stream-json`,
 * `SDKResultMessage` of @anthropic-ai/claude-agent-sdk 0.3.330, read 2026-11): alone, in a
 * log with any text around it, as a line of a stream, or in the array that
 * anthropics/claude-code-action leaves as `claude-execution-output.json`. All results of a
 * document are reported, because a stream has one more for each time that the session was woken
 * up; they are cumulative, so that the ledger takes the latest.
 *
 * Any text may hold one, so that this format is asked last, and ends with `nothing-found` when there was none.
 */
export const claudeResult: Decoder = {
  name: 'claude-result',
  recognisesName: (path) => /(?:^|\/)claude-execution-output\.json$/.test(path),
  mayBeNamed: isNameOfLog,
  recognisesContent: (head) => !head.includes('\0'),
  start: (context) => startResult(context),
};

/** Lines of a stream name their session; a session without a result ended early. */
const STREAM_LINE = /^\{\s*"type"\s*:\s*"(?:system|assistant|user|stream_event)"/;

/** Where a result begins, as its producer orders it, with or without blanks. */
const RESULT_START = /^\{\s*"type"\s*:\s*"result"\s*,/;

/** As much of an object as shows its type, where the type comes first. Bytes. */
const TYPE_BYTES = 128;

/** One of them is in every object that is read, unless it has a letter escaped. */
const MARKS = ['"result"', '"system"', '"total_cost_usd"'].map((mark) => Buffer.from(mark));

/** Of a letter or `_`, which no producer of JSON escapes. */
const ESCAPED_LETTER = /\\u00(?:5f|6[1-9a-f]|7[0-9a])/i;
const ESCAPE_PART = Buffer.from('u00');

/** Starts decoding; one that does not choose has JSON.parse read every object, for tests. */
export function startResult(context: DecodeContext, isChoosing = true): Decoding {
  const results = createResultReader(context);
  let streamLine: number | undefined;
  let isReported = false;

  const reject = (reason: 'malformed' | 'missing-tokens' | 'too-long', line: number): void => {
    isReported = true;
    context.reject({ reason, origin: context.origin, line });
  };

  const finder = createObjectFinder({
    object(bytes, line) {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      const isOfStream = STREAM_LINE.test(headOf(bytes)) && buffer.includes('"session_id"');
      if (isOfStream) streamLine = line;
      if (isChoosing && !mayHoldResult(buffer)) return true;
      try {
        const wire: unknown = JSON.parse(buffer.toString('utf8'));
        if (results.take(wire, line)) isReported = true;
        return true;
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return false;
      }
    },
    broken(bytes, line) {
      if (isResultStart(bytes)) reject('malformed', line);
    },
    tooLong(bytes, line) {
      if (isResultStart(bytes)) reject('too-long', line);
    },
  });

  return {
    write: (chunk) => finder.write(chunk),
    end() {
      finder.end();
      if (!isReported && streamLine !== undefined) reject('missing-tokens', streamLine);
      return isReported ? 'decoded' : 'nothing-found';
    },
  };
}

/** Whether an object may be a result, or name the model of the one that follows. */
function mayHoldResult(object: Buffer): boolean {
  if (MARKS.some((mark) => object.includes(mark))) return true;
  return object.includes(ESCAPE_PART) && ESCAPED_LETTER.test(object.toString('latin1'));
}

/** Whether it can be nothing but a result, of which some is missing or wrong. */
function isResultStart(bytes: Uint8Array): boolean {
  if (!RESULT_START.test(headOf(bytes))) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ['"subtype"', '"session_id"', '"duration_ms"'].some((key) => buffer.includes(key));
}

function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, TYPE_BYTES));
}
