import {
  CALL_OUTCOMES,
  LOSS_REASONS,
  MAX_PREFIX_HASHES,
  type CallLoss,
  type CallRecord,
} from '../domain/call-record.ts';
import {
  isPlausibleInstant,
  MAX_DURATION_MS,
  MAX_RUN_TOKENS,
  MAX_TEXT_LENGTH,
} from '../domain/plausible.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import type { CallColumn } from './calls-schema.ts';

type Cell = string | number | null;

/** A row of `calls`, in the order of its columns. */
export type CallRow = Readonly<Record<CallColumn, Cell>>;

/** A row as it is read, from a file that anyone may have made. */
type ForeignRow = Readonly<Record<string, unknown>>;

/** More than a prompt of the largest window has. UTF-16 code units. */
const MAX_LENGTH = 1_000_000_000;

/** What a year of the dearest model costs is below it. Nano-dollars. */
const MAX_NANOS = Number.MAX_SAFE_INTEGER;

/** The row of a call; its keys are in the order of the columns. */
export function toCallRow(record: CallRecord): CallRow {
  const { tokens, modifiers } = record;
  return {
    id: record.id,
    call: record.call,
    attempt: whole(record.attempt),
    at: Math.round(record.at),
    provider: record.provider,
    api: record.api,
    agent: record.agent ?? null,
    task: record.task ?? null,
    template: record.template ?? null,
    role: record.role ?? null,
    is_awaited: bit(record.isAwaited),
    asked_model: record.askedModel ?? null,
    answered_model: record.answeredModel ?? null,
    response_id: record.responseId ?? null,
    status: whole(record.status),
    outcome: record.outcome,
    is_spend: record.isSpend ? 1 : 0,
    is_stream: record.isStream ? 1 : 0,
    duration_ms: whole(record.durationMs),
    uncached_input_tokens: whole(tokens.uncachedInput),
    cache_read_tokens: whole(tokens.cacheRead),
    cache_write_tokens: whole(tokens.cacheWrite),
    cache_write_1h_tokens: whole(tokens.cacheWrite1h),
    output_tokens: whole(tokens.output),
    reasoning_tokens: whole(record.reasoning),
    unsplit_tokens: whole(tokens.unsplit),
    web_searches: whole(record.webSearches),
    speed: modifiers?.speed ?? null,
    tier: modifiers?.tier ?? null,
    region: modifiers?.region ?? null,
    template_hash: record.templateHash ?? null,
    template_length: whole(record.templateLength),
    request_hash: record.requestHash ?? null,
    request_length: whole(record.requestLength),
    prefix_hashes: record.prefixHashes?.length ? record.prefixHashes.join(' ') : null,
    has_tools: bit(record.hasTools),
    saved_nano_usd: whole(record.savedNanoUsd),
  };
}

function whole(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value);
}

function bit(value: boolean | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/**
 * The call of a row, held to what can be: a count that cannot is unknown. Undefined for a row
 * without what every call has: ids, a time, a provider, an API and an outcome.
 */
export function toCallRecord(row: ForeignRow): CallRecord | undefined {
  const text = (column: CallColumn, most = MAX_TEXT_LENGTH) => textOf(row[column], most);
  const count = (column: CallColumn, most = MAX_RUN_TOKENS) => countOf(row[column], most);
  const [id, call, provider, api] = [text('id'), text('call'), text('provider'), text('api')];
  const at = count('at', Number.MAX_SAFE_INTEGER);
  const outcome = CALL_OUTCOMES.find((known) => known === row['outcome']);
  if (id === undefined || call === undefined || provider === undefined) return undefined;
  if (api === undefined || outcome === undefined) return undefined;
  if (at === undefined || !isPlausibleInstant(at)) return undefined;
  return {
    id,
    call,
    attempt: count('attempt'),
    at,
    provider,
    api,
    agent: text('agent'),
    task: text('task'),
    template: text('template'),
    role: text('role'),
    isAwaited: yesOrNo(row['is_awaited']),
    askedModel: text('asked_model'),
    answeredModel: text('answered_model'),
    responseId: text('response_id'),
    status: count('status', 999),
    outcome,
    isSpend: row['is_spend'] === 1,
    isStream: row['is_stream'] === 1,
    durationMs: count('duration_ms', MAX_DURATION_MS),
    tokens: {
      uncachedInput: count('uncached_input_tokens'),
      cacheRead: count('cache_read_tokens'),
      cacheWrite: count('cache_write_tokens'),
      cacheWrite1h: count('cache_write_1h_tokens'),
      output: count('output_tokens'),
      unsplit: count('unsplit_tokens'),
    },
    reasoning: count('reasoning_tokens'),
    webSearches: count('web_searches'),
    modifiers: modifiersOf(row),
    templateHash: text('template_hash'),
    templateLength: count('template_length', MAX_LENGTH),
    requestHash: text('request_hash'),
    requestLength: count('request_length', MAX_LENGTH),
    prefixHashes: hashesOf(row['prefix_hashes']),
    hasTools: yesOrNo(row['has_tools']),
    savedNanoUsd: count('saved_nano_usd', MAX_NANOS),
  };
}

/** The loss of a row of `losses`; undefined for a row that is none. */
export function toCallLoss(row: ForeignRow): CallLoss | undefined {
  const reason = LOSS_REASONS.find((known) => known === row['reason']);
  const at = countOf(row['at'], Number.MAX_SAFE_INTEGER);
  const calls = countOf(row['calls'], MAX_RUN_TOKENS);
  if (reason === undefined || at === undefined || calls === undefined) return undefined;
  return { at, reason, calls, detail: textOf(row['detail'], MAX_TEXT_LENGTH) };
}

function textOf(value: unknown, most: number): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, most) : undefined;
}

function countOf(value: unknown, most: number): number | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value);
  return isCount && value >= 0 && value <= most ? value + 0 : undefined; // -0 becomes 0
}

function yesOrNo(value: unknown): boolean | undefined {
  return value === 1 || value === 0 ? value === 1 : undefined;
}

/** A speed or tier that this version does not know is `other`. */
function modifiersOf(row: ForeignRow): PricingModifiers | undefined {
  const { speed, tier, region } = row;
  const hasSpeed = typeof speed === 'string';
  const hasTier = typeof tier === 'string';
  if (!hasSpeed && !hasTier && region !== 'us') return undefined;
  return {
    ...(hasSpeed && { speed: speed === 'fast' ? speed : 'other' }),
    ...(hasTier && { tier: tier === 'batch' || tier === 'priority' ? tier : 'other' }),
    ...(region === 'us' && { region }),
  };
}

function hashesOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const hashes = value.slice(0, MAX_PREFIX_HASHES * 64).split(' ', MAX_PREFIX_HASHES);
  return hashes.map((hash) => hash.slice(0, MAX_TEXT_LENGTH));
}
