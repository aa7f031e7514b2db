import { groupBy } from '../domain/group-by.ts';
import type { AgentFacts, PaperclipFacts, RoutineFacts } from '../domain/paperclip-facts.ts';
import {
  PAPERCLIP_ROUTINE_STATES,
  type PaperclipRoutine,
  type PaperclipRoutineState,
} from '../domain/paperclip-report.ts';
import { byMoney, sumCosts } from './cost-sums.ts';
import { inMonth, type Span } from './month.ts';
import { namesOf, type PricedSpend } from './priced-spend.ts';

/** The scheduler looks every half minute; after so long it has missed a run. Milliseconds. */
const GRACE_MS = 15 * 60_000;
/** An issue of a routine that is open for longer keeps all later runs out. Milliseconds. */
const OPEN_TOO_LONG_MS = 24 * 3_600_000;

/** Agents in these states start nothing: the server answers 202 and the run fails. */
const NOT_INVOKABLE: ReadonlySet<string> = new Set([
  'paused',
  'error',
  'terminated',
  'pending_approval',
]);
const CLOSED: ReadonlySet<string> = new Set(['done', 'cancelled']);

/** Routines that need a person first; archived ones are left out. */
export function routinesOf(
  { routines, agents, source }: Pick<PaperclipFacts, 'routines' | 'agents' | 'source'>,
  spends: readonly PricedSpend[],
  span: Span,
  now: Date,
): readonly PaperclipRoutine[] | null {
  if (routines === null) return null;
  const known = new Map(agents.map((agent) => [agent.id, agent]));
  const nameOf = namesOf(agents);
  const spendsOf = groupBy(spends, ({ facts }) => facts.routineId);
  // The API does not tell which issue a spend was for.
  const knowsSpend = source === 'postgres';
  const rank = (state: PaperclipRoutineState): number => PAPERCLIP_ROUTINE_STATES.indexOf(state);
  const order = byMoney<PaperclipRoutine>(
    ({ spendUsd }) => spendUsd,
    ({ title, id }) => `${title} ${id}`,
  );
  return routines
    .filter(({ status }) => status !== 'archived')
    .map((routine): PaperclipRoutine => {
      const { assigneeAgentId: assignee, lastRun } = routine;
      const own = spendsOf.get(routine.id);
      const cost = own === undefined ? undefined : sumCosts(own).cost;
      const spendUsd = cost === undefined ? (knowsSpend ? 0 : null) : cost.spendUsd;
      const agent = assignee === null ? undefined : known.get(assignee);
      return {
        id: routine.id,
        title: routine.title,
        state: stateOf(routine, agent, now),
        assignee: assignee === null ? null : nameOf(assignee),
        assigneeStatus: agent?.status ?? null,
        lastStatus: lastRun?.status ?? null,
        lastRunAt: lastRun?.triggeredAt ?? null,
        failureReason: lastRun?.failureReason ?? null,
        nextRunAt: nextRunOf(routine),
        spendUsd,
        spendIsFloor: cost?.spendIsFloor ?? false,
        spendUsdPerMonth: inMonth(spendUsd, span),
      };
    })
    .sort((a, b) => rank(a.state) - rank(b.state) || order(a, b));
}

/** The earliest that an enabled schedule is due. */
function nextRunOf({ triggers }: RoutineFacts): string | null {
  const due = triggers
    .filter(({ kind, isEnabled }) => kind === 'schedule' && isEnabled)
    .flatMap(({ nextRunAt }) => nextRunAt ?? []);
  return due.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

function stateOf(
  routine: RoutineFacts,
  assignee: AgentFacts | undefined,
  now: Date,
): PaperclipRoutineState {
  const { lastRun, runs, triggers } = routine;
  // A paused routine keeps a due time in the past.
  if (routine.status === 'paused') return 'paused';
  const next = nextRunOf(routine);
  if (next !== null && Date.parse(next) < now.getTime() - GRACE_MS) return 'overdue';
  if (isStuck(lastRun, now)) return 'stuck';
  if (assignee === undefined || NOT_INVOKABLE.has(assignee.status)) return 'not-invokable';
  if (lastRun?.status === 'failed') return 'failing';
  const statuses = Object.keys(runs ?? {});
  if (statuses.length > 0 && statuses.every((status) => status === 'skipped'))
    return 'skipped-only';
  const hasFired = lastRun !== null || triggers.some(({ lastFiredAt }) => lastFiredAt !== null);
  return hasFired ? 'ok' : 'never-fired';
}

/** Its issue was made, and the run waits for an issue that will not end it. */
function isStuck(lastRun: RoutineFacts['lastRun'], now: Date): boolean {
  if (lastRun?.status !== 'issue_created') return false;
  const { issueStatus, triggeredAt } = lastRun;
  if (issueStatus === null || CLOSED.has(issueStatus)) return true;
  return triggeredAt !== null && now.getTime() - Date.parse(triggeredAt) > OPEN_TOO_LONG_MS;
}
