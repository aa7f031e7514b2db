import type { Fetch } from '../github/proxy-fetch.ts';
import { ArchiveError } from './archive.ts';

/** The least that a blob store has to send: so many bytes in so many milliseconds, or the end. */
export interface Patience {
  readonly bytes: number;
  readonly ms: number;
}

/** Slower than any network that a report is made over: 2 KiB a second. */
const PATIENCE: Patience = { bytes: 64 * 1024, ms: 30_000 };

/** What the blob store answered; its body is to be read or cancelled. */
export interface BlobAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
  cancel(): Promise<void>;
}

/** The content of one artifact behind a signed link. */
export interface BlobLink {
  /**
   * Asks for the content or, with `range` (`bytes=a-b`), for a part. Any status may come
   * back but 404 and 410, which are GoneError. A store that stalls ends in ArchiveError.
   */
  get(range?: string): Promise<BlobAnswer>;
}

/** The artifact is gone: expired or deleted. */
export class GoneError extends Error {}

export interface BlobLinkOptions {
  /** A signed URL. */
  readonly url: string;
  /** Gives a fresh one, for one more API request; asked once at most, when the first has expired. */
  readonly renew: () => Promise<string>;
  readonly fetchBlob: Fetch;
  readonly signal: AbortSignal;
  readonly patience?: Patience;
}

/** Opens an artifact's content. The link is a secret for a minute and is never told. */
export function createBlobLink(options: BlobLinkOptions): BlobLink {
  const { renew, fetchBlob, signal, patience = PATIENCE } = options;
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
    const watch = watchProgress(signal, patience);
    try {
      const headers = range === undefined ? {} : { headers: { range } };
      const response = await fetchBlob(link, { ...headers, signal: watch.signal });
      return {
        status: response.status,
        headers: response.headers,
        body: watch.over(response.body ?? new ReadableStream()),
        async cancel() {
          watch.stop();
          await response.body?.cancel();
        },
      };
    } catch (error) {
      watch.stop();
      throw error;
    }
  }

  return { get };
}

interface ProgressWatch {
  /** Ends with the caller's signal, or when too little comes. */
  readonly signal: AbortSignal;
  over(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array>;
  stop(): void;
}

function watchProgress(signal: AbortSignal, { bytes, ms }: Patience): ProgressWatch {
  const stalled = new AbortController();
  const words = `the blob store sent less than ${bytes / 1024} KiB in ${ms / 1000} s`;
  const timer = setTimeout(() => stalled.abort(new ArchiveError('unreadable', words)), ms);
  const stop = (): void => clearTimeout(timer);
  return {
    signal: AbortSignal.any([signal, stalled.signal]),
    stop,
    async *over(body) {
      let progress = 0;
      try {
        for await (const part of body) {
          progress += part.length;
          if (progress >= bytes) {
            progress = 0;
            timer.refresh();
          }
          yield part;
        }
      } finally {
        stop();
      }
    },
  };
}
