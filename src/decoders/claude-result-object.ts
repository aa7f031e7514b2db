import { identityOfText } from '../domain/identity.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { RejectReason, UsageRecord } from '../domain/usage-record.ts';
import {
  checked,
  CLAUDE_PROVIDER,
  isNothing,
  readCost,
  readModifiers,
  readModelName,
  readUsage,
  readWebSearches,
} from './claude-usage.ts';
import { BadCount, isObject, MAX_RUN_TOKENS, readCount, readInstant, readText } from './counts.ts';
import type { DecodeContext } from './decoder.ts';
import { providerOfModel } from './provider-of-model.ts';
import { UNKNOWN_PROVIDER } from './raw-record.ts';

type Wire = Readonly<Record<string, unknown>>;

/** Tokens and cost of one model, or of the main loop. */
type Part = Pick<
  UsageRecord,
  'model' | 'tokens' | 'webSearches' | 'reportedCostUsd' | 'modifiers' | 'isPartial'
>;

/**
 * Makes a reader of the objects that `claude -p` writes. `take` gives whether an object is a
 * result; a result without usable numbers is a reject. What a result is, and what it
 * reports, as of @anthropic-ai/claude-agent-sdk 0.3.330 (`sdk.d.ts`, read 2026-11):
 *
 * - `modelUsage`: the whole session with its subagents, model by model. It does not report how
 *   fast the answers were made, and `fast_mode_state` only how the session ended, so
 *   that it is priced at list price; the reported cost beside it shows the difference.
 * - `usage`, where an older producer reports nothing else: the main loop alone, a part.
 * - `duration_ms` and `duration_api_ms` are sums over many requests and no latency.
 */
export function createResultReader(context: DecodeContext): {
  take(wire: unknown, line: number): boolean;
} {
  /** The last `system` line, because `usage` names no model. */
  let started: Wire = {};

  return {
    take(wire, line) {
      if (!isObject(wire)) return false;
      if (wire['type'] === 'system' && readText(wire['model']) !== undefined) started = wire;
      if (!isResult(wire)) return false;
      const model =
        started['session_id'] === wire['session_id'] ? readText(started['model']) : undefined;
      takeResult(wire, model, context, (reason) =>
        context.reject({ reason, origin: context.origin, line }),
      );
      return true;
    },
  };
}

/** Other agents write objects of type `result` too (Gemini CLI, with `stats`). */
function isResult(wire: Wire): boolean {
  const has = (key: string): boolean => wire[key] !== undefined;
  const type = wire['type'];
  if (type !== undefined) {
    return type === 'result' && ['session_id', 'total_cost_usd', 'cost_usd', 'usage'].some(has);
  }
  return has('total_cost_usd') && (has('usage') || has('modelUsage'));
}

function takeResult(
  wire: Wire,
  model: string | undefined,
  context: DecodeContext,
  reject: (reason: RejectReason) => void,
): void {
  const sessionId = readText(wire['session_id']);
  const id = readText(wire['uuid']) ?? JSON.stringify(wire);
  for (const { name, read } of partReaders(wire, model)) {
    try {
      const part = read();
      if (isNothing(part.tokens) && !part.webSearches) continue;
      context.record({
        grain: 'session',
        at: readInstant(wire['timestamp']),
        provider: CLAUDE_PROVIDER,
        ...part,
        producer: 'Claude Code',
        // Two names may be of one model, and each is a part of its own.
        identity: identityOfText(id, identityOfText(name ?? '')),
        session: {
          id: sessionId === undefined ? undefined : identityOfText(sessionId),
          message: identityOfText(id),
        },
      });
    } catch (error) {
      if (!(error instanceof BadCount)) throw error;
      reject(error.reason);
    }
  }
}

interface PartReader {
  /** As the result names it. */
  readonly name: string | undefined;
  readonly read: () => Part;
}

function partReaders(wire: Wire, model: string | undefined): PartReader[] {
  const models = isObject(wire['modelUsage']) ? Object.entries(wire['modelUsage']) : [];
  if (models.length === 0) return [{ name: model, read: () => readMainLoop(wire, model) }];
  const only = models.length === 1 ? cacheWrite1hOfMainLoop(wire) : undefined;
  return models.map(([name, usage]) => ({ name, read: () => readModel(name, usage, only) }));
}

function readModel(name: string, wire: unknown, cacheWrite1h: unknown): Part {
  if (!isObject(wire)) throw new BadCount('missing-tokens');
  const count = (key: string): number | undefined => readCount(wire[key], MAX_RUN_TOKENS);
  const tokens: Tokens = checked({
    uncachedInput: count('inputTokens'),
    cacheRead: count('cacheReadInputTokens'),
    cacheWrite: count('cacheCreationInputTokens'),
    cacheWrite1h:
      count('cacheCreationEphemeral1hInputTokens') ?? readCount(cacheWrite1h, MAX_RUN_TOKENS),
    output: count('outputTokens'),
  });
  // "costUSD is a guess at the default model's rate", says the producer of this basis.
  const isGuess = wire['costBasis'] === 'unknown';
  return {
    model: modelOf(
      readModelName(name),
      isGuess ? undefined : readModelName(wire['canonicalModel']),
    ),
    tokens,
    webSearches: count('webSearchRequests'),
    reportedCostUsd: isGuess ? undefined : readCost(wire['costUSD']),
  };
}

/** Amazon Bedrock's ids name its region, which has a price of its own. */
const BEDROCK_ID = /(?:^|[/:])(?:[a-z-]+\.)?anthropic\./i;

/** The canonical name serves names of a gateway's own; a model of another maker keeps its name. */
function modelOf(name: string | undefined, canonical: string | undefined): string | undefined {
  const isOther = ![CLAUDE_PROVIDER, UNKNOWN_PROVIDER].includes(providerOfModel(name));
  return name !== undefined && (isOther || BEDROCK_ID.test(name)) ? name : (canonical ?? name);
}

/** Older producers split cache writes in `usage` only, which is unambiguous for one model. */
function cacheWrite1hOfMainLoop(wire: Wire): unknown {
  const usage = isObject(wire['usage']) ? wire['usage'] : {};
  const split = isObject(usage['cache_creation']) ? usage['cache_creation'] : {};
  return split['ephemeral_1h_input_tokens'];
}

function readMainLoop(wire: Wire, model: string | undefined): Part {
  const { usage } = wire;
  if (!isObject(usage)) throw new BadCount('missing-tokens');
  const tokens = readUsage(usage, MAX_RUN_TOKENS);
  const reportedCostUsd = readCost(wire['total_cost_usd'] ?? wire['cost_usd']);
  if (isNothing(tokens) && reportedCostUsd !== undefined) throw new BadCount('missing-tokens');
  const modifiers = readModifiers(usage);
  const webSearches = readWebSearches(usage, MAX_RUN_TOKENS);
  const name = readModelName(model);
  return { model: name, tokens, webSearches, reportedCostUsd, modifiers, isPartial: true };
}
