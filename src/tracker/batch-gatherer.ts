import type { BatchRequest, BatchLimits } from './batch-api.ts';
import type { BatchPlace } from './batch-place.ts';
import type { BatchedCall } from './batched-call.ts';
import { rememberPrompt } from './prompt.ts';
import type { ReplaceableCall } from './replaceable-call.ts';

/** Calls that wait for their batch to be made. */
export interface Gathered {
  readonly place: BatchPlace;
  /** Of the first call; those of all others are the same but for its attempt. */
  readonly headers: Headers;
  readonly calls: { readonly call: BatchedCall; readonly request: BatchRequest }[];
  bytes: number;
  inputs: number;
}

/** What a line of a batch has beside the request, at most. Bytes. */
const LINE_BYTES = 200;

/** Gathers calls of one template until they are enough, or the first has waited long enough. */
export class BatchGatherer {
  readonly #maxWaitMs: number;
  readonly #maxSize: number;
  readonly #send: (gathered: Gathered) => void;
  readonly #open = new Map<string, Gathered & { readonly timer: NodeJS.Timeout }>();

  constructor(maxWaitMs: number, maxSize: number, send: (gathered: Gathered) => void) {
    this.#maxWaitMs = maxWaitMs;
    this.#maxSize = maxSize;
    this.#send = send;
  }

  add(call: BatchedCall, from: ReplaceableCall, place: BatchPlace, limits: BatchLimits): void {
    const key = kindOf(from, place);
    const bytes = Buffer.byteLength(from.text) + LINE_BYTES;
    const { input } = from.body;
    const inputs = Array.isArray(input) ? input.length : 1;
    const before = this.#open.get(key);
    if (before !== undefined) {
      const isTooLarge = before.bytes + bytes > limits.bytes;
      const isTooMany = limits.inputs !== undefined && before.inputs + inputs > limits.inputs;
      if (isTooLarge || isTooMany) this.#close(key);
    }
    const open = this.#open.get(key) ?? this.#begin(key, from, place);
    open.calls.push({ call, request: { id: call.id, text: from.text } });
    open.bytes += bytes;
    open.inputs += inputs;
    if (open.calls.length >= Math.min(this.#maxSize, limits.requests)) this.#close(key);
  }

  #begin(key: string, { headers }: ReplaceableCall, place: BatchPlace) {
    const timer = setTimeout(() => this.#close(key), this.#maxWaitMs);
    const open = { place, headers, calls: [], bytes: 0, inputs: 0, timer };
    this.#open.set(key, open);
    return open as Gathered;
  }

  #close(key: string): void {
    const open = this.#open.get(key);
    if (open === undefined) return;
    clearTimeout(open.timer);
    this.#open.delete(key);
    this.#send(open);
  }
}

/**
 * Calls of one batch are of one place, one template and one model: a file of OpenAI's may hold no
 * other (https://platform.openai.com/docs/guides/batch, read 2026-11), and calls of one template
 * share what the provider's cache of prompts holds.
 */
function kindOf({ body, text, labels }: ReplaceableCall, place: BatchPlace): string {
  const template = labels.template ?? rememberPrompt(body, text, '').templateHash;
  const { base, endpoint, search, identity } = place;
  return JSON.stringify([base, endpoint, search, identity, body['model'], template]);
}
