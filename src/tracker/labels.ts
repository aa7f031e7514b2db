import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallLabels, CallRecord } from '../domain/call-record.ts';
import { MAX_TEXT_LENGTH } from '../domain/plausible.ts';

/** What the code that is running belongs to. */
interface Context {
  readonly labels: CallLabels;
  /** Calls that were seen since `wrap` began a function; absent outside of one. */
  readonly seen?: { calls: number } | undefined;
  /** Address of a call that is being made: an inner layer does not record it once more. */
  readonly url?: string | undefined;
  /** That call itself. */
  readonly made?: MadeCall | undefined;
}

/** A call that is being made, for the layers that answer it in the provider's place. */
export interface MadeCall {
  /** Those of its client and of the code that makes it. */
  readonly labels: CallLabels;
  /** What is recorded of it; undefined for what is not recorded. */
  readonly record: CallRecord | undefined;
  /** Tells later what became of it. */
  tell(records: readonly CallRecord[]): void;
}

const storage = new AsyncLocalStorage<Context>();

/**
 * Runs a function whose calls to models have these labels, whatever it awaits and starts, in
 * parallel with others. They win over those of the client, and the inner ones over the outer.
 * Returns what the function returns.
 *
 * @example
 * ```ts
 * await withLabels({ task: 'triage', template: 'triage-v3' }, () => client.messages.create(…));
 * ```
 */
export function withLabels<T>(labels: CallLabels, work: () => T): T {
  const context = storage.getStore();
  return storage.run({ ...context, labels: { ...context?.labels, ...labels } }, work);
}

/** The labels of the code that is running. */
export function labelsHere(): CallLabels | undefined {
  return storage.getStore()?.labels;
}

/** Runs a function whose calls are counted in `seen`. */
export function countingCalls<T>(seen: { calls: number }, work: () => T): T {
  const context = storage.getStore();
  return storage.run({ labels: {}, ...context, seen }, work);
}

/** Notes that a call is being recorded. */
export function noteCall(): void {
  const seen = storage.getStore()?.seen;
  if (seen !== undefined) seen.calls += 1;
}

/** Whether a layer around this one records the call to this address. */
export function isRecordedAround(url: string): boolean {
  return storage.getStore()?.url === url;
}

/** Makes a call that this layer records. */
export function makingCall<T>(url: string, made: MadeCall, send: () => T): T {
  const context = storage.getStore();
  return storage.run({ labels: {}, ...context, url, made }, send);
}

/** The recorded call that is being made; undefined where no layer around records it. */
export function callHere(): MadeCall | undefined {
  return storage.getStore()?.made;
}

/** Only what labels are, and not endless: options may hold anything. */
export function cleanLabels(labels: CallLabels): CallLabels {
  const { agent, task, template, role, isAwaited } = labels;
  return {
    ...label('agent', agent),
    ...label('task', task),
    ...label('template', template),
    ...label('role', role),
    ...(typeof isAwaited === 'boolean' && { isAwaited }),
  };
}

function label(name: keyof CallLabels, value: unknown): CallLabels {
  return typeof value === 'string' && value !== ''
    ? { [name]: value.slice(0, MAX_TEXT_LENGTH) }
    : {};
}
