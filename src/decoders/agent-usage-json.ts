import { identityOfText } from '../domain/identity.ts';
import type { Tokens } from '../domain/tokens.ts';
import { takeObject } from './take-object.ts';
import type { RejectReason } from '../domain/usage-record.ts';
import { semanticsOfTotal, tokensOf } from './cache-semantics.ts';
import {
  BadCount,
  MAX_COST_USD,
  MAX_RUN_TOKENS,
  plausible,
  readAmount,
  readCount,
  readText,
  USD_PER_AI_CREDIT,
} from './counts.ts';
import type { DecodeContext, Decoder, DecodingEnd } from './decoder.ts';
import { providerOfModel } from './provider-of-model.ts';
import { decodeWhole } from './whole-document.ts';

/**
 * `agent_usage.json`: the totals of a whole run, one JSON object (github/gh-aw since
 * v0.67, `actions/setup/js/parse_token_usage.cjs`, read 2026-08). A file of zeros is what
 * gh-aw writes for an agent that never began; one of credits alone, or beside zeros, is a known
 * cost of unknown tokens. Both are records: which of them count is decided where all reports are known.
 */
export const agentUsageJson: Decoder = {
  name: 'agent_usage.json',
  recognisesName: (path) => /(?:^|\/)agent_usage\.json$/.test(path),
  recognisesContent: (head) =>
    head.trimStart().startsWith('{') &&
    /"(?:ambient_context|primary_model|effective_tokens)"/.test(head) &&
    !head.includes('"request_id"'),
  start: (context) =>
    decodeWhole(context, MAX_BYTES, (text, reject) => decode(text, context, reject)),
};

const UNKNOWN: Tokens = {
  uncachedInput: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  output: undefined,
};

/** One object with some ten numbers. */
const MAX_BYTES = 1024 * 1024;

function decode(
  text: string,
  context: DecodeContext,
  reject: (reason: RejectReason) => void,
): DecodingEnd {
  if (text.trim() !== '') takeObject(text, (wire) => take(wire, text, context), reject);
  return 'decoded';
}

function take(wire: Readonly<Record<string, unknown>>, text: string, context: DecodeContext): void {
  const counts = {
    input: readCount(wire['input_tokens'], MAX_RUN_TOKENS),
    output: readCount(wire['output_tokens'], MAX_RUN_TOKENS),
    cacheRead: readCount(wire['cache_read_tokens'], MAX_RUN_TOKENS),
    cacheWrite: readCount(wire['cache_write_tokens'], MAX_RUN_TOKENS),
  };
  const credits = plausible(readAmount(wire['ai_credits']), MAX_COST_USD / USD_PER_AI_CREDIT);
  const isUnknown = Object.values(counts).every((count) => count === undefined);
  if (isUnknown && !credits) throw new BadCount('missing-tokens');
  const isOfCredits = credits && Object.values(counts).every((count) => !count);
  const model = readText(wire['primary_model']) ?? readText(wire['model']);
  const provider =
    readText(wire['provider'])?.toLowerCase() ?? context.provider ?? providerOfModel(model);
  context.record({
    grain: 'run',
    provider,
    model,
    tokens: isOfCredits ? UNKNOWN : tokensOf(model, counts, semanticsOfTotal(provider, counts)),
    reportedCostUsd: credits === undefined ? undefined : credits * USD_PER_AI_CREDIT,
    identity: identityOfText(text),
  });
}
