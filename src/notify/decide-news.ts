/*
 * What of a report is worth a message. A finding is sent when it is new, and then no more until
 * it is over; a budget, once for its month, day or run.
 */
import type { BudgetReport } from '../domain/budget.ts';
import { dayOf, nameOfDay } from '../domain/day.ts';
import { SEVERITIES, type CallSubject, type Severity } from '../domain/finding.ts';
import type { Notified, NotifyOn } from '../domain/notification.ts';
import { periodAt } from '../domain/period.ts';
import type { Report } from '../domain/report.ts';
import { shortHash } from '../domain/short-hash.ts';
import { sayAtRisk, sayOverBudget } from '../findings/budget-words.ts';
import { plainText } from '../renderers/plain-text.ts';
import { ruleTitle } from '../renderers/rule-title.ts';

/** What is asked for, and what earlier reports sent. */
export interface NewsRequest {
  readonly notifyOn: NotifyOn;
  readonly notified: readonly Notified[];
  /** UTC date of the report. */
  readonly date: string;
}

/** What is new, and what the report is to keep. */
export interface NewsDecision {
  /** Plain text, the most pressing first; empty when nothing is new. */
  readonly sentences: readonly string[];
  /** What stays sent, if nothing is sent now. */
  readonly before: readonly Notified[];
  /** The same once the sentences are sent. */
  readonly after: readonly Notified[];
}

type NewsReport = Pick<Report, 'budgets' | 'findings'>;

/** Decides what is new in a report. */
export function decideNews(
  report: NewsReport,
  { notifyOn, notified, date }: NewsRequest,
): NewsDecision {
  const events = eventsOf(report, notifyOn);
  const sent = new Map(notified.map((one) => [one.key, one]));
  const isNew = (event: Event): boolean => event.keys.some(({ key }) => !sent.has(key));
  const active = new Set(events.flatMap(({ keys }) => keys.map(({ key }) => key)));
  const before = notified.filter(
    ({ key, until }) => active.has(key) || (until !== null && date < until),
  );
  const kept = new Set(before.map(({ key }) => key));
  const added = events.flatMap(({ keys }) => keys).filter(({ key }) => !kept.has(key));
  return {
    sentences: events.filter(isNew).map(({ sentence }) => sentence),
    before,
    after: [...before, ...added],
  };
}

/** Something to send, with all that it is about. */
interface Event {
  readonly keys: readonly Notified[];
  readonly sentence: string;
}

/** Findings of these rules are the budgets themselves. */
const OF_BUDGETS: ReadonlySet<string> = new Set(['over-budget', 'budget-at-risk']);

function eventsOf({ budgets, findings }: NewsReport, notifyOn: NotifyOn): readonly Event[] {
  const isSevere = (severity: Severity): boolean =>
    notifyOn !== 'budget' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(notifyOn);
  const over = budgets.filter(({ status }) => status === 'over');
  const atRisk = isSevere('medium') ? budgets.filter(({ status }) => status === 'at-risk') : [];
  const others = findings.filter(
    ({ kind, severity }) => isSevere(severity) && !OF_BUDGETS.has(kind),
  );
  return [
    ...over.map((budget) => ({
      keys: keysOf('over-budget', budget),
      sentence: sayOverBudget(budget),
    })),
    ...atRisk.map((budget) => ({
      keys: keysOf('budget-at-risk', budget),
      sentence: sayAtRisk(budget),
    })),
    ...others.map(({ kind, workflow, about, message }) => ({
      keys: [{ key: hashOf([kind, workflow, ...subjectsOf(about)]), until: null }],
      sentence: `${ruleTitle(kind)}${workflow === null ? '' : ` in ${plainText(workflow)}`}: ${message}`,
    })),
  ];
}

/** Calls of another agent, or of another day, are news of their own. */
function subjectsOf(about: CallSubject | undefined): readonly (string | null)[] {
  if (about === undefined) return [];
  const { agent = null, task = null, model = null, template = null, day = null } = about;
  return [agent, task, model, template, day];
}

/** Of a budget for runs each run that cost more; else its month or day. */
function keysOf(kind: string, budget: BudgetReport): readonly Notified[] {
  const { workflows, period, limitUsd, name, runs } = budget;
  const key = (what: string | null): string => hashOf([kind, workflows, period, limitUsd, what]);
  if (runs.length === 0) return [{ key: key(name), until: endOf(budget) }];
  return runs.map(({ id, attempt }) => ({ key: key(`${id}/${attempt}`), until: null }));
}

/** Days after which no window touches a day any more. */
const DAYS_KEPT = 3;

function endOf({ period, name }: BudgetReport): string | null {
  if (name === null) return null;
  const at = Date.parse(name);
  return period === 'month'
    ? nameOfDay(dayOf(periodAt('month', at).to))
    : nameOfDay(dayOf(at) + DAYS_KEPT);
}

function hashOf(parts: readonly (string | number | null)[]): string {
  return shortHash(JSON.stringify(parts));
}
