import * as fc from 'fast-check';
import { CALL_OUTCOMES, type CallRecord } from '../../src/domain/call-record.ts';

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const count = optional(fc.nat(1_000_000));
const text = optional(fc.string({ minLength: 1, maxLength: 32 }));
const hash = fc.stringMatching(/^[0-9a-f]{16}$/);

/** Any call, as the tracker may record it. */
export const arbitraryCall: fc.Arbitrary<CallRecord> = fc.record({
  id: hash,
  call: hash,
  attempt: optional(fc.nat(5)),
  at: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
  provider: fc.constantFrom('anthropic', 'openai', 'gemini', 'unknown'),
  api: fc.constantFrom('messages', 'chat', 'responses', 'embeddings'),
  agent: text,
  task: text,
  template: text,
  role: text,
  isAwaited: optional(fc.boolean()),
  askedModel: text,
  answeredModel: text,
  responseId: text,
  status: optional(fc.integer({ min: 200, max: 599 })),
  outcome: fc.constantFrom(...CALL_OUTCOMES),
  isSpend: fc.boolean(),
  isStream: fc.boolean(),
  durationMs: count,
  tokens: fc.record({
    uncachedInput: count,
    cacheRead: count,
    cacheWrite: count,
    cacheWrite1h: count,
    output: count,
    unsplit: count,
  }),
  reasoning: count,
  webSearches: count,
  modifiers: optional(
    fc.constantFrom<NonNullable<CallRecord['modifiers']>>(
      { speed: 'fast' },
      { tier: 'batch', region: 'us' },
      { speed: 'other', tier: 'priority' },
    ),
  ),
  templateHash: optional(hash),
  templateLength: count,
  requestHash: optional(hash),
  requestLength: count,
  prefixHashes: optional(fc.array(hash, { minLength: 1, maxLength: 32 })),
  hasTools: optional(fc.boolean()),
  savedNanoUsd: optional(fc.nat(1e12)),
});
