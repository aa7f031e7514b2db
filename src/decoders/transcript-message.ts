import { identityOfText, type Identity } from '../domain/identity.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import { readCost, readModelName, readModifiers, readUsage } from './claude-usage.ts';
import { isObject, MAX_REQUEST_TOKENS, readInstant, readText } from './counts.ts';

/** What a line with a model's answer says of it. One answer has a line for each of its parts. */
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
  readonly costUsd: number | undefined;
  readonly modifiers: PricingModifiers | undefined;
}

/** Claude Code's own words in the place of a model's, which cost nothing. */
export const SYNTHETIC_MODEL = '<synthetic>';

/** Type of the lines with answers, and of lines that name none. */
export const ANSWER_TYPE = 'assistant';

/**
 * Reads a parsed line; `text` is the line itself. Undefined when it holds no answer of a
 * model. Throws BadCount. The format has no schema; this is what Claude Code 1.0 to 2.1
 * writes (facts gathered from its readers, such as ccusage 20.0, 2026-11). `costUSD` was
 * written until 1.0.9.
 */
export function readMessage(
  wire: Readonly<Record<string, unknown>>,
  text: string,
): TranscriptMessage | undefined {
  const { message } = wire;
  if ((readText(wire['type']) ?? ANSWER_TYPE) !== ANSWER_TYPE) return undefined;
  if (!isObject(message) || !isObject(message['usage'])) return undefined;
  const model = readModelName(message['model']);
  if (model === SYNTHETIC_MODEL) return undefined;
  const id = readText(message['id']);
  const session = readText(wire['sessionId']);
  const request = readText(wire['requestId']);
  return {
    identity:
      id === undefined ? identityOfText(text) : identityOfText(id, identityOfText(request ?? '')),
    message: id === undefined ? undefined : identityOfText(id),
    session: session === undefined ? undefined : identityOfText(session),
    agentId: readText(wire['agentId']),
    isSidechain: typeof wire['isSidechain'] === 'boolean' ? wire['isSidechain'] : undefined,
    hasRequest: request !== undefined,
    at: readInstant(wire['timestamp']),
    model,
    tokens: readUsage(message['usage'], MAX_REQUEST_TOKENS),
    costUsd: readCost(wire['costUSD']),
    modifiers: readModifiers(message['usage']),
  };
}
