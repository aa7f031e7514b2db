import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNanos } from '../../src/domain/money.ts';
import type { AuditedCall } from '../../src/roles/audited-call.ts';
import type { CallSum, WhatIf } from '../../src/roles/role-audit.ts';
import { auditCalls, makeCall } from '../support/audit-calls.ts';

const ROLES = {
  triage: 'claude-haiku-4-5',
  chat: { model: 'claude-haiku-4-5', 'escalates-to': 'claude-opus-4-8' },
  write: { model: 'claude-sonnet-4-6', agents: 'writer' },
  own: 'in-house-model',
};

const name = (...names: string[]) => fc.option(fc.constantFrom(...names), { nil: undefined });
const count = fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: undefined });

const calls: fc.Arbitrary<readonly AuditedCall[]> = fc.array(
  fc
    .record({
      model: name('claude-haiku-4-5', 'claude-sonnet-4-6', 'claude-opus-4-8', 'gpt-5.5', 'made-up'),
      role: name('triage', 'chat', 'write', 'own', 'unheard-of'),
      agent: name('writer', 'other'),
      hasTools: fc.option(fc.boolean(), { nil: undefined }),
      tokens: fc.record({
        uncachedInput: count,
        cacheRead: count,
        cacheWrite: count,
        output: count,
        unsplit: fc.option(fc.integer({ min: 1, max: 90_000 }), { nil: undefined, freq: 1 }),
      }),
    })
    .map(({ model, tokens, ...names }) => {
      const call = makeCall(model, names);
      return { ...call, record: { ...call.record, tokens } };
    }),
  { maxLength: 40 },
);

const records = (sums: readonly Pick<CallSum, 'records'>[]): number =>
  sums.reduce((sum, one) => sum + one.records, 0);

const nanos = (whatIfs: readonly WhatIf[], of: 'asRanUsd' | 'otherwiseUsd' | 'changeUsd'): number =>
  whatIfs.reduce((sum, one) => sum + toNanos(one[of] ?? 0), 0);

describe('any calls', () => {
  it('are each told once: under their role, as a literal of none, or without a role', () => {
    fc.assert(
      fc.property(calls, (all) => {
        const { totals, roles, literals, unassigned } = auditCalls(ROLES, all);
        const ofNone = literals.filter(({ role }) => role === null);
        expect(totals.records).toBe(all.length);
        expect(records(roles) + records(ofNone) + records(unassigned)).toBe(all.length);
        for (const { models, ...role } of roles) expect(records(models)).toBe(role.records);
      }),
    );
  });

  it('have an estimate that is the sum of its moves, to the nano-dollar, and never of more than was spent', () => {
    fc.assert(
      fc.property(calls, (all) => {
        const { estimate, totals } = auditCalls(ROLES, all);
        const { moves } = estimate;
        for (const of of ['asRanUsd', 'otherwiseUsd', 'changeUsd'] as const) {
          expect(nanos([estimate], of)).toBe(nanos(moves, of));
        }
        expect(toNanos(estimate.changeUsd ?? 0)).toBe(
          toNanos(estimate.otherwiseUsd ?? 0) - toNanos(estimate.asRanUsd ?? 0),
        );
        expect(records(moves)).toBe(estimate.records);
        expect(toNanos(estimate.asRanUsd ?? 0)).toBeLessThanOrEqual(toNanos(totals.costUsd ?? 0));
        expect(estimate.totalTokens ?? 0).toBeLessThanOrEqual(totals.totalTokens ?? 0);
      }),
    );
  });

  it('have an audit that does not depend on their order', () => {
    fc.assert(
      fc.property(calls, (all) => {
        expect(auditCalls(ROLES, all.toReversed())).toEqual(auditCalls(ROLES, all));
      }),
    );
  });

  it('that follow the table would change nothing', () => {
    fc.assert(
      fc.property(calls, (all) => {
        const followed = all.map((call) => ({
          ...call,
          role: 'triage',
          record: { ...call.record, model: 'claude-haiku-4-5' },
        }));
        const { estimate, literals, escalations } = auditCalls(ROLES, followed);
        expect(estimate).toMatchObject({ records: 0, unpriced: 0, moves: [], changeUsd: null });
        expect([literals, escalations]).toEqual([[], []]);
      }),
    );
  });
});
