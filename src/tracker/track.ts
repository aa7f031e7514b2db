import { attemptOf, recordCall } from './record-call.ts';
import { layerOf, trackedFetch } from './tracked-fetch.ts';
import { createTracker } from './create-tracker.ts';
import type { TrackOptions } from './track-options.ts';
import { warnOnce } from './warn.ts';

/** A client that makes others like it: those of Anthropic and of OpenAI, Azure's included. */
export interface TrackableClient {
  withOptions(options: { readonly fetch: typeof fetch }): unknown;
}

/** A client as it is when the program runs. */
interface RunningClient {
  readonly middleware?: unknown;
  readonly fetch?: unknown;
  readonly withOptions?: ((options: object) => unknown) | undefined;
}

/**
 * A client like this one whose calls are recorded; itself, with one warning, where it cannot be
 * tracked: it is of an old version, or refuses another `fetch`. Clients that are derived from it
 * are tracked too. One that is tracked already gets the new labels, and is recorded once.
 *
 * @example
 * ```ts
 * const client = track(new Anthropic(), { agent: 'daily-summarizer', task: 'summarize' });
 * ```
 */
export function track<C extends TrackableClient>(client: C, options: TrackOptions = {}): C {
  try {
    const running = client as RunningClient;
    const derived = typeof running.withOptions === 'function' && derive(running, options);
    if (typeof derived === 'object' && derived !== null) return derived as C;
    warnOnce(
      'OLD_CLIENT',
      'a client has no withOptions and is not tracked; update its package, or give its constructor trackedFetch(…).',
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    warnOnce('CLIENT', `a client cannot be tracked and is left as it is: ${reason}`);
  }
  return client;
}

function derive(client: RunningClient, options: TrackOptions): unknown {
  const { middleware, fetch } = client;
  const inner = layerOf(fetch);
  if (!Array.isArray(middleware)) {
    const given = fetch as typeof globalThis.fetch | undefined;
    return client.withOptions?.({ fetch: trackedFetch({ ...options, fetch: given }) });
  }
  const chain = middleware as readonly object[];
  const before = chain.find((layer) => ours.has(layer));
  const others = chain.filter((layer) => layer !== before);
  const merged = { ...inner?.options, ...(before && ours.get(before)), ...options };
  return client.withOptions?.({
    middleware: [...others, recordingMiddleware(merged)],
    // The middleware sees more: a fetch below it would record a second time.
    ...(inner !== undefined && { fetch: inner.fetch }),
  });
}

/** Layers of this module, with what they were made of. */
const ours = new WeakMap<object, TrackOptions>();

/** A request as Anthropic's client gives it to its middleware, before a cloud's own form. */
interface MiddlewareRequest extends RequestInit {
  readonly url: string;
}

type Middleware = (
  request: MiddlewareRequest,
  next: (request: MiddlewareRequest) => Promise<Response>,
  context: { readonly options?: object | undefined },
) => Promise<Response>;

/** The last of the chain: it sees each attempt, as the innermost of the program's own. */
function recordingMiddleware(options: TrackOptions): Middleware {
  const tracker = createTracker(options);
  const record: Middleware = (request, next, { options: call }) => {
    if (call === undefined) return next(request); // it fetches credentials
    const { url, method = 'GET', body, headers } = request;
    const read = tracker.log.attempt(() => ({
      url,
      method,
      text: typeof body === 'string' ? body : undefined,
      attempt: attemptOf(headers),
      owner: call,
    }));
    return read === undefined ? next(request) : recordCall(tracker, read, () => next(request));
  };
  ours.set(record, options);
  return record;
}
