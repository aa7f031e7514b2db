import type { Tokens } from '../domain/tokens.ts';
import { readModelName, readUsage } from './claude-usage.ts';
import { BadCount, isObject, MAX_REQUEST_TOKENS } from './counts.ts';

/** What an answer cost beyond the counts of its own `usage`. */
export interface FurtherUsage {
  /** Requests of their own, in their order. */
  readonly requests: readonly { readonly model: string | undefined; readonly tokens: Tokens }[];
  /** Whether there was more, of which nobody documents what it costs. */
  readonly isPartial: boolean;
}

const NOTHING: FurtherUsage = { requests: [], isPartial: false };

/** More than one answer makes; the rest is a part that is unknown. */
const MAX_ITERATIONS = 100;

/**
 * Reads `usage.iterations`, the runs of models behind one answer. Those of type `message`
 * are in the counts beside it. An `advisor_message` is an answer of another model, which it
 * names (https://github.com/ccusage/ccusage/issues/1115), and a `compaction` is billed beside
 * the counts (docs.claude.com, "Compaction"; both read 2026-11). What any other costs, such as
 * a `fallback_message`, is undocumented, so that the answer is known in part.
 */
export function readIterations(wire: unknown, model: string | undefined): FurtherUsage {
  if (!Array.isArray(wire)) return NOTHING;
  const further = wire
    .filter(isObject)
    .filter(({ type }) => type !== 'message' && type !== undefined && type !== null);
  if (further.length === 0) return NOTHING;
  const requests = further.slice(0, MAX_ITERATIONS).map((iteration) => {
    const isBilled = iteration['type'] === 'advisor_message' || iteration['type'] === 'compaction';
    const tokens = isBilled ? tokensOf(iteration) : undefined;
    return tokens && { model: readModelName(iteration['model']) ?? model, tokens };
  });
  const known = requests.filter((request) => request !== undefined);
  return { requests: known, isPartial: known.length < further.length };
}

function tokensOf(iteration: Readonly<Record<string, unknown>>): Tokens | undefined {
  try {
    return readUsage(iteration, MAX_REQUEST_TOKENS);
  } catch (error) {
    if (error instanceof BadCount) return undefined;
    throw error;
  }
}

const TYPE = Buffer.from('"type"');
const MESSAGE = Buffer.from('"type":"message"');
const BACKSLASH = 0x5c;

/** Whether written iterations may be other than messages: nearly all are, and need no parsing. */
export function mayHoldMore(iterations: Uint8Array): boolean {
  const { buffer, byteOffset, length } = iterations;
  const bytes = Buffer.from(buffer, byteOffset, length);
  if (bytes.includes(BACKSLASH)) return true;
  for (let at = bytes.indexOf(TYPE); at !== -1; at = bytes.indexOf(TYPE, at + MESSAGE.length)) {
    if (!bytes.subarray(at, at + MESSAGE.length).equals(MESSAGE)) return true;
  }
  return false;
}
