import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { RejectReason } from '../domain/usage-record.ts';
import {
  BadCount,
  isObject,
  isPlausibleInstant,
  MAX_RUN_TOKENS,
  readCount,
  readInstant,
  readText,
} from './counts.ts';

/** A parsed JSON object. */
export type Wire = Readonly<Record<string, unknown>>;

/** Far more than one run starts. */
export const MAX_AGENTS = 100_000;
const MAX_STAGES = 1_000;

/**
 * States by the words for them: those of Claude Code (`start`, `progress`, `done`,
 * `error`), that of the other spelling (`completed`), and what else would mean the same.
 */
const STATES: ReadonlyMap<unknown, RunAgent['state']> = new Map<unknown, RunAgent['state']>([
  ['start', 'running'],
  ['started', 'running'],
  ['progress', 'running'],
  ['running', 'running'],
  ['done', 'done'],
  ['completed', 'done'],
  ['success', 'done'],
  ['error', 'error'],
  ['failed', 'error'],
]);

/** The stages and agents of a run, and when the first of these started, where known. */
export function readWorkflowProgress(
  wire: Wire,
  reject: (reason: RejectReason) => void,
): Pick<AgentRun, 'stages' | 'agents' | 'startedAt'> {
  const entries = objectsOf(wire['workflowProgress']);
  const phases = entries.filter(({ type }) => type === 'workflow_phase');
  const rows = entries.filter(({ type }) => type === 'workflow_agent');
  if (rows.length > MAX_AGENTS) throw new BadCount('too-long');
  const titles = titlesByIndex(phases);
  const model = readText(wire['defaultModel']);
  const agents = new Map<string, RunAgent>();
  for (const [index, entry] of rows.entries()) {
    const agent = readAgent(entry, index, { titles, model, reject });
    const key = JSON.stringify([agent.id, agent.attempt]);
    agents.set(key, later(agents.get(key), agent));
  }
  const starts = rows.map(({ startedAt }) => readTime(startedAt)).filter((at) => at !== undefined);
  return {
    stages: [...new Set([...titlesOf(wire['phases']), ...titlesOf(phases)])].slice(0, MAX_STAGES),
    agents: [...agents.values()],
    startedAt: starts.reduce<Date | undefined>(
      (first, at) => (first === undefined || at < first ? at : first),
      undefined,
    ),
  };
}

function objectsOf(value: unknown): readonly Wire[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A stage's title, in either spelling. */
function titleOf(phase: Wire): string | undefined {
  return readText(phase['title']) ?? readText(phase['phaseTitle']) ?? readText(phase['name']);
}

function titlesOf(phases: unknown): readonly string[] {
  return objectsOf(phases)
    .map(titleOf)
    .filter((title) => title !== undefined);
}

function titlesByIndex(phases: readonly Wire[]): ReadonlyMap<unknown, string> {
  const titles = new Map<unknown, string>();
  for (const phase of phases) {
    const title = titleOf(phase);
    if (title !== undefined && phase['index'] !== undefined) titles.set(phase['index'], title);
  }
  return titles;
}

function readAgent(
  entry: Wire,
  index: number,
  run: {
    readonly titles: ReadonlyMap<unknown, string>;
    readonly model: string | undefined;
    readonly reject: (reason: RejectReason) => void;
  },
): RunAgent {
  const { attempt, state } = entry;
  return {
    // An agent without an id is one of its own.
    id: readText(entry['agentId']) ?? `#${index + 1}`,
    attempt: Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 1,
    name: readLabel(entry),
    stage:
      readText(entry['phaseTitle']) ??
      readText(entry['phase']) ??
      run.titles.get(entry['phaseIndex']),
    model: readText(entry['model']) ?? run.model,
    state: STATES.get(state) ?? 'unknown',
    tokens: countOrReject(entry['tokens'], run.reject),
  };
}

/** An agent's label, unless it is the beginning of its prompt, which is nobody's to read. */
function readLabel({ label, promptPreview }: Wire): string | undefined {
  const name = readText(label);
  const text = name?.replace(/(?:…|\.{3})$/, '').trim();
  const isPrompt =
    typeof promptPreview === 'string' && !!text && promptPreview.trim().startsWith(text);
  return isPrompt ? undefined : name;
}

/** The latest row of an agent; what it leaves out is from the earlier ones. */
function later(before: RunAgent | undefined, agent: RunAgent): RunAgent {
  if (before === undefined) return agent;
  return {
    ...agent,
    name: agent.name ?? before.name,
    stage: agent.stage ?? before.stage,
    model: agent.model ?? before.model,
    tokens: agent.tokens ?? before.tokens,
  };
}

/** An optional token count; one that cannot be used is rejected and unknown. */
export function countOrReject(
  value: unknown,
  reject: (reason: RejectReason) => void,
): number | undefined {
  try {
    return readCount(value, MAX_RUN_TOKENS);
  } catch (error) {
    if (!(error instanceof BadCount)) throw error;
    reject(error.reason);
    return undefined;
  }
}

/** Milliseconds since 1970, or an ISO 8601 instant; anything else is unknown. */
export function readTime(value: unknown): Date | undefined {
  if (typeof value === 'number') return isPlausibleInstant(value) ? new Date(value) : undefined;
  const time = readInstant(value);
  return time === undefined ? undefined : new Date(time);
}
