/** `token-usage-report/tracker`: what a program's calls to models cost, by agent and task. */
export type { CallLabels } from './domain/call-record.js';
export { withLabels } from './tracker/labels.js';
