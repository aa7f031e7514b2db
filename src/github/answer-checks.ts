import type { Octokit } from '@octokit/rest';
import { GivenUpError } from './api-fetch.ts';

/** The API version whose answers the program knows; sent with every request. */
const API_VERSION = '2022-11-28';

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
 * - A body that breaks off is an error. `@octokit/request` gives it as text instead.
 */
export function answerChecks(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] ??= API_VERSION;
  });
  octokit.hook.after('request', (response, options) => {
    const isSuccess = response.status >= 200 && response.status <= 203;
    const isText = typeof response.data === 'string';
    if (isSuccess && isText && options.method !== 'HEAD') {
      if (options.request.signal?.aborted) throw new GivenUpError();
      throw new BrokenAnswerError({ ...options }, response);
    }
  });
}
