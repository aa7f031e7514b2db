import type { Identity } from '../domain/identity.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import { modifiersOf, readCost, readModelName, tokensOfUsage } from './claude-usage.ts';
import { readText } from './counts.ts';
import { FieldTable } from './plain/field-table.ts';
import type { LineFormat } from './plain/line-reader.ts';
import type { LineValues } from './plain/line-values.ts';
import { mayHoldMore, readIterations, type FurtherUsage } from './transcript-iterations.ts';

/** What a line with a model's answer reports. One answer has a line for each of its parts. */
export interface TranscriptMessage {
  /** Of the message and the request together. */
  readonly identity: Identity;
  /** Of the message alone; absent when the line names none. */
  readonly message: Identity | undefined;
  readonly session: Identity | undefined;
  readonly agentId: string | undefined;
  readonly isSidechain: boolean | undefined;
  /** Whether the line names its request. */
  readonly hasRequest: boolean;
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  readonly model: string | undefined;
  readonly tokens: Tokens;
  /** Searches of the web, which are billed apart; undefined where there were none. */
  readonly webSearches: number | undefined;
  readonly costUsd: number | undefined;
  readonly modifiers: PricingModifiers | undefined;
  readonly ending: Ending;
  /** Absent where nothing was used beyond the tokens. */
  readonly further: FurtherUsage | undefined;
}

/**
 * What a line reports of why its answer stopped: a reason, that there was none yet (`null`),
 * or nothing.
 */
export type Ending = 'stopped' | 'open' | 'unknown';

/** Longest line that is kept; an answer and what it hands to tools have some 100 KB. */
const MAX_LINE_BYTES = 8 * 1024 * 1024;

/** Claude Code's own words in the place of a model's, which cost nothing. */
const SYNTHETIC_MODEL = '<synthetic>';

/** Type of the lines with answers, and of lines that name none. */
const ANSWER_TYPE = 'assistant';

const table = new FieldTable();
const TYPE = table.fixed('type');
const IS_SIDECHAIN = table.fixed('isSidechain');
const MODEL = table.fixed('message', 'model');
const STOP_REASON = table.fixed('message', 'stop_reason');
const HAS_USAGE = table.object('message', 'usage');
const SPEED = table.fixed('message', 'usage', 'speed');
const TIER = table.fixed('message', 'usage', 'service_tier');
const REGION = table.fixed('message', 'usage', 'inference_geo');
const SESSION = table.text('sessionId');
const REQUEST = table.text('requestId');
const AGENT = table.text('agentId');
const ID = table.text('message', 'id');
const ITERATIONS = table.json('message', 'usage', 'iterations');
const AT = table.instant('timestamp');
const COST = table.amount('costUSD');
const CACHE_WRITE_5M = table.count(
  'message',
  'usage',
  'cache_creation',
  'ephemeral_5m_input_tokens',
);
const CACHE_WRITE_1H = table.count(
  'message',
  'usage',
  'cache_creation',
  'ephemeral_1h_input_tokens',
);
const INPUT = table.count('message', 'usage', 'input_tokens');
const CACHE_READ = table.count('message', 'usage', 'cache_read_input_tokens');
const CACHE_WRITE = table.count('message', 'usage', 'cache_creation_input_tokens');
const OUTPUT = table.count('message', 'usage', 'output_tokens');
const WEB_SEARCHES = table.count('message', 'usage', 'server_tool_use', 'web_search_requests');

const COUNTS = [
  CACHE_WRITE_5M,
  CACHE_WRITE_1H,
  INPUT,
  CACHE_READ,
  CACHE_WRITE,
  OUTPUT,
  WEB_SEARCHES,
];

/** What lines of one shape have in common. */
interface MessageKind extends Pick<
  TranscriptMessage,
  'isSidechain' | 'model' | 'modifiers' | 'ending'
> {
  readonly isAnswer: boolean;
}

/**
 * The format of the lines. It has no schema; this is what Claude Code 1.0 to 2.1 writes
 * (facts gathered from its readers, such as ccusage 20.0, 2026-11). `costUSD` was written
 * until 1.0.9.
 */
export const messageFormat: LineFormat<MessageKind, TranscriptMessage> = {
  table,
  maxBytes: MAX_LINE_BYTES,
  kindOf(fixed) {
    const type = readText(fixed(TYPE)) ?? ANSWER_TYPE;
    const model = readModelName(fixed(MODEL));
    const isSidechain = fixed(IS_SIDECHAIN);
    return {
      isAnswer: type === ANSWER_TYPE && fixed(HAS_USAGE) === true && model !== SYNTHETIC_MODEL,
      isSidechain: typeof isSidechain === 'boolean' ? isSidechain : undefined,
      model,
      modifiers: modifiersOf(fixed(SPEED), fixed(TIER), fixed(REGION)),
      ending: endingOf(fixed(STOP_REASON)),
    };
  },
  resultOf({ isAnswer, isSidechain, model, modifiers, ending }, values) {
    if (!isAnswer) return undefined;
    values.checkCounts(COUNTS);
    const hasId = values.has(ID);
    return {
      identity: hasId ? values.identity(ID, values.identity(REQUEST)) : values.lineIdentity(),
      message: hasId ? values.identity(ID) : undefined,
      session: values.repeatedIdentity(SESSION),
      agentId: values.text(AGENT),
      isSidechain,
      hasRequest: values.has(REQUEST),
      at: values.number(AT),
      model,
      tokens: tokensOfUsage({
        cacheWrite5m: values.count(CACHE_WRITE_5M),
        cacheWrite1h: values.count(CACHE_WRITE_1H),
        input: values.count(INPUT),
        cacheRead: values.count(CACHE_READ),
        cacheWrite: values.count(CACHE_WRITE),
        output: values.count(OUTPUT),
      }),
      webSearches: values.count(WEB_SEARCHES) || undefined,
      costUsd: readCost(values.number(COST)),
      modifiers,
      ending,
      further: furtherOf(values, model),
    };
  },
};

function endingOf(stopReason: unknown): Ending {
  if (stopReason === undefined) return 'unknown';
  return stopReason === null ? 'open' : 'stopped';
}

function furtherOf(values: LineValues, model: string | undefined): FurtherUsage | undefined {
  const written = values.written(ITERATIONS);
  if (written !== undefined && !mayHoldMore(written)) return undefined;
  const further = readIterations(values.json(ITERATIONS), model);
  return further.requests.length > 0 || further.isPartial ? further : undefined;
}
