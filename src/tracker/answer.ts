import { MAX_TEXT_LENGTH } from '../domain/plausible.ts';
import { isWire, readAnswerUsage, type AnswerUsage, type Wire } from './answer-usage.ts';

/** What is known of an answer. */
export interface Answer {
  readonly model: string | undefined;
  readonly id: string | undefined;
  readonly usage: AnswerUsage | undefined;
  /** Answers of other models behind this one, which are billed beside it. */
  readonly further: readonly { readonly model: string | undefined; readonly usage: AnswerUsage }[];
  /** It said that it is at its end. */
  readonly isEnded: boolean;
  readonly hasFailed: boolean;
  /** The provider still works on it: it is asked for later. */
  readonly isPending: boolean;
}

/** What streams of Responses end with. */
const LAST_EVENTS: ReadonlySet<unknown> = new Set([
  'response.completed',
  'response.incomplete',
  'response.failed',
]);

/** More than one answer makes. */
const MAX_ITERATIONS = 100;

/**
 * Puts an answer together out of what of it arrives: the one object of an answer that is not
 * streamed, or the events of one that is.
 */
export class AnswerReader {
  readonly #asked: string | undefined;
  #model: string | undefined;
  #id: string | undefined;
  #usage: Wire | undefined;
  #tier: unknown;
  #isOutputKnown = false;
  #isEnded = false;
  #hasFinished = false;
  /** Such a one says when it ends: without it, it was cut. */
  #saysItsEnd = false;
  #hasFailed = false;
  #isPending = false;

  /** @param asked - the model that was asked, where it is known. */
  constructor(asked?: string) {
    this.#asked = asked;
  }

  get hasUsage(): boolean {
    return this.#usage !== undefined;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Notes that the answer is whole. */
  end(): void {
    this.#isEnded = true;
  }

  /** Notes that its stream came to an end, which one that was cut may do too. */
  endStream(): void {
    if (!this.#saysItsEnd || this.#hasFinished) this.#isEnded = true;
  }

  /** Takes an object or event; anything else says nothing. */
  take(value: unknown): void {
    if (Array.isArray(value)) for (const part of value) this.take(part);
    if (!isWire(value)) return;
    const { type } = value;
    if (type === 'message_start') {
      this.#saysItsEnd = true;
      // Its output is a placeholder of about 1.
      this.#takeWhole(value['message']);
      this.#isOutputKnown = false;
    } else if (type === 'message_delta') {
      this.#addUsage(value['usage']);
      const { delta } = value;
      if (isWire(delta) && delta['stop_reason'] != null) this.#isOutputKnown = true;
    } else if (type === 'message_stop') this.#isEnded = true;
    else if (type === 'error') this.#hasFailed = true;
    else if (typeof type === 'string' && type.startsWith('response.')) this.#takeEvent(value);
    else this.#takeWhole(value);
  }

  #takeEvent({ type, response }: Wire): void {
    this.#saysItsEnd = true;
    this.#takeWhole(response);
    if (!LAST_EVENTS.has(type)) return;
    this.#isEnded = true;
    if (type === 'response.failed') this.#hasFailed = true;
  }

  #takeWhole(value: unknown): void {
    if (!isWire(value)) return;
    this.#model = text(value['model']) ?? text(value['modelVersion']) ?? this.#model;
    this.#id = text(value['id']) ?? text(value['responseId']) ?? this.#id;
    this.#tier = value['service_tier'] ?? this.#tier;
    const { status } = value;
    this.#isPending = status === 'queued' || status === 'in_progress';
    if (status === 'failed' || status === 'cancelled') this.#hasFailed = true;
    const parts = value['choices'] ?? value['candidates'];
    if (Array.isArray(parts)) this.#saysItsEnd = true;
    if (Array.isArray(parts) && parts.some(hasFinished)) this.#hasFinished = true;
    const usage =
      value['usage'] ?? value['usageMetadata'] ?? ('eval_count' in value ? value : null);
    if (isWire(usage)) this.#usage = usage;
    if (isWire(usage) && isLast(value)) this.#isOutputKnown = true;
  }

  /** Later counts include the earlier; one that is not told again still holds. */
  #addUsage(usage: unknown): void {
    if (!isWire(usage)) return;
    const told = Object.entries(usage).filter(([, value]) => value !== null);
    this.#usage = { ...this.#usage, ...Object.fromEntries(told) };
  }

  read(): Answer {
    const model = this.#model ?? this.#asked;
    const read = readAnswerUsage(this.#usage, model, this.#tier);
    const isKnown = this.#isOutputKnown || this.#isEnded;
    return {
      model: this.#model,
      id: this.#id,
      usage: isKnown ? read : withoutOutput(read),
      further: readFurther(this.#usage?.['iterations'], model),
      isEnded: this.#isEnded,
      hasFailed: this.#hasFailed,
      isPending: this.#isPending && this.#isEnded,
    };
  }
}

/** Whether a chunk's counts are those of all that the model wrote. */
function isLast(chunk: Wire): boolean {
  const parts = chunk['choices'] ?? chunk['candidates'];
  if (!Array.isArray(parts)) return chunk['done'] === true;
  return parts.every(hasFinished);
}

function hasFinished(part: unknown): boolean {
  return isWire(part) && (part['finish_reason'] ?? part['finishReason']) != null;
}

/** What was written until an answer was cut is unknown. */
function withoutOutput(usage: AnswerUsage | undefined): AnswerUsage | undefined {
  if (usage === undefined) return undefined;
  return { ...usage, reasoning: undefined, tokens: { ...usage.tokens, output: undefined } };
}

/**
 * Reads `usage.iterations`: an `advisor_message` is an answer of another model, which it names
 * (https://github.com/ccusage/ccusage/issues/1115), and a `compaction` is billed beside the
 * counts (docs.claude.com, "Compaction"; both read 2026-11). Those of type `message` are in the
 * counts; what others cost is undocumented.
 */
function readFurther(iterations: unknown, model: string | undefined): Answer['further'] {
  if (!Array.isArray(iterations)) return [];
  return iterations.slice(0, MAX_ITERATIONS).flatMap((iteration: unknown) => {
    if (!isWire(iteration)) return [];
    const { type } = iteration;
    if (type !== 'advisor_message' && type !== 'compaction') return [];
    const usage = readAnswerUsage(iteration, model);
    return usage === undefined ? [] : [{ model: text(iteration['model']) ?? model, usage }];
  });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT_LENGTH) : undefined;
}
