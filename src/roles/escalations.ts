import { compareText } from '../domain/compare-text.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import type { AuditedCall, JudgedCall } from './audited-call.ts';
import type { EscalationUse } from './role-audit.ts';

/**
 * An answer of fewer tokens is short: what a small model is asked for as often. As the finding of
 * a wrong model has it. Output tokens.
 */
export const SHORT_ANSWER_TOKENS = 200;

/** Whether a call had to go to the stronger model; undefined where too little is recorded. */
export function isNeeded({ record, hasTools }: AuditedCall): boolean | undefined {
  const { output } = record.tokens;
  if (record.grain !== 'request') return undefined;
  if (hasTools === true || (output !== undefined && output >= SHORT_ANSWER_TOKENS)) return true;
  return hasTools === undefined || output === undefined ? undefined : false;
}

/** Counts escalated calls by role. */
export interface EscalationCounts {
  add(call: JudgedCall): void;
  /** The most that were not needed first, then by role. */
  all(): readonly EscalationUse[];
}

/** Creates counts of nothing. */
export function createEscalationCounts(): EscalationCounts {
  const byRole = new Map<string, Omit<EscalationUse, 'notNeededUsd'> & { nanos: number | null }>();
  return {
    add(call) {
      const { assigned, standing, model, price } = call;
      if (assigned === undefined || standing !== 'escalation') return;
      const none = {
        role: assigned.name,
        model,
        calls: 0,
        notNeeded: 0,
        notJudged: 0,
        nanos: null,
      };
      const before = byRole.get(assigned.name) ?? none;
      const needed = isNeeded(call);
      const isWaste = needed === false && price !== undefined;
      byRole.set(assigned.name, {
        ...before,
        calls: before.calls + 1,
        notNeeded: before.notNeeded + (needed === false ? 1 : 0),
        notJudged: before.notJudged + (needed === undefined ? 1 : 0),
        nanos: isWaste ? (before.nanos ?? 0) + toNanos(price.usd) : before.nanos,
      });
    },
    all: () =>
      [...byRole.values()]
        .map(({ nanos, ...counts }) => ({
          ...counts,
          notNeededUsd: nanos === null ? null : toDollars(nanos),
        }))
        .sort((a, b) => b.notNeeded - a.notNeeded || compareText(a.role, b.role)),
  };
}
