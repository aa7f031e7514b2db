import { AsyncLocalStorage } from 'node:async_hooks';
import type { CallLabels } from '../domain/call-record.ts';

const storage = new AsyncLocalStorage<CallLabels>();

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
  return storage.run({ ...storage.getStore(), ...labels }, work);
}
