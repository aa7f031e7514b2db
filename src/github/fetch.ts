/** As much of `fetch` as the program uses. */
export type Fetch = (url: string, init?: FetchOptions) => Promise<Answer>;

/** As much of a `Response` as the program uses; its body can be read once. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: Iterable<[string, string]> & Pick<Headers, 'get' | 'has'>;
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface FetchOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly redirect?: 'follow' | 'manual' | 'error';
  readonly signal?: AbortSignal;
}
