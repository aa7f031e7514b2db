import type { CallRecord } from '../domain/call-record.ts';
import { AnswerReader, type Answer } from './answer.ts';
import { isWire } from './answer-usage.ts';

/** An answer of a batch, as a line of its results has it. */
export interface BatchAnswer {
  readonly api: string;
  readonly answer: Answer;
}

/** What kinds of answers call themselves. */
const APIS: Readonly<Record<string, string>> = {
  'chat.completion': 'chat',
  response: 'responses',
  list: 'embeddings',
  message: 'messages',
};

/**
 * Reads a line of a batch's results: of Anthropic's (`result.message`,
 * https://docs.claude.com/en/api/retrieving-message-batch-results), OpenAI's (`response.body`,
 * https://platform.openai.com/docs/api-reference/batch) or Gemini's (`response`), read 2026-11.
 * Undefined for one without an answer: it was not charged.
 */
export function readBatchLine(line: unknown): BatchAnswer | undefined {
  if (!isWire(line)) return undefined;
  const { result, response } = line;
  const found = isWire(result)
    ? result['message']
    : isWire(response) && (response['body'] ?? response);
  if (!isWire(found)) return undefined;
  const reader = new AnswerReader();
  reader.take(found);
  reader.end();
  const answer = reader.read();
  if (answer.usage === undefined) return undefined;
  const kind = found['object'] ?? found['type'];
  const api = typeof kind === 'string' ? APIS[kind] : undefined;
  return { api: api ?? 'generate-content', answer };
}

/** Batches have a price of their own, whether their answers say so or not. */
export function withBatchTier(record: CallRecord): CallRecord {
  return { ...record, modifiers: { ...record.modifiers, tier: 'batch' } };
}
