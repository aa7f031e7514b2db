/* Rows of the statements as facts. */
import type {
  AgentFacts,
  DoublePosts,
  ExactState,
  RoutineFacts,
  RunFacts,
  RunGroup,
  SpendGroup,
  WorkFacts,
} from '../../domain/paperclip-facts.ts';
import { instantOf, isTrue, nameOf, numberOf, textOf, type Row } from './row.ts';
import type { Schema } from './schema.ts';

const NANOS = 1e9;

const EXACT_STATES: readonly ExactState[] = ['none', 'shared', 'zero', 'same', 'other'];

function exactOf(row: Row): ExactState {
  return EXACT_STATES.find((state) => state === row['exact']) ?? 'none';
}

function workOf(row: Row, { hasActivity }: Schema): WorkFacts {
  return {
    hasIssue: isTrue(row, 'has_issue'),
    issueIsDeleted: isTrue(row, 'issue_is_deleted'),
    touchedIssue: hasActivity ? isTrue(row, 'touched_issue') : null,
    source: nameOf(row, 'source'),
  };
}

export function toSpend(row: Row, schema: Schema): SpendGroup {
  const exactNanos = numberOf(row, 'exact_nanos');
  return {
    agentId: textOf(row, 'agent_id'),
    provider: textOf(row, 'provider') || 'unknown',
    model: textOf(row, 'model') || 'unknown',
    billingType: textOf(row, 'billing_type') || 'unknown',
    isUnpriced: isTrue(row, 'is_unpriced'),
    work: workOf(row, schema),
    exact: exactOf(row),
    isFree: isTrue(row, 'is_free'),
    hasTokens: isTrue(row, 'has_tokens'),
    isSessionDelta: isTrue(row, 'is_delta'),
    isOutsideLedger: false,
    events: numberOf(row, 'events') ?? 0,
    input: numberOf(row, 'input'),
    cached: numberOf(row, 'cached'),
    output: numberOf(row, 'output'),
    largestInput: numberOf(row, 'largest'),
    largestWithCached: numberOf(row, 'largest_with_cached'),
    ledgerCents: numberOf(row, 'cents'),
    exactUsd: exactNanos === null ? null : exactNanos / NANOS,
    day: nameOf(row, 'day'),
    isPosted: schema.hasRunLink ? isTrue(row, 'is_posted') : null,
    routineId: nameOf(row, 'routine_id'),
  };
}

export function toRunGroup(row: Row, schema: Schema): RunGroup {
  return {
    agentId: textOf(row, 'agent_id'),
    status: textOf(row, 'status'),
    work: workOf(row, schema),
    isAccounted: isTrue(row, 'is_accounted'),
    runs: numberOf(row, 'runs') ?? 0,
    minutes: numberOf(row, 'minutes'),
  };
}

/** A run beside its ledger rows. */
export function toRun(row: Row, schema: Schema): RunFacts {
  const [input, cached, output] = ['input', 'cached', 'output'].map((name) => numberOf(row, name));
  const cents = numberOf(row, 'cents');
  const usd = numberOf(row, 'usd');
  return {
    ...runFacts(row, schema),
    exact: exactOf(row),
    isFree: (cents ?? 0) === 0,
    isOutsideLedger: false,
    events: numberOf(row, 'events') ?? 0,
    hasTokens: (input ?? 0) + (cached ?? 0) + (output ?? 0) > 0,
    ledgerCents: cents,
    exactUsd: usd,
  };
}

/** A run that the ledger has no row of; undefined where it spent nothing that is known. */
export function toOutsideRun(row: Row, schema: Schema): (RunFacts & SpendGroup) | undefined {
  const facts = runFacts(row, schema);
  const usd = numberOf(row, 'usd');
  const hasTokens = (facts.input ?? 0) + (facts.cached ?? 0) + (facts.output ?? 0) > 0;
  if (!hasTokens && (usd ?? 0) === 0) return undefined;
  return {
    ...facts,
    exact: usd === null ? 'none' : usd === 0 ? 'zero' : 'same',
    isFree: true,
    isOutsideLedger: true,
    events: 1,
    hasTokens,
    ledgerCents: null,
    exactUsd: usd,
    day: facts.finishedAt?.slice(0, 10) ?? null,
    isPosted: false,
    routineId: nameOf(row, 'routine_id'),
  };
}

function runFacts(row: Row, schema: Schema) {
  const [input = null, cached = null, output = null] = ['input', 'cached', 'output'].map((name) =>
    numberOf(row, name),
  );
  const identifier = nameOf(row, 'identifier');
  const title = nameOf(row, 'title');
  return {
    id: textOf(row, 'id'),
    agentId: textOf(row, 'agent_id'),
    status: textOf(row, 'status'),
    finishedAt: instantOf(row, 'ended_at'),
    isRetry: isTrue(row, 'is_retry'),
    provider: textOf(row, 'provider') || 'unknown',
    model: textOf(row, 'model') || 'unknown',
    billingType: textOf(row, 'billing_type') || 'unknown',
    isUnpriced: isTrue(row, 'is_unpriced'),
    isSessionDelta: isTrue(row, 'is_delta'),
    work: workOf(row, schema),
    input,
    cached,
    output,
    largestInput: input,
    largestWithCached: (input ?? 0) + (cached ?? 0),
    issue: identifier === null && title === null ? null : { identifier, title },
  };
}

export function toAgents(rows: readonly Row[], issues: readonly Row[]): readonly AgentFacts[] {
  const issuesOf = new Map(issues.map((row) => [textOf(row, 'agent_id'), numberOf(row, 'issues')]));
  return rows.map((row) => ({
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    role: nameOf(row, 'role'),
    status: textOf(row, 'status'),
    adapterType: textOf(row, 'adapter_type'),
    issues: issuesOf.get(textOf(row, 'id')) ?? 0,
  }));
}

export function toDoubles(rows: readonly Row[]): readonly DoublePosts[] {
  return rows.map((row) => ({
    agentId: textOf(row, 'agent_id'),
    model: textOf(row, 'model'),
    extraRows: numberOf(row, 'extra_rows') ?? 0,
    extraCents: numberOf(row, 'extra_cents') ?? 0,
  }));
}

export function toRoutines(
  rows: readonly Row[],
  triggers: readonly Row[],
  runs: readonly Row[],
): readonly RoutineFacts[] {
  return rows.map((row) => {
    const id = textOf(row, 'id');
    const isOwn = (other: Row): boolean => textOf(other, 'routine_id') === id;
    return {
      id,
      title: textOf(row, 'title'),
      status: textOf(row, 'status'),
      assigneeAgentId: nameOf(row, 'assignee_agent_id'),
      triggers: triggers.filter(isOwn).map((trigger) => ({
        kind: textOf(trigger, 'kind'),
        isEnabled: isTrue(trigger, 'enabled'),
        nextRunAt: instantOf(trigger, 'next_run_at'),
        lastFiredAt: instantOf(trigger, 'last_fired_at'),
        lastResult: nameOf(trigger, 'last_result'),
      })),
      lastRun:
        nameOf(row, 'run_status') === null
          ? null
          : {
              status: textOf(row, 'run_status'),
              triggeredAt: instantOf(row, 'triggered_at'),
              failureReason: nameOf(row, 'failure_reason'),
              issueStatus: nameOf(row, 'issue_status'),
            },
      runs: Object.fromEntries(
        runs.filter(isOwn).map((run) => [textOf(run, 'status'), numberOf(run, 'runs') ?? 0]),
      ),
    };
  });
}
