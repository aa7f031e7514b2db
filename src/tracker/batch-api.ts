import type { BatchHttp } from './batch-http.ts';
import type { BatchPlace } from './batch-place.ts';
import { readLines } from './result-lines.ts';

/** A request of a batch. */
export interface BatchRequest {
  /** Of this request alone: 26 hexadecimal digits. */
  readonly id: string;
  /** The request as it would be sent by itself. */
  readonly text: string;
}

export interface BatchLimits {
  readonly requests: number;
  readonly bytes: number;
  /** Texts of embeddings over all requests of a batch. */
  readonly inputs?: number;
}

/** How far a batch is. */
export interface BatchStatus {
  readonly isEnded: boolean;
  /** Requests that are answered; undefined where the provider does not say yet. */
  readonly done: number | undefined;
  /** Path of the results; undefined where there are none. */
  readonly results: string | undefined;
}

/** One line of the results. */
export interface BatchResult {
  readonly id: string;
  /** The answer as it would have come by itself, in JSON; undefined where there is none. */
  readonly answer: string | undefined;
}

/** What differs between the providers. */
export interface BatchApi {
  readonly limits: BatchLimits;
  /** Has a batch made; gives the provider's id of it. */
  create(http: BatchHttp, place: BatchPlace, requests: readonly BatchRequest[]): Promise<string>;
  look(http: BatchHttp, place: BatchPlace, id: string): Promise<BatchStatus>;
  /** Reads a line of the results; undefined for what is none. */
  readResult(line: unknown): BatchResult | undefined;
}

/** Reads the results of a batch, line by line. */
export async function* readResults(
  api: BatchApi,
  http: BatchHttp,
  path: string,
): AsyncGenerator<BatchResult> {
  const { body } = await http.stream(path);
  if (body === null) return;
  for await (const line of readLines(body)) {
    const result = api.readResult(line);
    if (result !== undefined) yield result;
  }
}

/** An id that the provider gave, which becomes part of a path. */
export function idOf(value: unknown): string {
  if (typeof value === 'string' && /^[\w-]{1,200}$/.test(value)) return value;
  throw new TypeError('The answer has no id.');
}
