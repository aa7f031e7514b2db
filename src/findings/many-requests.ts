import { defineRunHint } from './run-hint.ts';
import { sayCount, sayMany } from './wording.ts';

/** Single runs make more requests than the threshold, all phases counted. */
export const manyRequests = defineRunHint('many-requests', 'run-requests', {
  unit: 'requests',
  numberOf: ({ requests }) => requests,
  format: sayCount,
  sayOver: (limit) => `made more than ${sayMany(limit, 'request')}`,
  needs: 'the number of requests of every run',
});
