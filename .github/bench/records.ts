/** Lines of `token-usage.jsonl` as the firewall of gh-aw writes them, some 393 bytes each. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

/** Of Claude's; a number makes another model of it. */
const MODELS = ['claude-sonnet-4-6', 'claude-haiku-4-5', 'claude-opus-4-6'];

/** One request; `seed` names the spend, `index` varies it. */
export function recordLine(seed: string, index: number, model?: string): string {
  return `${JSON.stringify({
    _schema: 'token-usage/v0.27.43',
    event: 'token_usage',
    timestamp: new Date(Date.UTC(2026, 10, 19) + (index % 86_400) * 1_000).toISOString(),
    request_id: `req_${seed}_${String(index).padStart(12, '0')}`,
    provider: 'anthropic',
    model: model ?? MODELS[index % MODELS.length],
    path: '/v1/messages',
    status: 200,
    streaming: true,
    input_tokens: 40 + (index % 1_000),
    output_tokens: 300 + (index % 700),
    cache_read_tokens: 20_000 + (index % 5_000),
    cache_write_tokens: index % 900,
    duration_ms: 2_000 + (index % 4_000),
    response_bytes: 10_000 + (index % 9_000),
    ai_credits_this_response: 1.25,
  })}\n`;
}

export function recordLines(seed: string, count: number, model?: string): string {
  return Array.from({ length: count }, (_, index) => recordLine(seed, index, model)).join('');
}

const LINES_A_WRITE = 10_000;

/** Writes a file of `count` records. */
export async function writeRecords(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (let from = 0; from < count; from += LINES_A_WRITE) {
    const length = Math.min(LINES_A_WRITE, count - from);
    const lines = Array.from({ length }, (_, index) => recordLine('local', from + index));
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
