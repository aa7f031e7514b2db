import type { CallLabels, CallOutcome, CallRecord } from '../domain/call-record.ts';
import { UNKNOWN_TOKENS } from '../domain/tokens.ts';
import { readAnswerBody, readLines, type BodyReader } from './answer-body.ts';
import { outcomeOf, withAnswer } from './answered-record.ts';
import { AnswerReader, type Answer } from './answer.ts';
import { fromCache, originOf } from './answer-origin.ts';
import { pendingCall, rememberPending } from './background.ts';
import { readBatchLine, withBatchTier } from './batch-line.ts';
import type { AnswerKind } from './call-address.ts';
import { readRequest, type CallRequest } from './call-request.ts';
import { cleanLabels, labelsHere, noteCall, type MadeCall } from './labels.ts';
import { callOf, closeCall, newId } from './retries.ts';
import type { Tracker } from './create-tracker.ts';
import type { UsageEventFilter } from './usage-event.ts';
import { isWebStream, watchResponse } from './watched-response.ts';

/** An answer without the event that its caller did not ask for. */
function filterResponse(response: Response, filter: UsageEventFilter): Response {
  return watchResponse(response, {
    pass: (bytes) => filter.pass(bytes),
    end: () => filter.end(),
    stop: () => undefined,
  });
}

/** The ids of calls whose client gives what their attempts share. */
const byOwner = new WeakMap<object, string>();

/**
 * One attempt of a call while it is going on. Reading the request waits until the request is
 * under way, or its answer comes. Methods may throw: who calls them swallows it.
 */
export class OpenCall implements MadeCall {
  readonly #tracker: Tracker;
  readonly #request: CallRequest;
  readonly #labels: CallLabels;
  readonly #at: number | undefined;
  readonly #started = performance.now();
  /** What would be written if the program ended now; undefined for what is not recorded. */
  #record: CallRecord | undefined;
  #kind: AnswerKind = 'answer';
  #asked = '';
  #answer = new AnswerReader();
  #isPrepared = false;
  #isBatched = false;
  /** Its beginning is in the store. */
  #isWritten = false;
  #isFinished = false;

  constructor(tracker: Tracker, request: CallRequest) {
    this.#tracker = tracker;
    this.#request = request;
    const here = labelsHere();
    this.#labels =
      here === undefined ? tracker.labels : cleanLabels({ ...tracker.labels, ...here });
    this.#at = tracker.log.now();
    tracker.log.begin(this.#state);
    // While the request is on its way, and not before it is: undici sends in an immediate that it
    // sets within the microtasks of `fetch`, before this tick (Node.js 24.21, by its channels).
    process.nextTick(() => setImmediate(() => tracker.log.attempt(() => this.#prepare())));
  }

  get labels(): CallLabels {
    return this.#labels;
  }

  get record(): CallRecord | undefined {
    this.#tracker.log.attempt(() => this.#prepare());
    return this.#record;
  }

  tell(records: readonly CallRecord[]): void {
    this.#tracker.log.write(records);
  }

  /** For what is written while it goes on. */
  readonly #state = (): readonly CallRecord[] => {
    this.#prepare();
    this.#isWritten = true;
    if (this.#record === undefined || this.#kind !== 'answer') return [];
    return withAnswer(this.#record, this.#answer.read());
  };

  /** No answer came. */
  fail(): void {
    this.#prepare();
    this.#finish('failed', undefined);
  }

  /** The answer began. Gives the response that the caller gets. */
  answer(response: Response, filter: UsageEventFilter | undefined): Response {
    this.#prepare();
    if (this.#record === undefined) return response;
    this.#record = { ...this.#record, status: response.status };
    const origin = originOf(response);
    if (origin?.kind === 'cache') {
      this.#record = fromCache(this.#record, origin);
      this.#finish('cached', undefined);
      return filter === undefined ? response : filterResponse(response, filter);
    }
    this.#isBatched = origin?.kind === 'batch';
    if (!response.ok) {
      this.#finish('failed', undefined);
      return response;
    }
    const { body } = response;
    if (body === null) this.#finish('complete', undefined);
    else if (isWebStream(body)) return this.#watch(response, filter);
    // Of old clients: to look at it would be to break it.
    else this.#tell();
    return response;
  }

  #prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    const { log } = this.#tracker;
    const read = this.#at === undefined ? undefined : readRequest(this.#request, log.hashKey);
    if (read === undefined || this.#at === undefined) return;
    const { attempt, url } = this.#request;
    this.#kind = read.kind;
    this.#answer = new AnswerReader(read.asked.askedModel);
    this.#asked = `${url} ${read.asked.requestHash ?? ''}`;
    const id = newId(this.#at);
    this.#record = {
      ...this.#labels,
      ...read.asked,
      id,
      call: this.#callId(id),
      at: this.#at,
      ...(attempt !== undefined && { attempt }),
      outcome: 'unfinished',
      tokens: UNKNOWN_TOKENS,
    };
    if (this.#kind === 'answer') noteCall();
  }

  #callId(id: string): string {
    const { attempt, owner } = this.#request;
    if (owner === undefined) return attempt === undefined ? id : callOf(this.#asked, attempt, id);
    const call = byOwner.get(owner) ?? id;
    byOwner.set(owner, call);
    return call;
  }

  #watch(response: Response, filter: UsageEventFilter | undefined): Response {
    const { log } = this.#tracker;
    const answer = this.#answer;
    const body = this.#readerFor(response, answer);
    let hasTold = false;
    return watchResponse(response, {
      pass: (bytes) => {
        log.attempt(() => {
          if (this.#isFinished) return;
          body.add(bytes);
          if (answer.isEnded) this.#conclude(answer);
          else if (answer.hasUsage && !hasTold) {
            hasTold = true;
            this.#tell();
          }
        });
        return (filter && log.attempt(() => filter.pass(bytes))) ?? bytes;
      },
      end: () => {
        log.attempt(() => {
          body.end();
          this.#conclude(answer);
        });
        return filter?.end();
      },
      stop: () => log.attempt(() => this.#conclude(answer)),
    });
  }

  #readerFor(response: Response, answer: AnswerReader): BodyReader {
    if (this.#kind === 'batch-lines') return this.#readBatch();
    const isStream = this.#record?.isStream === true;
    return readAnswerBody(response.headers.get('content-type'), answer, isStream);
  }

  /** Lines of a piece of a batch's results are written together. */
  #readBatch(): BodyReader {
    let calls: CallRecord[] = [];
    const lines = readLines((line) => {
      const read = readBatchLine(line);
      if (read !== undefined) calls.push(...this.#answered(read.api, read.answer));
    });
    const write = (): void => {
      if (calls.length > 0) this.#tracker.log.write(calls);
      calls = [];
    };
    return {
      add(bytes) {
        lines.add(bytes);
        write();
      },
      end() {
        lines.end();
        write();
      },
    };
  }

  #answered(api: string, answer: Answer): CallRecord[] {
    if (this.#record === undefined) return [];
    const id = newId(this.#record.at);
    const line = { ...this.#record, id, call: id, api, isSpend: true, isStream: false } as const;
    return withAnswer({ ...line, outcome: 'complete' }, answer).map(withBatchTier);
  }

  /** A program that is killed now has at least told what was asked. */
  #tell(): void {
    if (this.#isWritten && this.#kind === 'answer') this.#tracker.log.write(this.#state());
  }

  #conclude(reader: AnswerReader): void {
    if (this.#isFinished) return;
    const answer = reader.read();
    const { id, isPending } = answer;
    if (isPending && id !== undefined && this.#record !== undefined && this.#kind === 'answer') {
      rememberPending(id, { record: this.#record, started: this.#started });
    }
    this.#finish(isPending ? 'unfinished' : outcomeOf(answer), answer);
  }

  #finish(outcome: CallOutcome, answer: Answer | undefined): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    this.#tracker.log.end(this.#state, this.#ended(outcome, answer));
  }

  #ended(outcome: CallOutcome, answer: Answer | undefined): readonly CallRecord[] {
    const record = this.#record;
    if (record === undefined || this.#kind === 'batch-lines') return [];
    if (outcome === 'complete') closeCall(this.#asked, record.call);
    // What was spent before is told only where something is learned of it.
    if (this.#kind !== 'answer' && answer?.usage === undefined) return [];
    const before = this.#kind === 'background' ? pendingCall(answer?.id) : undefined;
    const started = before?.started ?? this.#started;
    const durationMs = Math.round(performance.now() - started);
    const ended = { ...(before?.record ?? record), durationMs, outcome };
    const records = answer === undefined ? [ended] : withAnswer(ended, answer);
    return this.#isBatched ? records.map(withBatchTier) : records;
  }
}
