import { UserError } from '../domain/errors.ts';
import { GivenUpError, MisdirectedError } from './api-fetch.ts';
import { TOO_LARGE } from './limited-answer.ts';

/** What was being done when GitHub refused. */
export interface ApiPlace {
  /** As in "reading the runs". */
  readonly doing: string;
  /** `owner/name` */
  readonly repository: string;
  /** What a token needs for it, as it stands under `permissions:`. */
  readonly permission: 'actions: read' | 'issues: write';
}

/** The failed answer inside an octokit error; without `response` there was none. */
interface ApiFailure {
  readonly status: number;
  readonly message: string;
  readonly request: { readonly url?: unknown };
  readonly response?: {
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
  readonly cause?: unknown;
}

/** A limit of requests, whether used up for the hour or by asking too fast. */
export function isRateLimit(error: unknown): boolean {
  const failure = findFailure(error);
  if (failure === undefined) return false;
  if (failure.status === 429) return true;
  const headers = failure.response?.headers;
  const isLimited =
    headers?.['x-ratelimit-remaining'] === '0' || headers?.['retry-after'] !== undefined;
  return failure.status === 403 && (isLimited || /\brate limit/i.test(failure.message));
}

/** The token may not do this. */
export function isForbidden(error: unknown): boolean {
  return findFailure(error)?.status === 403 && !isRateLimit(error);
}

/** Missing, or hidden from the token. */
export function isNotFound(error: unknown): boolean {
  return findFailure(error)?.status === 404;
}

/** Deleted, expired, or disabled in the repository. */
export function isGone(error: unknown): boolean {
  return findFailure(error)?.status === 410;
}

/** Nobody knows whether the request was carried out: the answer was lost, or a fault. */
export function isDoubtful(error: unknown): boolean {
  return (findFailure(error)?.status ?? 0) >= 500;
}

/** Makes an error of a kind, such as `PublishError`. */
type UserErrorKind = new (message: string, options: ErrorOptions) => UserError;

/**
 * Turns a failure of GitHub's API into one sentence that names the thing, the place and
 * the cure; any other error comes back as it is. The sentence holds no token, header or
 * signed URL.
 */
export function toUserError(
  error: unknown,
  place: ApiPlace,
  Kind: UserErrorKind = UserError,
): Error {
  if (error instanceof UserError) return error;
  const failure = findFailure(error);
  if (failure !== undefined) return new Kind(explain(failure, place), { cause: error });
  if (error instanceof GivenUpError) {
    const { doing, repository } = place;
    const words = `There was no time left while ${doing} of ${repository}, as GitHub answered too slowly or asked to wait: run again later.`;
    return new Kind(words, { cause: error });
  }
  return error instanceof Error ? error : new Error('An error that is none', { cause: error });
}

function explain(failure: ApiFailure, place: ApiPlace): string {
  const { doing, repository, permission } = place;
  const work = `${doing} of ${repository}`;
  if (failure.response === undefined) return explainSilence(failure, work);
  if (failure.message === TOO_LARGE) {
    return `${TOO_LARGE} while ${work}: check GITHUB_API_URL and the proxy variables, then run again.`;
  }
  const words = `${failure.status}${quoteReason(failure)}`;
  if (isRateLimit(failure)) {
    return `GitHub's rate limit for this token is used up${untilReset(failure)} while ${work} (${words}): run again later, or ask for less with \`workflows\`, \`since\` or \`max-runs\`.`;
  }
  switch (failure.status) {
    case 401:
      return `GitHub refused the token while ${work} (401): give a valid one, as \`github-token\` in the workflow or as GITHUB_TOKEN in the terminal.`;
    case 403:
      return /\barchived\b/i.test(failure.message)
        ? `${repository} is archived and takes no changes (403): unarchive it, or leave \`issue\` out of \`publish\`.`
        : `The token does not allow ${work} (${words}): add \`${permission}\` under \`permissions:\` of the job, or give a token that has it as \`github-token\`.`;
    case 404:
      return `Repository ${repository} was not found while ${doing}, or the token may not see it (404): check its name, and give the token \`${permission}\` for it.`;
    case 410:
      return permission === 'issues: write'
        ? `Issues are disabled in ${repository} (410): enable them in its settings, or leave \`issue\` out of \`publish\`.`
        : `What was asked for is gone while ${work} (410): run again.`;
    default:
      return failure.status >= 500
        ? `GitHub's API failed while ${work} (${words}): run again later.`
        : `GitHub did not accept the request while ${work} (${words}): check the inputs of this run.`;
  }
}

/** No answer at all: the network, a proxy, or a wrong address. */
function explainSilence(failure: ApiFailure, work: string): string {
  const host = hostOf(failure.request.url);
  if (isTimeout(failure.cause)) {
    return `The GitHub API at ${host} did not answer in time while ${work}: run again later.`;
  }
  if (failure.cause instanceof MisdirectedError) {
    return `The GitHub API at ${host} led elsewhere while ${work} (${toPlainWords(failure.cause.message)}): check the proxy variables and GITHUB_API_URL, then run again.`;
  }
  const code = findCode(failure);
  return `The GitHub API at ${host} could not be reached while ${work}${code}: check the network, the proxy variables and GITHUB_API_URL, then run again.`;
}

function untilReset({ response }: ApiFailure): string {
  const seconds = Number(response?.headers?.['x-ratelimit-reset'] ?? Number.NaN);
  const isUsedUp = response?.headers?.['x-ratelimit-remaining'] === '0';
  const reset = new Date(seconds * 1_000);
  if (!isUsedUp || Number.isNaN(reset.getTime())) return '';
  return ` until ${reset.toISOString().slice(11, 16)} UTC`;
}

/** The longest quotation of GitHub's own words. */
const MAX_REASON_LENGTH = 160;

function quoteReason({ response }: ApiFailure): string {
  const data = response?.data;
  const isTold = typeof data === 'object' && data !== null && 'message' in data;
  if (!isTold || typeof data.message !== 'string') return '';
  return `, "${toPlainWords(data.message).slice(0, MAX_REASON_LENGTH)}"`;
}

/** More than any message for people has; what is quoted may be anybody's. UTF-16 code units. */
const MAX_WORDS_LENGTH = 2_000;

/**
 * One line without control characters, and without the secret part of a signed URL. The text
 * is cut first: one with many links would else take time by the square of its length.
 */
export function toPlainWords(text: string): string {
  return text
    .slice(0, MAX_WORDS_LENGTH)
    .replace(/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g, '$1')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

function hostOf(url: unknown): string {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).host : 'its address';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}

/** Node's word for what went wrong (`ECONNREFUSED`), from the innermost cause that has one. */
function findCode(error: unknown): string {
  let code = '';
  for (
    let at = error;
    typeof at === 'object' && at !== null;
    at = 'cause' in at ? at.cause : null
  ) {
    if ('code' in at && typeof at.code === 'string') code = ` (${toPlainWords(at.code)})`;
  }
  return code;
}

/** The octokit error itself, or the one that a user error was made of. */
function findFailure(error: unknown): ApiFailure | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (isFailure(at)) return at;
  }
  return undefined;
}

function isFailure(error: Error): error is Error & ApiFailure {
  return (
    'status' in error &&
    typeof error.status === 'number' &&
    'request' in error &&
    typeof error.request === 'object'
  );
}
