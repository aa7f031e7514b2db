/*
 * What an address says of a call. Paths are looked at from their end, whatever a gateway or a
 * cloud puts before them.
 */

/** How the body of an answer is read. */
export type AnswerKind = 'answer' | 'batch-lines' | 'batch' | 'background';

export interface CallAddress {
  /** As reports name it; undefined where only the model can tell. */
  readonly provider: string | undefined;
  readonly api: string;
  /** Whether such a call spends tokens. */
  readonly isSpend: boolean;
  readonly kind: AnswerKind;
  /** The model, where the address names it. */
  readonly model?: string | undefined;
}

interface Shape {
  readonly method: 'POST' | 'GET';
  readonly path: RegExp;
  readonly api: string;
  readonly provider?: string;
  /** False for what is free: counting, or reading what was spent before. */
  readonly isSpend?: boolean;
  readonly kind?: AnswerKind;
}

/**
 * The APIs of models. A group in a path is the model. From the references of Anthropic (https://docs.claude.com/en/api),
 * OpenAI (https://platform.openai.com/docs/api-reference), Gemini
 * (https://ai.google.dev/api) and Amazon Bedrock (https://docs.aws.amazon.com/bedrock/latest/APIReference), read 2026-11.
 */
const SHAPES: readonly Shape[] = [
  { method: 'POST', path: /\/messages$/, api: 'messages', provider: 'anthropic' },
  {
    method: 'POST',
    path: /\/messages\/count_tokens$/,
    api: 'count-tokens',
    provider: 'anthropic',
    isSpend: false,
  },
  {
    method: 'GET',
    path: /\/messages\/batches\/[^/]+\/results$/,
    api: 'batch-results',
    provider: 'anthropic',
    isSpend: false,
    kind: 'batch-lines',
  },
  {
    method: 'POST',
    path: /\/publishers\/anthropic\/models\/([^/:]+):(?:streamR|r)awPredict$/,
    api: 'messages',
    provider: 'anthropic',
  },
  { method: 'POST', path: /\/chat\/completions$/, api: 'chat' },
  { method: 'POST', path: /\/responses(?:\/compact)?$/, api: 'responses', provider: 'openai' },
  {
    method: 'POST',
    path: /\/responses\/input_tokens$/,
    api: 'count-tokens',
    provider: 'openai',
    isSpend: false,
  },
  {
    method: 'GET',
    path: /\/responses\/[^/]+$/,
    api: 'responses',
    provider: 'openai',
    kind: 'background',
  },
  { method: 'POST', path: /\/embeddings$/, api: 'embeddings' },
  { method: 'POST', path: /\/completions$/, api: 'completions' },
  { method: 'POST', path: /\/images\/(?:generations|edits|variations)$/, api: 'images' },
  {
    method: 'POST',
    path: /\/audio\/(?:transcriptions|translations|speech)$/,
    api: 'audio',
  },
  { method: 'POST', path: /\/moderations$/, api: 'moderations', isSpend: false },
  { method: 'GET', path: /\/batches\/batch_[^/]+$/, api: 'batch', isSpend: false, kind: 'batch' },
  {
    method: 'GET',
    path: /\/files\/[^/]+\/content$/,
    api: 'batch-results',
    provider: 'openai',
    isSpend: false,
    kind: 'batch-lines',
  },
  {
    method: 'POST',
    path: /\/models\/([^/:]+):(?:streamG|g)enerateContent$/,
    api: 'generate-content',
    provider: 'gemini',
  },
  {
    method: 'POST',
    path: /\/models\/([^/:]+):(?:embedContent|batchEmbedContents)$/,
    api: 'embeddings',
    provider: 'gemini',
  },
  {
    method: 'POST',
    path: /\/models\/([^/:]+):countTokens$/,
    api: 'count-tokens',
    provider: 'gemini',
    isSpend: false,
  },
  { method: 'POST', path: /\/models\/([^/:]+):predict$/, api: 'predict' },
  {
    method: 'POST',
    path: /\/model\/([^/]+)\/(?:invoke|converse)(?:-with-response-stream|-stream)?$/,
    api: 'converse',
  },
  { method: 'POST', path: /\/api\/(?:chat|generate)$/, api: 'chat' },
];

/** Hosts that serve models under the paths of others. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)anthropic\.com$/, 'anthropic'],
  [/(?:^|\.)(?:openai\.com|openai\.azure\.com|cognitiveservices\.azure\.com)$/, 'openai'],
  [/(?:^|\.)googleapis\.com$/, 'gemini'],
  [/(?:^|\.)githubcopilot\.com$/, 'copilot'],
  [/(?:^|\.)(mistral|deepseek|groq|openrouter|x|cohere|fireworks|together|perplexity)\.ai$/, ''],
  [/(?:^|\.)(deepseek|groq|cohere|perplexity)\.com$/, ''],
];

/** Addresses are few; those with an id in them are forgotten with the rest. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, CallAddress | undefined>();

/** What an address says; undefined where it names no API of a model. */
export function readAddress(method: string, url: string): CallAddress | undefined {
  const key = `${method} ${url}`;
  const known = remembered.get(key);
  if (known !== undefined || remembered.has(key)) return known;
  if (remembered.size === MAX_REMEMBERED) remembered.clear();
  const read = parseAddress(method.toUpperCase(), url);
  remembered.set(key, read);
  return read;
}

function parseAddress(method: string, url: string): CallAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  for (const shape of SHAPES) {
    const match = shape.method === method ? shape.path.exec(pathname) : null;
    if (match === null) continue;
    const model = match[1] ?? /\/deployments\/([^/]+)\//.exec(pathname)?.[1];
    return {
      provider: shape.provider ?? providerOfHost(hostname),
      api: shape.api,
      isSpend: shape.isSpend ?? true,
      kind: shape.kind ?? 'answer',
      ...(model !== undefined && { model: decode(model) }),
    };
  }
  return undefined;
}

function providerOfHost(hostname: string): string | undefined {
  for (const [pattern, provider] of HOSTS) {
    const match = pattern.exec(hostname);
    if (match !== null) return provider === '' ? match[1] : provider;
  }
  return undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What models of known names are of, for gateways of many; `unknown` for others. */
const MAKERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[./])claude/i, 'anthropic'],
  [/(?:^|[./])(?:gpt-|chatgpt|o\d|text-embedding-[3a])/i, 'openai'],
  [/(?:^|[./])gemini/i, 'gemini'],
];

/** The provider of a call: by its address, else by its model. */
export function providerOf(address: CallAddress, model: string | undefined): string {
  return address.provider ?? providerOfModel(model);
}

/** The maker of a model whose name shows it. */
export function providerOfModel(model: string | undefined): string {
  return MAKERS.find(([pattern]) => pattern.test(model ?? ''))?.[1] ?? 'unknown';
}

/**
 * The address of a call that no path above names, but whose body asks a model; undefined for
 * any other.
 */
export function guessAddress(
  method: string,
  url: string,
  body: Readonly<Record<string, unknown>> | undefined,
): CallAddress | undefined {
  if (method.toUpperCase() !== 'POST' || typeof body?.['model'] !== 'string') return undefined;
  const asks = ['messages', 'input', 'prompt', 'contents', 'inputs'].some((key) => key in body);
  if (!asks || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (/\/(?:batches|fine_tuning|files|assistants|evals)(?:\/|$)/.test(pathname)) return undefined;
  return { provider: providerOfHost(hostname), api: 'other', isSpend: true, kind: 'answer' };
}
