import type { Answer } from './fetch.ts';

/**
 * More than a page of a hundred rows takes: one of runs some 1.5 MB (measured on
 * api.github.com, 2026-11). Unpacked bytes.
 */
const MOST_BYTES = 8 * 1024 * 1024;

/** A hundred issues or comments of 65,536 characters, GitHub's limit, of up to four bytes. */
const MOST_BYTES_OF_TEXTS = 32 * 1024 * 1024;
const TEXTS = /\/(?:issues|comments)$/;

/** Stands for the text of an answer that is too large: octokit drops what its readers throw. */
export const TOO_LARGE = 'The answer has more bytes than any of GitHub';

/**
 * An answer of the API as octokit is given it: as text without a type, so that octokit does
 * not parse it (its parser, json-with-bigint 3, takes 125 times the bytes of some JSON), and
 * of so many unpacked bytes at most. `TOO_LARGE` is the text of one that has more.
 */
export function limitAnswer(answer: Answer): Answer {
  const { headers, url } = answer;
  const most = TEXTS.test(new URL(url).pathname) ? MOST_BYTES_OF_TEXTS : MOST_BYTES;
  return {
    status: answer.status,
    statusText: answer.statusText,
    url,
    headers: {
      get: (name) => (name.toLowerCase() === 'content-type' ? null : headers.get(name)),
      has: (name) => headers.has(name),
      [Symbol.iterator]: () => headers[Symbol.iterator](),
    },
    body: answer.body,
    text: () => readText(answer.body, most),
    arrayBuffer: () => answer.arrayBuffer(),
  };
}

async function readText(body: Answer['body'], most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > most) return TOO_LARGE; // leaving the loop ends the stream
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
