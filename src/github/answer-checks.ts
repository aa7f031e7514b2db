import type { Octokit } from '@octokit/rest';
import { givenUp } from './api-fetch.ts';

/** The API version whose answers the program knows; sent with every request. */
export const API_VERSION = '2022-11-28';

/** A success whose body is missing, cut short or not JSON: nothing can be said about the request. */
class BrokenAnswerError extends Error {
  override readonly name = 'HttpError';
  readonly status = 502;
  readonly request: object;
  readonly response: object;

  constructor(request: object, response: object) {
    super('The answer was cut short or is not JSON');
    this.request = request;
    this.response = response;
  }
}

/**
 * Octokit plugin for what its own plugins leave open. It comes first in their list, so
 * that they see what it throws.
 *
 * - Every request names the API version.
 * - A create is never repeated blindly: the first one may have worked although its answer
 *   was lost. Retries of `POST` are off unless a request asks for them.
 * - A body that breaks off is an error. `@octokit/request` gives it as text instead.
 * - A `retry-after` makes any 403 or 429 a secondary limit, whatever the words: GitHub
 *   asks to honour it first (docs.github.com, rate limits for the REST API, 2026).
 */
export function answerChecks(octokit: Pick<Octokit, 'hook'>): Record<string, never> {
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] ??= API_VERSION;
    // A copy: all requests share the object, and the plugins write into it.
    options.request = { ...options.request };
    if (options.method === 'POST') options.request.retries ??= 0;
  });
  octokit.hook.after('request', (response, options) => {
    const isSuccess = response.status >= 200 && response.status <= 203;
    const isText = typeof response.data === 'string';
    if (isSuccess && isText && options.method !== 'HEAD') {
      if (options.request.signal?.aborted) throw givenUp();
      throw new BrokenAnswerError({ ...options }, response);
    }
  });
  octokit.hook.error('request', (error) => {
    const headers = 'response' in error ? error.response?.headers : undefined;
    const isLimit = 'status' in error && (error.status === 403 || error.status === 429);
    const isPrimary = headers?.['x-ratelimit-remaining'] === '0';
    if (isLimit && headers?.['retry-after'] !== undefined && !isPrimary) {
      error.message = `${error.message} (secondary rate limit)`;
    }
    throw error;
  });
  return {};
}
