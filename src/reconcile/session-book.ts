import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import { isSame, type Identity } from '../domain/identity.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { sizeOf } from './counted-tokens.ts';
import { createSessionRequests, type Held, type SessionRequests } from './session-requests.ts';
import { settleTotals } from './session-totals.ts';
import type { Attribution } from '../ledger/ledger.ts';

/** A run of many agents, with what is known of each agent's requests. */
export interface SettledRun {
  readonly attribution: Attribution;
  readonly run: AgentRun;
  /** The requests of an agent; undefined when only its one token count is known. */
  recordsOf(agent: RunAgent): readonly UsageRecord[] | undefined;
}

/** A run of many agents that waits until all documents of its session are known. */
export type HeldRun = Omit<Held, 'record'> & { readonly run: AgentRun };

/**
 * Holds what documents tell of sessions until all are known: only then can it be said which
 * of several looks at one spend counts. Memory grows with the number of messages.
 */
export interface SessionBook {
  /** Takes a record with a `session`. */
  hold(held: Held): void;
  /** `isCounted`: what its agents spent is counted from elsewhere. */
  holdRun(held: HeldRun, isCounted: boolean): void;
  nameAgent(id: string, name: string): void;
  /**
   * Gives every spend once: requests under their agent and stage, then what totals tell
   * beyond them, then an estimate for each agent of which nothing finer is known.
   */
  settle(
    estimateOf: (run: AgentRun, agent: RunAgent) => UsageRecord | undefined,
    add: (attribution: Attribution, record: UsageRecord) => void,
  ): readonly SettledRun[];
  /** Records that were looks at a spend that is counted once. */
  readonly duplicates: number;
}

/** Names of agents whose documents tell none. */
const MAIN_AGENT = 'main';
const UNNAMED_AGENT = 'subagent';

/** Creates a book that holds nothing. */
export function createSessionBook(): SessionBook {
  const requests = createSessionRequests();
  const earlier = new Map<string, SessionRequests>();
  const totals: Held[] = [];
  const runs = new Map<string, HeldRun>();
  const countedElsewhere = new Set<string>();
  const names = new Map<string, string>();
  let duplicates = 0;

  function holdEarlier(held: Held): void {
    const known = earlier.get(held.place) ?? createSessionRequests();
    earlier.set(held.place, known);
    known.hold(held);
    duplicates += 1;
  }

  return {
    hold(held) {
      if (held.record.grain !== 'request') totals.push(held);
      else if (isOfEarlierRun(held.attribution, held.record.at)) holdEarlier(held);
      else requests.hold(held);
    },
    holdRun(held, isCounted) {
      if (isOfEarlierRun(held.attribution, held.run.startedAt?.getTime())) {
        duplicates += 1;
        return;
      }
      const key = keyOfRun(held);
      const known = runs.get(key);
      runs.set(key, known === undefined ? held : mergeRuns(known, held));
      if (known !== undefined) duplicates += 1;
      if (isCounted) countedElsewhere.add(key);
    },
    nameAgent: (id, name) => void names.set(id, name),
    settle(estimateOf, add) {
      const agents = agentsOf(runs.values());
      const runOf = runsByAgent(runs.values());
      const recordsOf = new Map<string, UsageRecord[]>();
      const sessionOf = new Map<string, Identity>();
      for (const held of requests.all()) {
        const { attribution, agentKey } = attribute(held, agents, names, runOf);
        add(attribution, held.record);
        const { id, agent } = held.record.session ?? {};
        const runId = agent === undefined ? undefined : (agent.run ?? runOf.get(agent.id));
        if (id !== undefined && runId !== undefined) sessionOf.set(runId, id);
        if (agentKey !== undefined && agents.has(agentKey)) {
          const records = recordsOf.get(agentKey) ?? [];
          recordsOf.set(agentKey, records);
          records.push(held.record);
        }
      }
      const copies = [...earlier.values()].flatMap((known) => [...known.all()]);
      const rest = settleTotals(totals, { counted: requests.all(), earlier: copies });
      for (const { attribution, record } of rest) add(attribution, record);
      duplicates += requests.duplicates + totals.length - rest.length;

      return [...runs].map(([key, held]) => {
        const { attribution, run } = held;
        const known = (agent: RunAgent): readonly UsageRecord[] | undefined =>
          recordsOfAttempt(run, agent, recordsOf.get(keyOfAgent(run.id, agent.id)));
        const session = run.session ?? sessionOf.get(run.id);
        const isCovered = totals.some((total) => covers(total, session, held));
        if (!countedElsewhere.has(key) && !isCovered) {
          for (const agent of run.agents) {
            const estimate = known(agent) === undefined ? estimateOf(run, agent) : undefined;
            const named = { stage: agent.stage, agent: agent.name ?? UNNAMED_AGENT };
            if (estimate !== undefined) add({ ...attribution, ...named }, estimate);
          }
        }
        return { attribution, run, recordsOf: known };
      });
    },
    get duplicates() {
      return duplicates;
    },
  };
}

/**
 * A resumed session's transcript begins with what it copied. Those messages were paid for
 * elsewhere: by the run that made them, or on another machine.
 */
function isOfEarlierRun({ run }: Attribution, at: number | undefined): boolean {
  return run !== undefined && at !== undefined && at < run.startedAt.getTime();
}

/** Claude Code's ids tell runs apart wherever their telemetry lies; other ids only in one place. */
function keyOfRun({ place, run }: HeldRun): string {
  return run.id.startsWith('wf_') ? run.id : `${place} ${run.id}`;
}

/** Telemetry is written again while the run goes on, and kept by later runs: the first had it. */
function mergeRuns(one: HeldRun, other: HeldRun): HeldRun {
  const endOf = ({ attribution }: HeldRun): number => attribution.run?.completedAt.getTime() ?? 0;
  const { attribution, place } = endOf(other) < endOf(one) ? other : one;
  return { attribution, place, run: tokensOf(other.run) > tokensOf(one.run) ? other.run : one.run };
}

/**
 * Whether a total has the spend of a run's agents in it: that of the session which started
 * them, or, when that is not told, one beside the run that is as large. One of the main loop
 * alone has none of it.
 */
function covers({ record, place }: Held, session: Identity | undefined, held: HeldRun): boolean {
  if (record.isPartial === true) return false;
  const told = record.session?.id;
  if (session === undefined || told === undefined) {
    return place === held.place && sizeOf(record.tokens) >= tokensOf(held.run);
  }
  return isSame(session, told);
}

function tokensOf({ totalTokens, agents }: AgentRun): number {
  return totalTokens ?? agents.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
}

/** The last attempt of each agent, by the key that its requests have. */
function agentsOf(runs: Iterable<HeldRun>): Map<string, RunAgent> {
  const agents = new Map<string, RunAgent>();
  for (const { run } of runs) {
    for (const agent of run.agents) {
      const key = keyOfAgent(run.id, agent.id);
      if (agent.attempt >= (agents.get(key)?.attempt ?? 0)) agents.set(key, agent);
    }
  }
  return agents;
}

/** The run of each agent's id; undefined where several runs have an agent of that id. */
function runsByAgent(runs: Iterable<HeldRun>): Map<string, string | undefined> {
  const runOf = new Map<string, string | undefined>();
  for (const { run } of runs) {
    for (const id of new Set(run.agents.map((agent) => agent.id))) {
      runOf.set(id, runOf.has(id) ? undefined : run.id);
    }
  }
  return runOf;
}

/** A transcript does not tell an agent's attempts apart: the last one stands for all. */
function recordsOfAttempt(
  run: AgentRun,
  agent: RunAgent,
  records: readonly UsageRecord[] | undefined,
): readonly UsageRecord[] | undefined {
  if (records === undefined) return undefined;
  const isLast = run.agents.every(({ id, attempt }) => id !== agent.id || attempt <= agent.attempt);
  return isLast ? records : [];
}

function attribute(
  { attribution, record: { session } }: Held,
  agents: ReadonlyMap<string, RunAgent>,
  names: ReadonlyMap<string, string>,
  runOf: ReadonlyMap<string, string | undefined>,
): { readonly attribution: Attribution; readonly agentKey: string | undefined } {
  const ref = session?.agent;
  if (ref === undefined) {
    const agent = session?.isSidechain === true ? UNNAMED_AGENT : MAIN_AGENT;
    return { attribution: { ...attribution, agent }, agentKey: undefined };
  }
  const run = ref.run ?? runOf.get(ref.id);
  const agentKey = run === undefined ? undefined : keyOfAgent(run, ref.id);
  const told = agentKey === undefined ? undefined : agents.get(agentKey);
  const agent = told?.name ?? names.get(ref.id) ?? UNNAMED_AGENT;
  return { attribution: { ...attribution, agent, stage: told?.stage }, agentKey };
}

function keyOfAgent(run: string, agent: string): string {
  return `${run} ${agent}`;
}
