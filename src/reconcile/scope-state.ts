import type { AgentRun } from '../domain/agent-run.ts';
import { hasAnyCount } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { HeldRun } from './agent-runs.ts';
import { sizeOf } from './counted-tokens.ts';
import { createDeduplicator } from './deduplicate.ts';
import type {
  Destination,
  EstimateOf,
  ScopeFacts,
  ScopeIntake,
  SeenRequests,
} from './scope-intake.ts';
import type { Held, Scope } from './scope.ts';
import { createTokenPool, type TokenPool } from './token-pool.ts';

/** All that a scope holds until everything is known. */
export interface ScopeState {
  readonly scope: Scope;
  readonly facts: ScopeFacts;
  /** The intake of a document; documents of one scope may have names of their own. */
  intakeOf(scope: Scope): ScopeIntake;
  /** Requests of proxies, whose ids no other document knows. */
  readonly requests: TokenPool;
  /** Everything else that counts but the run's total. */
  readonly counted: TokenPool;
  readonly messages: readonly Held[];
  readonly totals: readonly Held[];
  readonly agentRuns: readonly HeldRun[];
  readonly agentNames: ReadonlyMap<string, string>;
  /** Totals of a whole run: the largest of one run, or those of all runs of a folder. */
  readonly runTotals: readonly Held[];
  /** Totals of the run that differ from the largest. */
  readonly differing: number;
  /** Records that were copies, or repeat an earlier attempt's. */
  readonly duplicates: number;
}

/** Creates the state of a scope. */
export function createScopeState(
  scope: Scope,
  destination: Destination,
  estimateOf: EstimateOf,
  { seen, own }: SeenRequests = { seen: createDeduplicator() },
): ScopeState {
  const { run } = scope.attribution;
  const requests = createTokenPool();
  const counted = createTokenPool();
  let earlier = 0;
  let allTotals = 0;
  let askedTotals = 0;
  /** Where an attempt only repeats an earlier one's requests, so does its total. */
  const isRepeated = (): boolean => earlier > 0 && facts.requests === 0;
  const facts = {
    get runTotals() {
      return isRepeated() ? 0 : allTotals;
    },
    get countedRunTotals() {
      return isRepeated() ? 0 : askedTotals;
    },
    requests: 0,
    countedRequests: 0,
    hasSpend: false,
    coarser: 0,
    countedCoarser: 0,
    messages: 0,
    countedMessages: 0,
    hasEmptyTotal: false,
  };
  const messages: Held[] = [];
  const totals: Held[] = [];
  const agentRuns: HeldRun[] = [];
  const agentNames = new Map<string, string>();
  /** By what they report: several artifacts of a run hold its total. */
  const runTotals = new Map<string, Held>();

  /** A re-run of failed jobs packs the records of the earlier attempt once more. */
  function isOfEarlierAttempt({ at }: UsageRecord): boolean {
    if (run?.startedAt === undefined || run.attempt === 1 || at === undefined) return false;
    return at < run.startedAt.getTime();
  }

  function takeRequest({ attribution }: Scope, record: UsageRecord): void {
    if (isOfEarlierAttempt(record)) {
      earlier += 1;
      return;
    }
    const isNew = seen.isNew(record.identity);
    if (!(own === undefined ? isNew : own.isNew(record.identity))) return;
    facts.requests += 1;
    facts.hasSpend ||= sizeOf(record.tokens) > 0;
    // Another folder's copy counts there, and also covers the coarser reports here.
    const isWanted = isNew ? destination.add(attribution, record) : destination.isWanted(record);
    if (!isWanted) return;
    facts.countedRequests += 1;
    requests.add(record);
  }

  function takeRunTotal(from: Scope, record: UsageRecord): void {
    if (hasAnyCount(record.tokens) && sizeOf(record.tokens) === 0) {
      facts.hasEmptyTotal = true;
      return;
    }
    allTotals += 1;
    if (destination.isWanted({ provider: record.provider, at: record.at })) askedTotals += 1;
    const key = JSON.stringify([record.tokens, record.reportedCostUsd]);
    if (!runTotals.has(key)) runTotals.set(key, { scope: from, record });
  }

  function takeOfSession(from: Scope, record: UsageRecord): void {
    const isMessage = record.grain === 'request';
    (isMessage ? messages : totals).push({ scope: from, record });
    const isWanted = destination.isWanted({ provider: record.provider, at: undefined });
    if (isMessage) {
      facts.messages += 1;
      if (isWanted) facts.countedMessages += 1;
    } else {
      facts.coarser += 1;
      if (isWanted) facts.countedCoarser += 1;
    }
  }

  function takeAgentRun(from: Scope, agentRun: AgentRun): void {
    facts.coarser += 1;
    const isWanted = agentRun.agents.every((agent) => {
      const estimate = estimateOf(agentRun, agent);
      return estimate === undefined || destination.isWanted(estimate);
    });
    if (!isWanted) return;
    agentRuns.push({ scope: from, run: agentRun });
    facts.countedCoarser += 1;
  }

  const intakeOf = (from: Scope): ScopeIntake => ({
    seen,
    facts,
    record(record) {
      if (record.session !== undefined) takeOfSession(from, record);
      else if (record.grain === 'request') takeRequest(from, record);
      else takeRunTotal(from, record);
    },
    agentRun: (agentRun) => takeAgentRun(from, agentRun),
    agentName: (id, name) => void agentNames.set(id, name),
    requestsElsewhere(sums, all, others) {
      facts.requests += all;
      facts.countedRequests += all - others;
      for (const sum of sums) {
        facts.hasSpend ||= sizeOf(sum.tokens) > 0;
        requests.add(sum);
      }
    },
  });

  return {
    scope,
    facts,
    intakeOf,
    requests,
    counted,
    messages,
    totals,
    agentRuns,
    agentNames,
    get runTotals() {
      if (isRepeated()) return [];
      const all = [...runTotals.values()];
      return scope.isOneRun ? all.sort(bySize).slice(0, 1) : all;
    },
    get differing() {
      return scope.isOneRun ? Math.max(0, runTotals.size - 1) : 0;
    },
    get duplicates() {
      return (own === undefined ? seen.duplicates : 0) + earlier;
    },
  };
}

/** The largest first, and of equal ones the dearest. */
function bySize({ record: a }: Held, { record: b }: Held): number {
  return sizeOf(b.tokens) - sizeOf(a.tokens) || (b.reportedCostUsd ?? 0) - (a.reportedCostUsd ?? 0);
}
