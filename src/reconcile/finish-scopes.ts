import type { RunAgent } from '../domain/agent-run.ts';
import { groupBy } from '../domain/group-by.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { createAdder, inOrder, type Adder } from './add-rest.ts';
import { addRunTotals } from './add-run-totals.ts';
import {
  countRuns,
  createAgentBook,
  hasAgentsOf,
  UNNAMED_AGENT,
  type AgentBook,
  type HeldRun,
} from './agent-runs.ts';
import type { Conflicts } from './conflicts.ts';
import { countMessages } from './count-messages.ts';
import { sizeOf } from './counted-tokens.ts';
import type { Reconciled, ReconciledRun } from './reconciled.ts';
import { unreportedRuns, type StoredRun } from './recorded-runs.ts';
import { ownerOf, type Held, type Scope } from './scope.ts';
import type { Destination, EstimateOf } from './scope-intake.ts';
import type { ScopeState } from './scope-state.ts';
import { restOfTotals } from './session-totals.ts';

/** All that is known at the end. */
export interface Parts {
  readonly scopes: readonly ScopeState[];
  readonly stateOf: ReadonlyMap<Scope, ScopeState>;
  readonly destination: Destination;
  readonly storedRuns: readonly StoredRun[];
  readonly estimateOf: EstimateOf;
  readonly conflicts: Conflicts;
}

/** Adds what waits: by scope the finest first, then what coarser reports have beyond it. */
export function finishScopes(parts: Parts): Reconciled {
  const { scopes, stateOf, destination, storedRuns, estimateOf, conflicts } = parts;
  const adder = createAdder(stateOf, destination);

  const runs = countRuns(
    scopes.flatMap(({ agentRuns }) => agentRuns),
    conflicts.count,
  );
  const books = createBooks(scopes, runs.counted);
  const messages = countMessages(
    scopes.flatMap((state) => state.messages),
    conflicts.count,
  );
  for (const held of inOrder(messages.counted, stateOf)) {
    const attribution = books.get(ownerOf(held.scope))?.attribute(held);
    adder.add(held, attribution);
  }
  const totals = scopes.flatMap((state) => state.totals);
  const rest = restOfTotals(
    totals.filter((held) => !isPartOfRunTotal(held, stateOf.get(held.scope))),
    messages,
    conflicts.count,
  );
  for (const held of rest) adder.add(held);
  const agentRuns = runs.counted.map((held) =>
    finishRun({ held, book: books.get(ownerOf(held.scope)), totals, estimateOf, adder }),
  );
  const runTotals = addRunTotals(scopes, destination, conflicts);
  const stored = unreportedRuns(storedRuns, scopes);
  for (const { attribution, record } of stored) destination.add(attribution, record);

  const copies = scopes.reduce((sum, { duplicates }) => sum + duplicates, 0);
  const storedOut = storedRuns.length - stored.length;
  return {
    agentRuns,
    duplicates:
      copies +
      messages.duplicates +
      (totals.length - rest.length) +
      runs.duplicates +
      adder.covered() +
      storedOut,
    conflicts: conflicts.all(),
    leftOut: {
      copies,
      sessions: adder.covered(),
      results: partialOf(totals) - partialOf(rest),
      runTotals: runTotals.leftOut,
      storedRuns: storedOut,
    },
  };
}

function createBooks(
  scopes: readonly ScopeState[],
  runs: readonly HeldRun[],
): ReadonlyMap<string, AgentBook> {
  const runsOf = groupBy(runs, ({ scope }) => ownerOf(scope));
  return new Map(
    [...groupBy(scopes, ({ scope }) => ownerOf(scope))].map(([owner, own]) => {
      const names = new Map(own.flatMap(({ agentNames }) => [...agentNames]));
      return [owner, createAgentBook(runsOf.get(owner) ?? [], names)];
    }),
  );
}

function partialOf(totals: readonly Held[]): number {
  return totals.filter(({ record }) => record.isPartial === true).length;
}

/** A total of the main loop alone is in its run's total, which has the agents in it too. */
function isPartOfRunTotal({ record }: Held, state: ScopeState | undefined): boolean {
  if (record.isPartial !== true || state === undefined) return false;
  return state.runTotals.some(
    ({ record: { provider, tokens } }) =>
      provider === record.provider && sizeOf(tokens) >= sizeOf(record.tokens),
  );
}

function finishRun({
  held,
  book,
  totals,
  estimateOf,
  adder,
}: {
  held: HeldRun;
  book: AgentBook | undefined;
  totals: readonly Held[];
  estimateOf: EstimateOf;
  adder: Adder;
}): ReconciledRun {
  const { scope, run } = held;
  const recordsOf = (agent: RunAgent): readonly UsageRecord[] | undefined =>
    book?.recordsOf(run, agent);
  const session = book?.sessionOf(run);
  if (!totals.some((total) => hasAgentsOf(total, held, session))) {
    for (const agent of run.agents) {
      const estimate = recordsOf(agent) === undefined ? estimateOf(run, agent) : undefined;
      const named = { stage: agent.stage, agent: agent.name ?? UNNAMED_AGENT };
      if (estimate !== undefined) {
        adder.add({ scope, record: estimate }, { ...scope.attribution, ...named });
      }
    }
  }
  return { attribution: scope.attribution, run, recordsOf };
}
