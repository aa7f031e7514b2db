import { isWire } from './answer-usage.ts';
import { idOf, type BatchApi } from './batch-api.ts';

/**
 * Anthropic's Message Batches: https://docs.anthropic.com/en/api/creating-message-batches (read
 * 2026-11) for the limits, and the types of @anthropic-ai/sdk 1.14.0,
 * resources/messages/batches.d.ts, for the rest.
 */
export const ANTHROPIC_BATCHES: BatchApi = {
  limits: { requests: 100_000, bytes: 256_000_000 },

  async create(http, { search }, requests) {
    const items = requests.map(({ id, text }) => `{"custom_id":"${id}","params":${text}}`);
    const body = `{"requests":[${items.join(',')}]}`;
    const made = await http.json('POST', `/messages/batches${search}`, body);
    return idOf(isWire(made) ? made['id'] : undefined);
  },

  async look(http, { search }, id) {
    const batch = await http.json('GET', `/messages/batches/${id}${search}`);
    const isEnded = isWire(batch) && batch['processing_status'] === 'ended';
    return {
      isEnded,
      // Its counts stay 0 until all requests are done.
      done: undefined,
      results: `/messages/batches/${id}/results${search}`,
    };
  },

  readResult(line) {
    if (!isWire(line) || typeof line['custom_id'] !== 'string') return undefined;
    const { custom_id: id, result } = line;
    const isAnswer = isWire(result) && result['type'] === 'succeeded' && isWire(result['message']);
    return { id, answer: isAnswer ? JSON.stringify(result['message']) : undefined };
  },
};
