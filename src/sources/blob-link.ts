import { setTimeout as wait } from 'node:timers/promises';
import { setDeadline } from '../github/deadline.ts';
import type { Answer, Fetch } from '../github/fetch.ts';
import { ArchiveError } from './archive-error.ts';

/** How long a blob store is waited for. */
export interface StallTimeout {
  /** The least that it has to send: so many bytes in so many milliseconds, or the end. */
  readonly bytes: number;
  readonly ms: number;
  /** Milliseconds before a second try. */
  readonly pauseMs: number;
}

/** Slower than any network that a report is made over: 2 KiB a second. */
const STALL_TIMEOUT: StallTimeout = { bytes: 64 * 1024, ms: 30_000, pauseMs: 1_000 };

/** No storage is known that redirects more than once. */
const MAX_REDIRECTS = 3;

/** What the blob store answered; its body is to be read or cancelled. */
export interface BlobAnswer {
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly body: AsyncIterable<Uint8Array>;
  cancel(): Promise<void>;
}

/** The content of one artifact behind a signed link. */
export interface BlobLink {
  /**
   * Asks for the content or, with `range` (`bytes=a-b`), for a part. Any status may come
   * back but 404 and 410, which are GoneError. A store that stalls, or redirects to where
   * nothing may be fetched, ends in ArchiveError.
   */
  get(range?: string): Promise<BlobAnswer>;
  /**
   * Does the work once more, after a pause, when a fault ended it that may pass; a second
   * such fault is an ArchiveError, which begins with the words for what did not arrive.
   */
  twice<T>(what: string, work: () => Promise<T>): Promise<T>;
}

/** The artifact is gone: expired or deleted. */
export class GoneError extends Error {}

/** Content that did not arrive as asked; another try may do better. */
export class BlobFaultError extends Error {}

export interface BlobLinkOptions {
  /** A signed URL that was found fit to be fetched. */
  readonly url: string;
  /** Gives a fresh one, for one more API request; asked once at most, when the first has expired. */
  readonly renew: () => Promise<string>;
  /** Where a redirect leads, as a whole address; throws ArchiveError where nothing may be fetched. */
  readonly resolve: (location: string, base: string) => string;
  readonly fetchBlob: Fetch;
  readonly signal: AbortSignal;
  readonly stallTimeout?: StallTimeout | undefined;
}

async function* nothing(): AsyncGenerator<Uint8Array, void, undefined> {}

/** Opens an artifact's content. The link is a secret for a minute and is never shown. */
export function createBlobLink(options: BlobLinkOptions): BlobLink {
  const { renew, resolve, fetchBlob, signal, stallTimeout = STALL_TIMEOUT } = options;
  let { url } = options;
  let isRenewed = false;

  async function get(range?: string): Promise<BlobAnswer> {
    const answer = await ask(url, range);
    if (answer.status === 403 && !isRenewed) {
      isRenewed = true; // GitHub's links live for a minute; a fresh one that is refused stays so
      await answer.cancel();
      url = await renew();
      return get(range);
    }
    if (answer.status === 404 || answer.status === 410) {
      await answer.cancel();
      throw new GoneError();
    }
    return answer;
  }

  async function ask(link: string, range: string | undefined): Promise<BlobAnswer> {
    const { bytes, ms } = stallTimeout;
    const late = (): Error => {
      const words = `the blob store sent less than ${bytes / 1024} KiB in ${ms / 1000} s`;
      return new ArchiveError('unreadable', words);
    };
    const deadline = setDeadline(ms, late, signal);
    try {
      const headers = range === undefined ? {} : { headers: { range } };
      const response = await follow(link, { ...headers, signal: deadline.signal });
      return {
        status: response.status,
        headers: response.headers,
        body: watch(response.body ?? nothing(), bytes, deadline),
        async cancel() {
          deadline.lift();
          await response.body?.cancel();
        },
      };
    } catch (error) {
      deadline.lift();
      throw toFault(error);
    }
  }

  async function follow(first: string, init: Parameters<Fetch>[1]): Promise<Answer> {
    let link = first;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const response = await fetchBlob(link, { ...init, redirect: 'manual' });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      await response.body?.cancel();
      link = resolve(location, link);
    }
    throw new ArchiveError('unreadable', `the blob store redirected ${MAX_REDIRECTS + 1} times`);
  }

  return {
    get,
    async twice(what, work) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof BlobFaultError)) throw error;
        await wait(stallTimeout.pauseMs, undefined, { signal });
        return work().catch((again: unknown) => {
          if (!(again instanceof BlobFaultError)) throw again;
          const words = `${what} did not arrive whole, twice (${again.message})`;
          throw new ArchiveError('unreadable', words, { cause: again });
        });
      }
    },
  };
}

/** Passes a body on, and takes enough of it for a sign of life. */
async function* watch(
  body: AsyncIterable<Uint8Array>,
  enough: number,
  deadline: { renew(): void; lift(): void },
): AsyncGenerator<Uint8Array, void, undefined> {
  let progress = 0;
  try {
    for await (const part of body) {
      progress += part.length;
      if (progress >= enough) {
        progress = 0;
        deadline.renew();
      }
      yield part;
    }
  } catch (error) {
    throw toFault(error);
  } finally {
    deadline.lift();
  }
}

/** A connection that fails or breaks is a TypeError of `fetch`. */
function toFault(error: unknown): unknown {
  return error instanceof TypeError ? new BlobFaultError(error.message, { cause: error }) : error;
}

/** Whether a refusal may pass: a fault, or too many requests. */
export function isPassingStatus(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}
