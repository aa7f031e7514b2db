import { isWire, type Wire } from './answer-usage.ts';
import { idOf, type BatchApi } from './batch-api.ts';

/** After these a batch changes no more; but for the first, it may have no or not all results. */
const ENDS: ReadonlySet<unknown> = new Set(['completed', 'failed', 'expired', 'cancelled']);

/**
 * OpenAI's batches: node_modules/openai 7.57.0, resources/batches.d.ts and files.d.ts, which
 * name the limits; a line of input and output is as
 * https://platform.openai.com/docs/api-reference/batch (read 2026-11) has it.
 */
export const OPENAI_BATCHES: BatchApi = {
  limits: { requests: 50_000, bytes: 200_000_000, inputs: 50_000 },

  async create(http, { endpoint, search }, requests) {
    const lines = requests.map(
      ({ id, text }) =>
        `{"custom_id":"${id}","method":"POST","url":"${endpoint}","body":${oneLine(text)}}\n`,
    );
    const form = new FormData();
    form.set('purpose', 'batch');
    form.set('file', new Blob(lines, { type: 'application/jsonl' }), 'token-usage-report.jsonl');
    const file = asWire(await http.json('POST', `/files${search}`, form));
    const input_file_id = idOf(file['id']);
    const ask = { input_file_id, endpoint, completion_window: '24h' };
    const made = await http.json('POST', `/batches${search}`, JSON.stringify(ask));
    return idOf(asWire(made)['id']);
  },

  async look(http, { search }, id) {
    const batch = asWire(await http.json('GET', `/batches/${id}${search}`));
    const { completed, failed } = asWire(batch['request_counts']);
    const file = batch['output_file_id'];
    return {
      isEnded: ENDS.has(batch['status']),
      done: typeof completed === 'number' ? completed + Number(failed ?? 0) : undefined,
      results: typeof file === 'string' ? `/files/${idOf(file)}/content${search}` : undefined,
    };
  },

  readResult(line) {
    if (!isWire(line) || typeof line['custom_id'] !== 'string') return undefined;
    const { custom_id: id, response } = line;
    const isAnswer =
      isWire(response) && response['status_code'] === 200 && isWire(response['body']);
    return { id, answer: isAnswer ? JSON.stringify(response['body']) : undefined };
  },
};

/** Line breaks between the parts of JSON mean nothing; in its texts there are none. */
function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]/g, ' ');
}

function asWire(value: unknown): Wire {
  return isWire(value) ? value : {};
}
