/** An API said no, and will say so again. */
export class RefusedError extends Error {
  /** Whether it was about whose request it is, and not about what is asked. */
  readonly isOfCredentials: boolean;

  constructor(message: string, status: number) {
    super(message);
    this.isOfCredentials = status === 401 || status === 403;
  }
}

/** How long one request may take; those that send or fetch a whole batch have no such bound. */
const TIMEOUT_MS = 60_000;

/** Requests about batches, with the credentials of the calls in them. */
export interface BatchHttp {
  /** The answer as JSON. Throws RefusedError, or what passes and may be tried again. */
  json(method: 'GET' | 'POST', path: string, body?: string | FormData): Promise<unknown>;
  /** The answer as it is. Throws the same. */
  stream(path: string): Promise<Response>;
}

/** Headers of a call that are about its own body. */
const OF_BODY = new Set(['content-type', 'content-length', 'accept', 'accept-encoding']);

export function createBatchHttp(
  send: typeof fetch,
  base: string,
  callHeaders: Iterable<readonly [string, string]>,
): BatchHttp {
  const own = [...callHeaders].filter(
    ([name]) => !OF_BODY.has(name) && !name.startsWith('x-stainless-'),
  );

  async function request(method: string, path: string, body?: string | FormData) {
    const headers = new Headers(own.map(([name, value]) => [name, value]));
    if (typeof body === 'string') headers.set('content-type', 'application/json');
    const response = await send(`${base}${path}`, {
      method,
      headers,
      ...(body === undefined ? { signal: AbortSignal.timeout(TIMEOUT_MS) } : { body }),
    });
    if (response.ok) return response;
    await response.body?.cancel();
    const message = `${method} ${path} was answered with ${response.status}`;
    throw passes(response.status) ? new Error(message) : new RefusedError(message, response.status);
  }

  return {
    json: async (method, path, body) => (await request(method, path, body)).json(),
    stream: (path) => request('GET', path),
  };
}

/** As the clients of both providers decide what to try again. */
function passes(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}
