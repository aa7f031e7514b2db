/*
 * `~/.agent-costs.db`, as the script "Agent Cost Attribution" keeps it: a decorator writes a row
 * for each answer with usage. Any of its columns may be NULL. Read 2026-11 in its published text.
 */
import { toHex, identityOfText } from '../domain/identity.ts';
import {
  isPlausibleInstant,
  MAX_COST_USD,
  MAX_REQUEST_TOKENS,
  MAX_TEXT_LENGTH,
} from '../domain/plausible.ts';
import type { InputMeaning, StoredCall } from '../domain/stored-call.ts';
import { UNKNOWN_TOKENS, type Tokens } from '../domain/tokens.ts';

export const AGENT_COSTS_TABLE = 'api_calls';

/** The columns beside `id`, in their order. `ts` is in seconds since 1970, with a fraction. */
export const AGENT_COSTS_COLUMNS = [
  'ts',
  'agent',
  'task_type',
  'model',
  'input_tokens',
  'output_tokens',
  'cost_usd',
] as const;

type Row = Readonly<Record<string, unknown>>;

const MS_PER_SECOND = 1_000;

/** What the script writes where an answer names no model. */
const NO_MODEL = 'unknown';

/** Copies of a file have the same rows, two machines have not: `ts` is in microseconds. */
const ROWS = identityOfText('row of agent costs');

/**
 * The call of a row. The script took `input_tokens` of Anthropic's answers, which leaves out what
 * a cache read and wrote, else `prompt_tokens`, which includes it: the model's name decides.
 */
export function toAgentCostsCall(row: Row): StoredCall {
  const values = ['id', ...AGENT_COSTS_COLUMNS].map((column) => row[column]);
  const id = toHex(identityOfText(JSON.stringify(values.map(String)), ROWS));
  const model = nameOf(row['model']);
  const isKnown = model !== undefined && model !== NO_MODEL;
  const inputMeaning: InputMeaning =
    isKnown && /claude/i.test(model) ? 'without-cache' : 'with-cache';
  const tokens = tokensOf(row, inputMeaning);
  return {
    id,
    call: id,
    at: timeOf(row['ts']),
    provider: providerOf(model),
    api: 'unknown',
    agent: nameOf(row['agent']),
    task: nameOf(row['task_type']),
    answeredModel: isKnown ? model : undefined,
    outcome: 'complete',
    isSpend: true,
    isStream: false,
    tokens,
    recordedUsd: numberOf(row['cost_usd'], MAX_COST_USD),
    ...(tokens !== UNKNOWN_TOKENS && { inputMeaning }),
  };
}

function timeOf(seconds: unknown): number | undefined {
  if (typeof seconds !== 'number') return undefined;
  const at = Math.round(seconds * MS_PER_SECOND);
  return isPlausibleInstant(at) ? at : undefined;
}

/** Two zeros are what the script writes where an answer has no counts that it knows. */
function tokensOf(row: Row, meaning: InputMeaning): Tokens {
  const input = numberOf(row['input_tokens'], MAX_REQUEST_TOKENS);
  const output = numberOf(row['output_tokens'], MAX_REQUEST_TOKENS);
  if ((input ?? 0) === 0 && (output ?? 0) === 0) return UNKNOWN_TOKENS;
  return meaning === 'without-cache'
    ? { ...UNKNOWN_TOKENS, uncachedInput: input, output }
    : { ...UNKNOWN_TOKENS, unsplit: input, output };
}

function numberOf(value: unknown, most: number): number | undefined {
  const isNumber = typeof value === 'number' && value >= 0 && value <= most;
  return isNumber ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT_LENGTH) : undefined;
}

/** The script wraps clients of these makers; other models come through the second's interface. */
function providerOf(model: string | undefined): string {
  if (model === undefined || model === NO_MODEL) return 'unknown';
  if (/claude/i.test(model)) return 'anthropic';
  if (/^(?:gpt|o\d|chatgpt)/i.test(model)) return 'openai';
  return /^gemini/i.test(model) ? 'gemini' : 'unknown';
}
