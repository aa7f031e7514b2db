/*
 * A server that answers as the batch APIs of Anthropic and OpenAI do: the shapes are those of the
 * types of their clients (@anthropic-ai/sdk 1.14.0, openai 7.57.0) with made-up text. A batch
 * ends when the test lets it. Each answer holds its question, so that a test sees whose it is.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

type Wire = Readonly<Record<string, unknown>>;

export interface BatchServer {
  readonly url: string;
  /** Method and path of each request. */
  readonly seen: string[];
  /** Requests of each batch, in their order. */
  readonly batches: (readonly Wire[])[];
  /** Credentials of all requests. */
  readonly keys: Set<string>;
  /** Whether batches have ended. */
  isEnded: boolean;
  /** Statuses of the next requests, in the place of their answers. */
  fail(path: string, ...statuses: number[]): void;
  /** The next results break in their middle. */
  cutResults: boolean;
}

/**
 * What a batch makes of a question: `ERROR…` fails, `EXPIRED…` was too late, `MISSING…` is in no
 * results, all else is answered.
 */
type Outcome = 'ok' | 'error' | 'expired' | 'missing';

export async function startBatchServer(): Promise<BatchServer> {
  const faults: { readonly path: string; readonly status: number }[] = [];
  const files = new Map<string, readonly Wire[]>();
  const server = createServer((message, response) => {
    void serve(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const state: BatchServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    seen: [],
    batches: [],
    keys: new Set(),
    isEnded: false,
    fail: (path, ...statuses) => void faults.push(...statuses.map((status) => ({ path, status }))),
    cutResults: false,
  };

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = message;
    state.seen.push(`${method} ${url}`);
    state.keys.add(String(headers['x-api-key'] ?? headers.authorization));
    const fault = faults.findIndex(({ path }) => url === path);
    if (fault !== -1) {
      const [{ status } = { status: 500 }] = faults.splice(fault, 1);
      response.writeHead(status, { 'content-type': 'application/json' });
      return void response.end('{"error":{"message":"no"}}');
    }
    const body = Buffer.concat(chunks);
    const answer = await answerTo(method, url, body, String(headers['content-type']));
    if (typeof answer !== 'string') {
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify(answer));
    }
    response.writeHead(200, { 'content-type': 'application/x-jsonl' });
    if (!state.cutResults) return void response.end(answer);
    state.cutResults = false;
    response.write(answer.slice(0, answer.length >> 1), () => response.destroy());
  }

  async function answerTo(method: string, url: string, body: Buffer, type: string) {
    if (method === 'POST' && url === '/v1/messages') return message(parse(body), 'direct');
    if (method === 'POST' && url === '/v1/chat/completions') return chat(parse(body), 'direct');
    if (method === 'POST' && url === '/v1/responses') return responses(parse(body), 'direct');
    if (method === 'POST' && url.startsWith('/v1/messages/batches')) {
      state.batches.push(parse(body)['requests'] as Wire[]);
      return anthropicBatch(state.batches.length - 1);
    }
    const number = Number(/(?:msgbatch|batch|out)_(\d+)/.exec(url)?.[1]);
    if (url.includes('/results')) return anthropicResults(state.batches[number] ?? []);
    if (url.startsWith('/v1/messages/batches/')) return anthropicBatch(number);
    if (method === 'POST' && url === '/v1/files') {
      const form = await new Response(new Uint8Array(body), {
        headers: { 'content-type': type },
      }).formData();
      const file = form.get('file');
      if (form.get('purpose') !== 'batch' || !(file instanceof Blob)) throw new Error('no file');
      const lines = (await file.text()).trim().split('\n');
      const id = `file-${files.size}`;
      files.set(
        id,
        lines.map((line) => JSON.parse(line) as Wire),
      );
      return { id, object: 'file', purpose: 'batch' };
    }
    if (method === 'POST' && url === '/v1/batches') {
      const { input_file_id, completion_window } = parse(body);
      if (completion_window !== '24h') throw new Error('no window');
      state.batches.push(files.get(String(input_file_id)) ?? []);
      return openAiBatch(state.batches.length - 1);
    }
    if (url.startsWith('/v1/batches/')) return openAiBatch(number);
    if (url.startsWith('/v1/files/out_')) return openAiResults(state.batches[number] ?? []);
    throw new Error(`nothing at ${url}`);
  }

  function anthropicBatch(number: number): Wire {
    return {
      id: `msgbatch_${number}`,
      type: 'message_batch',
      processing_status: state.isEnded ? 'ended' : 'in_progress',
      results_url: 'https://elsewhere.example.com/never-followed',
    };
  }

  function openAiBatch(number: number): Wire {
    return {
      id: `batch_${number}`,
      object: 'batch',
      status: state.isEnded ? 'completed' : 'in_progress',
      request_counts: { total: 2, completed: 1, failed: 0 },
      ...(state.isEnded && { output_file_id: `out_${number}` }),
    };
  }
  return state;
}

function parse(body: Buffer): Wire {
  return JSON.parse(body.toString()) as Wire;
}

function questionOf(body: Wire): string {
  return String((body['messages'] as Wire[] | undefined)?.[0]?.['content'] ?? body['input']);
}

function outcomeOf(question: string): Outcome {
  if (question.startsWith('ERROR')) return 'error';
  if (question.startsWith('EXPIRED')) return 'expired';
  return question.startsWith('MISSING') ? 'missing' : 'ok';
}

let made = 0;

function message(body: Wire, way: 'direct' | 'batch'): Wire {
  const usage = { input_tokens: 100, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 };
  return {
    id: `msg_${(made += 1)}`,
    type: 'message',
    role: 'assistant',
    model: body['model'],
    content: [{ type: 'text', text: `${way}: ${questionOf(body)}` }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: {
      ...usage,
      output_tokens: 42,
      service_tier: way === 'batch' ? 'batch' : 'standard',
    },
  };
}

function chat(body: Wire, way: 'direct' | 'batch'): Wire {
  const content = `${way}: ${questionOf(body)}`;
  return {
    id: `chatcmpl_${(made += 1)}`,
    object: 'chat.completion',
    created: 1,
    model: body['model'],
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: {
      prompt_tokens: 100,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens: 42,
      total_tokens: 142,
    },
  };
}

function responses(body: Wire, way: 'direct' | 'batch'): Wire {
  const text = `${way}: ${questionOf(body)}`;
  const content = [{ type: 'output_text', text, annotations: [] }];
  return {
    id: `resp_${(made += 1)}`,
    object: 'response',
    created_at: 1,
    status: 'completed',
    model: body['model'],
    output: [{ id: 'm', type: 'message', role: 'assistant', status: 'completed', content }],
    usage: { input_tokens: 100, output_tokens: 42, total_tokens: 142 },
  };
}

/** In another order than that of the requests, as both providers may. */
function anthropicResults(requests: readonly Wire[]): string {
  return toLines(requests, ({ custom_id, params }) => {
    const outcome = outcomeOf(questionOf(params as Wire));
    if (outcome === 'missing') return [];
    const result =
      outcome === 'ok'
        ? { type: 'succeeded', message: message(params as Wire, 'batch') }
        : outcome === 'expired'
          ? { type: 'expired' }
          : { type: 'errored', error: { type: 'error', error: { type: 'invalid_request_error' } } };
    return [{ custom_id, result }];
  });
}

function openAiResults(requests: readonly Wire[]): string {
  return toLines(requests, ({ custom_id, url, body }) => {
    const outcome = outcomeOf(questionOf(body as Wire));
    if (outcome === 'missing' || outcome === 'expired') return [];
    const response =
      outcome === 'ok'
        ? {
            status_code: 200,
            request_id: 'r',
            body: (url === '/v1/responses' ? responses : chat)(body as Wire, 'batch'),
          }
        : { status_code: 400, request_id: 'r', body: { error: { message: 'no' } } };
    return [{ id: 'batch_req', custom_id, response, error: null }];
  });
}

function toLines(requests: readonly Wire[], lineOf: (request: Wire) => Wire[]): string {
  const lines = requests.toReversed().flatMap(lineOf);
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
