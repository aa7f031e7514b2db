import type { CallLabels } from '../domain/call-record.js';
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
export declare function withLabels<T>(labels: CallLabels, work: () => T): T;
