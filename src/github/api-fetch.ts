import { setDeadline } from './deadline.ts';
import type { Answer, Fetch, FetchOptions } from './fetch.ts';
import { limitAnswer } from './limited-answer.ts';

/** GitHub itself gives up on a request after 10 s (docs.github.com, REST, troubleshooting, 2026). */
const REQUEST_TIMEOUT_MS = 30_000;

/** GitHub redirects once, to where a renamed repository is (docs.github.com, REST, best practices). */
const MAX_REDIRECTS = 5;

/** An answer led a request with the token away from the API, or in a circle. */
export class MisdirectedError extends Error {}

/** The failure of a request that its caller ended; nothing retries what has this name. */
export class GivenUpError extends Error {
  override readonly name = 'AbortError';
  constructor() {
    super('The request was given up');
  }
}

/**
 * Wraps `fetch` for requests that carry the token: they go to the API's origin alone,
 * wherever a link or a redirect in an answer points, and none of them waits for ever or reads
 * without end.
 * Throws MisdirectedError, GivenUpError when the caller's signal ends, or what `fetch` throws.
 */
export function createApiFetch(
  apiUrl: string,
  fetch: Fetch,
  timeoutMs: number = REQUEST_TIMEOUT_MS,
): Fetch {
  const { origin } = new URL(apiUrl);

  async function follow(first: string, init: FetchOptions): Promise<Answer> {
    let url = first;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (new URL(url).origin !== origin) {
        const host = new URL(url).host || 'no server';
        throw new MisdirectedError(
          `a request with the token may only go to the GitHub API, not to ${host}`,
        );
      }
      const response = await fetch(url, { ...init, redirect: 'manual' });
      // An issue that people moved to another repository; what is there is not the caller's.
      const isMovedIssue = response.status === 301 && init.method === 'PATCH';
      if (init.redirect === 'manual' && isMovedIssue) return response;
      const next = redirectOf(response, url, init.method);
      if (next === undefined) return response;
      // `manual` is for redirects to content; a repository that moved is followed all the same.
      const isMove = response.status !== 302 && new URL(next).origin === origin;
      if (init.redirect === 'manual' && !isMove) return response;
      await response.body?.cancel();
      url = next;
    }
    throw new MisdirectedError(`more than ${MAX_REDIRECTS} redirects`);
  }

  return async (url, init) => {
    // Not lifted once there is an answer: its body has to come in time too.
    const late = (): Error => new DOMException('There was no answer in time', 'TimeoutError');
    const deadline = setDeadline(timeoutMs, late, init?.signal);
    try {
      return limitAnswer(await follow(url, { ...init, signal: deadline.signal }));
    } catch (error) {
      deadline.lift();
      if (init?.signal?.aborted) throw new GivenUpError();
      throw error;
    }
  };
}

/** Where a redirect leads; undefined when the answer is none. */
function redirectOf(
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  url: string,
  method = 'GET',
): string | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined;
  // `fetch` would make a GET of a POST, and so a list of a new issue.
  if (status < 307 && method !== 'GET' && method !== 'HEAD') {
    throw new MisdirectedError(`a redirect ${status} of a ${method}`);
  }
  if (!URL.canParse(location, url)) throw new MisdirectedError('a redirect to no address');
  return new URL(location, url).href;
}
