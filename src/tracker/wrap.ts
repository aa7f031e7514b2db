import type { CallOutcome, CallRecord } from '../domain/call-record.ts';
import { UNKNOWN_TOKENS } from '../domain/tokens.ts';
import { AnswerReader } from './answer.ts';
import { isWire, type Wire } from './answer-usage.ts';
import { outcomeOf, withAnswer } from './answered-record.ts';
import { providerOfModel } from './call-address.ts';
import { cleanLabels, countingCalls, labelsHere, withLabels } from './labels.ts';
import { newId } from './retries.ts';
import { createTracker, type Tracker } from './create-tracker.ts';
import type { TrackOptions } from './track-options.ts';
import { isIteration, watchIteration } from './watched-iteration.ts';

/**
 * The same function, whose result is read as an SDK's answer: at once, awaited, or piece by piece
 * as it is iterated. For programs that cannot reach the client: a tracked client sees retries,
 * failures and what was asked, which a result does not tell. Calls of tracked clients inside get
 * the labels, and are not recorded a second time. A result without a usage is a call of which
 * nothing is known.
 *
 * @example
 * ```ts
 * const summarize = wrap((notes: string) => client.messages.create(…), { agent: 'writer', task: 'summarize' });
 * ```
 */
export function wrap<A extends unknown[], R>(
  work: (...args: A) => R,
  options: TrackOptions = {},
): (...args: A) => R {
  const tracker = createTracker(options);
  return function wrapped(this: unknown, ...args: A): R {
    const seen = { calls: 0 };
    const call = tracker.log.attempt(() => new WrappedCall(tracker, seen));
    let result: R;
    try {
      result = withLabels(tracker.labels, () => countingCalls(seen, () => work.apply(this, args)));
    } catch (error) {
      tracker.log.attempt(() => call?.fail(error));
      throw error;
    }
    return call === undefined ? result : (call.watch(result) as R);
  };
}

/** A function that was called and what it gave, until that is known. */
class WrappedCall {
  readonly #tracker: Tracker;
  readonly #seen: { readonly calls: number };
  readonly #labels = labelsHere();
  readonly #at: number | undefined;
  readonly #started = performance.now();
  readonly #answer = new AnswerReader();
  #wire: Wire = {};
  #isFinished = false;

  constructor(tracker: Tracker, seen: { readonly calls: number }) {
    this.#tracker = tracker;
    this.#seen = seen;
    this.#at = tracker.log.now();
  }

  /** Only a client's error is an answer to a call: others are the function's own. */
  fail(error: unknown): void {
    if (!(error instanceof Error)) return;
    const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
    if (status === undefined && !/^API\w*Error$/.test(error.constructor.name)) return;
    this.#finish('failed', status);
  }

  /** Gives what the caller gets: the same, or a promise of the same. */
  watch(result: unknown): unknown {
    const { log } = this.#tracker;
    if (result instanceof Promise && result.constructor === Promise) {
      return result.then(
        (value: unknown) => this.#took(value),
        (error: unknown) => {
          log.attempt(() => this.fail(error));
          throw error;
        },
      );
    }
    if (isThenable(result)) log.attempt(() => this.#watchPromise(result));
    else this.#took(result);
    return result;
  }

  /** Clients' promises do more than to be awaited, and read the answer only then. */
  #watchPromise(promise: Thenable): void {
    const { log } = this.#tracker;
    this.#watchParts(promise);
    const then = promise.then.bind(promise);
    // oxlint-disable-next-line unicorn/no-thenable -- it has one already
    Object.defineProperty(promise, 'then', {
      configurable: true,
      writable: true,
      value: (good?: Settle, bad?: Settle) =>
        then(
          (value) => {
            this.#took(value);
            return good ? good(value) : value;
          },
          (error) => {
            log.attempt(() => this.fail(error));
            if (bad) return bad(error);
            throw error;
          },
        ),
    });
  }

  /** Both ways to the HTTP response, of which one has the answer and the other only shows a call. */
  #watchParts(promise: Thenable): void {
    const { withResponse, asResponse } = promise;
    let isWhole = false;
    if (typeof withResponse === 'function') {
      define(promise, 'withResponse', () => {
        isWhole = true; // it asks for the response itself
        return this.#also(withResponse.call(promise), (parts) => isWire(parts) && parts['data']);
      });
    }
    if (typeof asResponse === 'function') {
      define(promise, 'asResponse', () => {
        const response = asResponse.call(promise);
        return isWhole ? response : this.#also(response, () => undefined);
      });
    }
  }

  /** The same promise, whose value is read too. */
  #also(promise: Promise<unknown>, answerIn: (value: unknown) => unknown): Promise<unknown> {
    const { log } = this.#tracker;
    return promise.then(
      (value) => {
        this.#took(answerIn(value));
        return value;
      },
      (error: unknown) => {
        log.attempt(() => this.fail(error));
        throw error;
      },
    );
  }

  /** What a generator does in a step belongs to the function that made it, whoever reads. */
  #run<T>(step: () => T): T {
    const labels = { ...this.#labels, ...this.#tracker.labels };
    return withLabels(labels, () => countingCalls(this.#seen, step));
  }

  #took(value: unknown): unknown {
    this.#tracker.log.attempt(() => {
      if (typeof value !== 'object' || value === null) this.#end();
      else if (isHelper(value)) this.#watchHelper(value);
      else if (isIteration(value)) {
        const { log } = this.#tracker;
        watchIteration(value, {
          take: (item) => log.attempt(() => this.#take(item)),
          end: () => log.attempt(() => this.#endStream()),
          stop: () => log.attempt(() => this.#endStream()),
          run: (step) => this.#run(step),
        });
      } else {
        this.#take(value);
        this.#end();
      }
    });
    return value;
  }

  /** The clients' helpers for streams read by themselves, whoever listens. */
  #watchHelper(stream: Helper): void {
    const { log } = this.#tracker;
    for (const event of ['streamEvent', 'chunk', 'event']) {
      stream.on(event, (item: unknown) => log.attempt(() => this.#take(item)));
    }
    stream.on('end', () => log.attempt(() => this.#endStream()));
  }

  #take(item: unknown): void {
    if (isWire(item)) this.#wire = { ...this.#wire, ...item };
    this.#answer.take(item);
  }

  #endStream(): void {
    this.#answer.endStream();
    this.#finish(outcomeOf(this.#answer.read()));
  }

  #end(): void {
    this.#answer.end();
    this.#finish(outcomeOf(this.#answer.read()));
  }

  #finish(outcome: CallOutcome, status?: number): void {
    if (this.#isFinished || this.#seen.calls > 0 || this.#at === undefined) return;
    this.#isFinished = true;
    const answer = this.#answer.read();
    const id = newId(this.#at);
    const record: CallRecord = {
      ...cleanLabels({ ...this.#labels, ...this.#tracker.labels }),
      ...originOf(this.#wire, answer.model),
      id,
      call: id,
      at: this.#at,
      outcome,
      ...(status !== undefined && { status }),
      isSpend: true,
      isStream: this.#wire['type'] !== 'message' && !('choices' in this.#wire),
      tokens: UNKNOWN_TOKENS,
      durationMs: Math.round(performance.now() - this.#started),
    };
    this.#tracker.log.write(withAnswer(record, answer));
  }
}

/** What an answer's own fields show of where it came from. */
function originOf(wire: Wire, model: string | undefined): Pick<CallRecord, 'provider' | 'api'> {
  const { object, type } = wire;
  if ('usageMetadata' in wire) return { provider: 'gemini', api: 'generate-content' };
  if (type === 'message' || /^message_|^content_block/.test(String(type))) {
    return { provider: 'anthropic', api: 'messages' };
  }
  if (object === 'response' || String(type).startsWith('response.')) {
    return { provider: 'openai', api: 'responses' };
  }
  const provider = providerOfModel(model);
  if (String(object).startsWith('chat.completion')) return { provider, api: 'chat' };
  return { provider, api: 'function' };
}

type Settle = (value: unknown) => unknown;

interface Thenable {
  then(good?: Settle, bad?: Settle): unknown;
  /** Of the promises of Anthropic's and OpenAI's clients. */
  readonly withResponse?: () => Promise<unknown>;
  readonly asResponse?: () => Promise<unknown>;
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
}

function isThenable(value: unknown): value is Thenable {
  if (typeof value !== 'object' || value === null || !('then' in value)) return false;
  return typeof value.then === 'function';
}

interface Helper {
  on(event: string, listener: (item: unknown) => void): unknown;
}

function isHelper(value: object): value is Helper {
  const names = ['finalMessage', 'finalChatCompletion', 'finalResponse'];
  return 'on' in value && typeof value.on === 'function' && names.some((name) => name in value);
}
