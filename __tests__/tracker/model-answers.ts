/** What the stand-in for the providers answers; its counts are what tests expect. */
export type Wire = Readonly<Record<string, unknown>>;

export type ModelAnswer =
  | { readonly events: readonly string[] }
  | { readonly json?: unknown; readonly text?: string; readonly type?: string };

/** Input 100 without cache, 2,000 read, 300 written of which 200 for an hour; output 42. */
const ANTHROPIC_USAGE: Wire = {
  input_tokens: 100,
  cache_read_input_tokens: 2_000,
  cache_creation_input_tokens: 300,
  cache_creation: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 200 },
  output_tokens: 42,
  output_tokens_details: { thinking_tokens: 7 },
  server_tool_use: { web_search_requests: 2, web_fetch_requests: 0 },
  service_tier: 'standard',
  inference_geo: 'global',
};

const CHAT_USAGE: Wire = {
  prompt_tokens: 1_500,
  completion_tokens: 60,
  total_tokens: 1_560,
  prompt_tokens_details: { cached_tokens: 1_024, cache_write_tokens: 76, audio_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 20 },
};

const RESPONSES_USAGE: Wire = {
  input_tokens: 1_500,
  input_tokens_details: { cached_tokens: 1_024, cache_write_tokens: 76 },
  output_tokens: 60,
  output_tokens_details: { reasoning_tokens: 20 },
  total_tokens: 1_560,
};

const GEMINI_USAGE: Wire = {
  promptTokenCount: 1_500,
  cachedContentTokenCount: 1_024,
  candidatesTokenCount: 40,
  thoughtsTokenCount: 20,
  totalTokenCount: 1_560,
};

let made = 0;
const nextId = (prefix: string): string => `${prefix}_${(made += 1)}`;
const event = (data: Wire, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;
const named = (data: Wire): string => event(data, String(data['type']));

/** Answers a request as its path asks; `deltas` is the number of pieces of a stream. */
export function answerTo(method: string, path: string, body: Wire, deltas: number): ModelAnswer {
  const isStream = body['stream'] === true;
  const model = String(body['model']);
  if (/\/messages\/count_tokens/.test(path)) return { json: { input_tokens: 100 } };
  if (/\/messages\/batches\/[^/]+\/results/.test(path)) return batchResults();
  if (/\/messages\/batches/.test(path)) return { json: anthropicBatch(path) };
  if (/\/messages(?:\?|$)/.test(path)) {
    return isStream ? { events: messageEvents(model, deltas) } : { json: message(model) };
  }
  if (/\/chat\/completions/.test(path)) {
    return isStream ? { events: chatEvents(body, model, deltas) } : { json: chat(model, body) };
  }
  if (/\/responses/.test(path)) return responses(method, path, body, model, deltas);
  if (/\/embeddings/.test(path)) return { json: embeddings(model) };
  if (/\/files\/[^/]+\/content/.test(path)) return outputLines();
  if (/\/batches\//.test(path)) return { json: openAiBatch() };
  if (/:streamGenerateContent/.test(path)) return { events: geminiEvents(deltas) };
  if (/:generateContent/.test(path)) return { json: gemini(true, 'STOP') };
  if (/:countTokens/.test(path)) return { json: { totalTokens: 1_500 } };
  if (/\/models/.test(path)) return { json: { object: 'list', data: [], has_more: false } };
  return { json: { ok: true } };
}

function message(model: string, usage: Wire = ANTHROPIC_USAGE): Wire {
  return {
    id: nextId('msg'),
    type: 'message',
    role: 'assistant',
    model: `${model}-20260401`,
    content: [{ type: 'text', text: '{"answer":"42"}' }],
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage,
  };
}

function messageEvents(model: string, deltas: number): string[] {
  const start = {
    ...message(model, { ...ANTHROPIC_USAGE, output_tokens: 1, output_tokens_details: null }),
    content: [],
    stop_reason: null,
  };
  const block = { type: 'text', text: '' };
  const last = { input_tokens: null, cache_read_input_tokens: null, output_tokens: 42 };
  const details = { output_tokens_details: { thinking_tokens: 7 } };
  return [
    named({ type: 'message_start', message: start }),
    named({ type: 'content_block_start', index: 0, content_block: block }),
    named({ type: 'ping' }),
    ...Array.from({ length: deltas }, () =>
      named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: '{} ' } }),
    ),
    named({ type: 'content_block_stop', index: 0 }),
    named({
      type: 'message_delta',
      delta: { stop_reason: 'end_turn', stop_sequence: null },
      usage: { ...last, ...details },
    }),
    named({ type: 'message_stop' }),
  ];
}

function anthropicBatch(path: string): Wire {
  const id = /batches\/(msgbatch_\w+)/.exec(path)?.[1] ?? 'msgbatch_1';
  return {
    id,
    type: 'message_batch',
    processing_status: 'ended',
    request_counts: { processing: 0, succeeded: 2, errored: 1, canceled: 0, expired: 0 },
    results_url: `/v1/messages/batches/${id}/results`,
  };
}

function batchResults(): ModelAnswer {
  const usage = { ...ANTHROPIC_USAGE, service_tier: 'batch' };
  const lines = [
    { custom_id: 'a', result: { type: 'succeeded', message: message('claude-sonnet-5', usage) } },
    { custom_id: 'b', result: { type: 'errored', error: { type: 'error' } } },
    { custom_id: 'c', result: { type: 'succeeded', message: message('claude-sonnet-5', usage) } },
  ];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return { text, type: 'application/x-jsonl' };
}

/** The answer calls a tool as long as the request has tools and no result of one. */
function chat(model: string, body: Wire): Wire {
  const messages = Array.isArray(body['messages']) ? (body['messages'] as Wire[]) : [];
  const hasResult = messages.some(({ role }) => role === 'tool');
  const call = { id: 'call_1', type: 'function', function: { name: 'add', arguments: '{"a":1}' } };
  const calls = Array.isArray(body['tools']) && !hasResult;
  return {
    id: nextId('chatcmpl'),
    object: 'chat.completion',
    created: 1,
    model: `${model}-2026-04-01`,
    choices: [
      {
        index: 0,
        message: calls
          ? { role: 'assistant', content: null, refusal: null, tool_calls: [call] }
          : { role: 'assistant', content: '{"answer":"42"}', refusal: null },
        finish_reason: calls ? 'tool_calls' : 'stop',
        logprobs: null,
      },
    ],
    usage: CHAT_USAGE,
    service_tier: 'default',
  };
}

function chatEvents(body: Wire, model: string, deltas: number): string[] {
  const options = body['stream_options'] as Wire | undefined;
  const isAsked = options?.['include_usage'] === true;
  const base = {
    id: nextId('chatcmpl'),
    object: 'chat.completion.chunk',
    created: 1,
    model: `${model}-2026-04-01`,
    service_tier: 'default',
    ...(isAsked && { usage: null }),
  };
  const chunk = (delta: Wire, finish: string | null): string =>
    event({ ...base, choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }] });
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...Array.from({ length: deltas }, () => chunk({ content: '{} ' }, null)),
    chunk({}, 'stop'),
    ...(isAsked ? [event({ ...base, choices: [], usage: CHAT_USAGE })] : []),
    'data: [DONE]\n\n',
  ];
}

function response(model: string, status: string, id: string): Wire {
  const isDone = status === 'completed';
  const text = { type: 'output_text', text: '{"answer":"42"}', annotations: [] };
  const output = { id: 'msg_1', type: 'message', status, role: 'assistant', content: [text] };
  return {
    id,
    object: 'response',
    created_at: 1,
    status,
    model: `${model}-2026-04-01`,
    output: isDone ? [output] : [],
    service_tier: 'default',
    usage: isDone ? RESPONSES_USAGE : null,
    tools: [],
    metadata: {},
  };
}

let polls = 0;

/** A background answer is there at the second time that it is asked for. */
function responses(
  method: string,
  path: string,
  body: Wire,
  model: string,
  deltas: number,
): ModelAnswer {
  if (/input_tokens/.test(path))
    return { json: { object: 'response.input_tokens', input_tokens: 9 } };
  if (method === 'GET') {
    polls += 1;
    const id = /\/responses\/([^/?]+)/.exec(path)?.[1] ?? '';
    return { json: response('gpt-5', polls % 2 === 0 ? 'completed' : 'in_progress', id) };
  }
  const id = nextId('resp');
  if (body['background'] === true) return { json: response(model, 'queued', id) };
  if (body['stream'] !== true) return { json: response(model, 'completed', id) };
  const started = response(model, 'in_progress', id);
  const part = { type: 'output_text', text: '', annotations: [] };
  const item = {
    id: 'msg_1',
    type: 'message',
    status: 'in_progress',
    role: 'assistant',
    content: [],
  };
  const at = { item_id: 'msg_1', output_index: 0, content_index: 0 };
  return {
    events: [
      { type: 'response.created', response: started },
      { type: 'response.output_item.added', output_index: 0, item },
      { type: 'response.content_part.added', ...at, part },
      ...Array.from({ length: deltas }, () => ({
        type: 'response.output_text.delta',
        ...at,
        delta: '{} ',
        logprobs: [],
      })),
      { type: 'response.completed', response: response(model, 'completed', id) },
    ].map((data, sequence_number) => named({ ...data, sequence_number })),
  };
}

function embeddings(model: string): Wire {
  const vector = Array.from({ length: 40_000 }, (_, index) => index / 7);
  return {
    object: 'list',
    data: [{ object: 'embedding', index: 0, embedding: vector }],
    model,
    usage: { prompt_tokens: 8, total_tokens: 8 },
  };
}

function outputLines(): ModelAnswer {
  const lines = [1, 2].map((number) => ({
    id: `batch_req_${number}`,
    custom_id: String(number),
    response: { status_code: 200, request_id: 'r', body: chat('gpt-5', {}) },
    error: null,
  }));
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  return { text, type: 'application/octet-stream' };
}

function openAiBatch(): Wire {
  const usage = { ...RESPONSES_USAGE };
  return { id: 'batch_1', object: 'batch', status: 'completed', model: 'gpt-5', usage };
}

function gemini(hasUsage: boolean, finishReason?: string): Wire {
  return {
    candidates: [
      {
        content: { role: 'model', parts: [{ text: '42' }] },
        ...(finishReason && { finishReason }),
      },
    ],
    ...(hasUsage && { usageMetadata: GEMINI_USAGE }),
    modelVersion: 'gemini-3-flash',
    responseId: 'gem_1',
  };
}

function geminiEvents(deltas: number): string[] {
  const chunk = {
    ...gemini(false),
    usageMetadata: { promptTokenCount: 1_500, totalTokenCount: 1_500 },
  };
  return [...Array.from({ length: deltas }, () => event(chunk)), event(gemini(true, 'STOP'))];
}
