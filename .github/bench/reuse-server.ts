/*
 * A server in a process of its own that answers as Anthropic's API does, its batches included.
 * What a question uses, it says itself; a batch ends at once.
 */
import { createServer } from 'node:http';
import type { Wire } from '../../src/tracker/answer-usage.ts';

/** The content of a question's message, as JSON. */
export interface Question {
  readonly text: string;
  readonly usage: Readonly<Record<string, number>>;
}

const batches: (readonly Wire[])[] = [];
let made = 0;
let requests = 0;

function answerOf({ model, messages }: Wire): Wire {
  const [first] = messages as readonly { readonly content: string }[];
  const { usage } = JSON.parse(first?.content ?? '{}') as Question;
  return {
    id: `msg_${(made += 1)}`,
    type: 'message',
    role: 'assistant',
    model,
    content: [{ type: 'text', text: 'word '.repeat(200) }],
    stop_reason: 'end_turn',
    usage: { cache_read_input_tokens: 0, cache_creation_input_tokens: 0, ...usage },
  };
}

function answerTo(url: string, body: string): string {
  if (url === '/requests') return JSON.stringify(requests);
  requests += 1;
  if (url === '/v1/messages') return JSON.stringify(answerOf(JSON.parse(body) as Wire));
  if (url === '/v1/messages/batches') {
    const { requests: all } = JSON.parse(body) as { readonly requests: readonly Wire[] };
    batches.push(all);
    return JSON.stringify({
      id: `msgbatch_${batches.length - 1}`,
      processing_status: 'in_progress',
    });
  }
  const number = Number(/msgbatch_(\d+)/.exec(url)?.[1]);
  if (!url.endsWith('/results')) {
    return JSON.stringify({ id: `msgbatch_${number}`, processing_status: 'ended' });
  }
  const lines = (batches[number] ?? []).map(({ custom_id, params }) => {
    const message = answerOf(params as Wire);
    return `${JSON.stringify({ custom_id, result: { type: 'succeeded', message } })}\n`;
  });
  return lines.join('');
}

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(answerTo(request.url ?? '', body));
  });
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
