import { createNodeFetch } from '../../github/node-fetch.ts';
import { SourceError } from '../../domain/errors.ts';
import { UnreachableError } from './failures.ts';

/** How the API is reached. */
export interface ApiAddress {
  /** Origin, such as `http://localhost:3100`. */
  readonly url: string;
  /** An agent's key or a board's token; undefined is none, which `local_trusted` takes. */
  readonly token: string | undefined;
}

/** What an answer may be: the JSON, or the status of a refusal. */
export type ApiAnswer = { readonly body: unknown } | { readonly status: number };

/** Reads one path below `/api`. Throws SourceError where there is no answer to go by. */
export type ApiGet = (path: string) => Promise<ApiAnswer>;

/** 1,000 runs are 1.3 MB, measured in 2026-11; a body that is larger is none of these. Bytes. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/**
 * Makes the only way to the API: GET, no redirect followed, the body capped, and a time limit
 * for each answer.
 */
export function createApiGet(
  { url, token }: ApiAddress,
  {
    timeoutMs = TIMEOUT_MS,
    maxBytes = MAX_BODY_BYTES,
  }: { timeoutMs?: number; maxBytes?: number } = {},
): ApiGet {
  const fetch = createNodeFetch();
  return async (path) => {
    const address = `${url}/api${path}`;
    const where = `Paperclip’s API at ${url}`;
    const signal = AbortSignal.timeout(timeoutMs);
    let answer: Awaited<ReturnType<typeof fetch>>;
    let text: string | undefined;
    try {
      answer = await fetch(address, {
        method: 'GET',
        redirect: 'manual',
        signal,
        headers: {
          accept: 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
      });
      text = answer.status === 200 ? await readCapped(answer.body, maxBytes) : '';
      if (answer.status !== 200) await answer.body?.cancel();
    } catch (cause) {
      if (signal.aborted) {
        throw new SourceError(
          `${where}: gave no answer to ${path} in ${timeoutMs / 1000} seconds; try again, or choose a shorter window with --since.`,
          { cause },
        );
      }
      const isBroken = cause instanceof Error && cause.message === 'terminated';
      if (isBroken) {
        throw new SourceError(
          `${where}: broke off its answer to ${path}; nothing is reported, try again.`,
          { cause },
        );
      }
      throw new UnreachableError(
        `${where}: nothing answers; start Paperclip, or name its address with --api-url.`,
        { cause },
      );
    }
    if (text === undefined) {
      throw new SourceError(
        `${where}: its answer to ${path} is larger than ${maxBytes} bytes; check that --api-url is Paperclip’s.`,
      );
    }
    if (answer.status >= 300 && answer.status < 400) {
      throw new SourceError(
        `${where}: redirects ${path}, which is not followed; name the address that it leads to with --api-url.`,
      );
    }
    if (answer.status >= 500) {
      throw new SourceError(
        `${where}: failed with status ${answer.status} on ${path}; look into Paperclip’s log, and try again.`,
      );
    }
    if (answer.status !== 200) return { status: answer.status };
    return { body: parse(text, where, path) };
  };
}

function parse(text: string, where: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError(
      `${where}: its answer to ${path} is no JSON; check that --api-url is Paperclip’s.`,
      { cause },
    );
  }
}

/** The body as text; undefined when it is larger. */
async function readCapped(
  body: Awaited<ReturnType<ReturnType<typeof createNodeFetch>>>['body'],
  maxBytes: number,
): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > maxBytes) {
      await body?.cancel();
      return undefined;
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
