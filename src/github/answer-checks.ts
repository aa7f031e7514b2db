import type { Octokit } from '@octokit/rest';
import { GivenUpError } from './api-fetch.ts';
import { TOO_LARGE } from './limited-answer.ts';

/** The API version whose answers the program knows; sent with every request. */
const API_VERSION = '2022-11-28';

/** A success whose body holds nothing of the request; looks like an octokit error. */
class BadAnswerError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly request: object;
  readonly response: object;

  constructor(message: string, status: number, request: object, response: object) {
    super(message);
    this.status = status;
    this.request = request;
    this.response = response;
  }
}

/** As if the server had failed: another try may do better. */
const BROKEN = 502;
/** Nothing repeats what has this status. */
const CONTENT_TOO_LARGE = 413;

/**
 * Octokit plugin for what its own plugins leave open. It comes first in their list, so
 * that they see what it throws.
 *
 * - Every request names the API version.
 * - Answers come as text (`limitAnswer`) and are parsed here. A success whose body breaks
 *   off, is no JSON or is too large is an error.
 */
export function answerChecks(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] ??= API_VERSION;
  });
  octokit.hook.after('request', (response, options) => {
    const text: unknown = response.data;
    const isSuccess = response.status >= 200 && response.status <= 203;
    if (!isSuccess || typeof text !== 'string' || options.method === 'HEAD') return;
    const fail = (message: string, status: number): never => {
      throw new BadAnswerError(message, status, { ...options }, response);
    };
    if (text === TOO_LARGE) fail(text, CONTENT_TOO_LARGE);
    const data = parseJson(text);
    if (data === undefined || data === null) {
      if (options.request.signal?.aborted) throw new GivenUpError();
      fail('The answer was cut short or is not JSON', BROKEN);
    }
    response.data = data;
  });
  octokit.hook.error('request', (error) => {
    if ('response' in error && error.response !== undefined) {
      const data: unknown = error.response.data;
      const parsed = typeof data === 'string' ? parseJson(data) : undefined;
      const message = messageOf(parsed);
      if (message !== undefined) {
        error.response.data = parsed;
        error.message = message;
      }
    }
    throw error;
  });
}

/** The parsed text, undefined when it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a refusal says, with its errors, as octokit words it. */
function messageOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('message' in data)) return undefined;
  const { message } = data;
  if (typeof message !== 'string') return undefined; // an object may have no text, or one too deep
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : [];
  const details = errors.slice(0, MOST_DETAILS).map(wordsOf).join(', ');
  return details === '' ? message : `${message}: ${details}`;
}

/** More than GitHub gives of one request. */
const MOST_DETAILS = 10;

/** The plain fields of an error: what else an answer holds may be nested without end. */
function wordsOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return JSON.stringify(error);
  const fields = Object.entries(error).filter(([, value]) => typeof value !== 'object');
  return JSON.stringify(Object.fromEntries(fields));
}
