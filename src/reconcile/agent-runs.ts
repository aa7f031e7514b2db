import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { Attribution } from '../domain/attribution.ts';
import { groupBy } from '../domain/group-by.ts';
import { isSame, type Identity } from '../domain/identity.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { sizeOf } from './counted-tokens.ts';
import { ownerOf, runOf, type Held, type Scope } from './scope.ts';
import type { OnConflict } from './conflicts.ts';
import { shareAmongRuns } from './share-among-runs.ts';

/** A run of many agents that waits until all documents of its session are known. */
export interface HeldRun {
  readonly scope: Scope;
  readonly run: AgentRun;
}

/** Names of agents whose documents name none. */
const MAIN_AGENT = 'main';
export const UNNAMED_AGENT = 'subagent';

/**
 * The runs that count, each once in the GitHub run that made it, and how many copies there
 * were. Telemetry is written again while a run goes on, and kept by later runs.
 */
export function countRuns(
  all: readonly HeldRun[],
  onConflict: OnConflict,
): { readonly counted: readonly HeldRun[]; readonly duplicates: number } {
  const merged = [...groupBy(all, (held) => `${ownerOf(held.scope)} ${keyOfRun(held)}`).values()]
    .map((copies) => copies.reduce((one, other) => (usedBy(other) > usedBy(one) ? other : one)))
    .map((of) => ({ of, run: runOf(of), at: of.run.startedAt?.getTime() }));
  const counted = [...groupBy(merged, ({ of }) => keyOfRun(of)).values()].flatMap((copies) => {
    const shared = shareAmongRuns(
      copies,
      (first, second) => usedBy(first) >= usedBy(second),
      (one, other) => usedBy(one) === usedBy(other),
    );
    for (const { run } of shared.differing) onConflict('agent-run', [shared.counted[0]?.run, run]);
    return shared.counted.map(({ of }) => of);
  });
  return { counted, duplicates: all.length - counted.length };
}

/** Claude Code's ids are unique whatever holds their telemetry; other ids only in one place. */
function keyOfRun({ scope, run }: HeldRun): string {
  return run.id.startsWith('wf_') ? run.id : `${scope.place} ${run.id}`;
}

function usedBy({ run }: HeldRun): number {
  return tokensOf(run);
}

function tokensOf({ totalTokens, agents }: AgentRun): number {
  return totalTokens ?? agents.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
}

/** Who spent the requests of one owner's documents, and for which run of many agents. */
export interface AgentBook {
  attribute(held: Held): Attribution;
  /** Requests of an agent; undefined when only its one token count is known. */
  recordsOf(run: AgentRun, agent: RunAgent): readonly UsageRecord[] | undefined;
  /** The session that started a run, where documents show it. */
  sessionOf(run: AgentRun): Identity | undefined;
}

/** Makes the book of one owner's runs; `names` are those of agents by their ids. */
export function createAgentBook(
  runs: readonly HeldRun[],
  names: ReadonlyMap<string, string>,
): AgentBook {
  const agents = lastAttempts(runs);
  const runOfAgent = runsByAgent(runs);
  const records = new Map<string, UsageRecord[]>();
  const sessions = new Map<string, Identity>();

  return {
    attribute({ scope, record }) {
      const { agent: ref, id, isSidechain } = record.session ?? {};
      const { attribution } = scope;
      if (ref === undefined) {
        return { ...attribution, agent: isSidechain === true ? UNNAMED_AGENT : MAIN_AGENT };
      }
      const run = ref.run ?? runOfAgent.get(ref.id);
      if (run !== undefined && id !== undefined) sessions.set(run, id);
      const key = run === undefined ? undefined : keyOfAgent(run, ref.id);
      const known = key === undefined ? undefined : agents.get(key);
      if (key !== undefined && known !== undefined) {
        const own = records.get(key);
        if (own === undefined) records.set(key, [record]);
        else own.push(record);
      }
      const agent = known?.name ?? names.get(ref.id) ?? UNNAMED_AGENT;
      return { ...attribution, agent, stage: known?.stage };
    },
    recordsOf(run, agent) {
      const own = records.get(keyOfAgent(run.id, agent.id));
      if (own === undefined) return undefined;
      // A transcript does not separate an agent's attempts: the last one is taken for all.
      const isLast = run.agents.every(
        ({ id, attempt }) => id !== agent.id || attempt <= agent.attempt,
      );
      return isLast ? own : [];
    },
    sessionOf: (run) => run.session ?? sessions.get(run.id),
  };
}

/**
 * Whether a total has the spend of a run's agents in it: that of the session which started
 * them, or, when that is unknown, one beside the run that is as large. One of the main loop
 * alone has none of it.
 */
export function hasAgentsOf(total: Held, held: HeldRun, session: Identity | undefined): boolean {
  const { record, scope } = total;
  if (record.isPartial === true || ownerOf(scope) !== ownerOf(held.scope)) return false;
  const own = record.session?.id;
  if (session === undefined || own === undefined) {
    return scope.place === held.scope.place && sizeOf(record.tokens) >= tokensOf(held.run);
  }
  return isSame(session, own);
}

/** By the key that its requests have. */
function lastAttempts(runs: readonly HeldRun[]): Map<string, RunAgent> {
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
function runsByAgent(runs: readonly HeldRun[]): Map<string, string | undefined> {
  const runOfAgent = new Map<string, string | undefined>();
  for (const { run } of runs) {
    for (const id of new Set(run.agents.map((agent) => agent.id))) {
      runOfAgent.set(id, runOfAgent.has(id) ? undefined : run.id);
    }
  }
  return runOfAgent;
}

function keyOfAgent(run: string, agent: string): string {
  return `${run} ${agent}`;
}
