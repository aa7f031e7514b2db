import { createHash } from 'node:crypto';
import type { CallRecord } from '../domain/call-record.ts';
import type { CallSink } from './call-sink.ts';

export interface OtlpOptions {
  /** Where traces go, such as `http://localhost:4318/v1/traces`. */
  readonly url: string;
  /** Sent with each, such as the key of a service. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `service.name` of the program; `unknown_service` when absent, as OpenTelemetry has it. */
  readonly service?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** How long calls are gathered, how many are sent at once and how many wait at most. */
const SEND_MS = 5_000;
const MAX_SENT = 500;
const MAX_WAITING = 5_000;

/** How long an answer is waited for. Milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * A sink that sends calls as spans of OpenTelemetry, in its JSON form
 * (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, read 2026-11), with the
 * attributes of https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/. Only calls that
 * ended are spans, each sent once; attempts of one call share a trace. What a service refuses
 * or the program leaves behind is lost: for an account that holds, use a file.
 */
export function otlp(options: OtlpOptions): CallSink {
  const send = options.fetch ?? globalThis.fetch;
  let waiting: CallRecord[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function sendWaiting(): Promise<number> {
    clearTimeout(timer);
    timer = undefined;
    const calls = waiting.splice(0, MAX_SENT);
    if (calls.length === 0) return 0;
    const isSent = await post(calls).catch(() => false);
    if (!isSent) waiting = [...calls, ...waiting].slice(-MAX_WAITING);
    else if (waiting.length > 0) return sendWaiting();
    return waiting.length;
  }

  async function post(calls: readonly CallRecord[]): Promise<boolean> {
    const response = await send(options.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options.headers },
      body: JSON.stringify(toTraces(calls, options.service ?? 'unknown_service')),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok;
  }

  return {
    write(calls) {
      waiting.push(...calls.filter(({ outcome }) => outcome !== 'unfinished'));
      waiting = waiting.slice(-MAX_WAITING);
      if (waiting.length > 0) timer ??= setTimeout(() => void sendWaiting(), SEND_MS).unref();
    },
    flush: sendWaiting,
  };
}

function toTraces(calls: readonly CallRecord[], service: string): object {
  return {
    resourceSpans: [
      {
        resource: { attributes: [attribute('service.name', service)] },
        scopeSpans: [{ scope: { name: 'token-usage-report' }, spans: calls.map(toSpan) }],
      },
    ],
  };
}

/** Of a span that called something else, and of one that failed (the same, `enum`s). */
const CLIENT = 3;
const ERROR = 2;
const NANOS_PER_MS = 1_000_000n;

function toSpan(call: CallRecord): object {
  const { tokens, at, durationMs = 0 } = call;
  const attributes = [
    attribute('gen_ai.operation.name', call.api),
    attribute('gen_ai.provider.name', call.provider),
    attribute('gen_ai.request.model', call.askedModel),
    attribute('gen_ai.response.model', call.answeredModel),
    attribute('gen_ai.response.id', call.responseId),
    attribute('gen_ai.agent.name', call.agent),
    attribute('gen_ai.usage.input_tokens', inputOf(call)),
    attribute('gen_ai.usage.output_tokens', tokens.output),
    attribute('gen_ai.usage.cache_read.input_tokens', tokens.cacheRead),
    attribute('gen_ai.usage.cache_creation.input_tokens', tokens.cacheWrite),
    attribute('http.response.status_code', call.status),
    attribute('http.request.resend_count', call.attempt),
    attribute('token_usage_report.task', call.task),
    attribute('token_usage_report.template', call.template ?? call.templateHash),
    attribute('token_usage_report.outcome', call.outcome),
  ];
  const nanos = (ms: number): string => String(BigInt(Math.round(ms)) * NANOS_PER_MS);
  return {
    traceId: idOf(call.call, 32),
    spanId: idOf(call.id, 16),
    name: `${call.api} ${call.askedModel ?? ''}`.trim(),
    kind: CLIENT,
    startTimeUnixNano: nanos(at),
    endTimeUnixNano: nanos(at + durationMs),
    attributes: attributes.filter((one) => one !== undefined),
    ...(call.outcome === 'failed' && { status: { code: ERROR } }),
  };
}

/** OpenTelemetry counts what came from the cache as input; unknown where a part of it is. */
function inputOf({ tokens }: CallRecord): number | undefined {
  const { uncachedInput, cacheRead, cacheWrite } = tokens;
  if (uncachedInput === undefined) return undefined;
  return uncachedInput + (cacheRead ?? 0) + (cacheWrite ?? 0);
}

/** The digits that a trace's and a span's ids have. */
function idOf(id: string, digits: number): string {
  return createHash('sha256').update(id).digest('hex').slice(0, digits);
}

function attribute(key: string, value: string | number | undefined): object | undefined {
  if (value === undefined) return undefined;
  return {
    key,
    value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
  };
}
