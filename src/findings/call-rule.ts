import type { CallGroup, CallsReport } from '../domain/calls-report.ts';
import type { CallSubject } from '../domain/finding.ts';
import type { RuleKind } from './catalogue.ts';
import { defineRule, toFinding, type Judgement, type Rule } from './rule.ts';
import type { ThresholdName, Thresholds } from './thresholds.ts';

/** How a rule judges the calls of programs. */
export interface CallJudge {
  /** Gives nothing where nothing is wrong. */
  readonly judge: (calls: CallsReport, thresholds: Thresholds) => readonly CallJudgement[];
  /** Why the calls cannot be judged at all; undefined where they can. */
  readonly lacks: (calls: CallsReport) => string | undefined;
}

/** A judgement that says which calls it is about. */
export interface CallJudgement extends Judgement {
  readonly about: CallSubject;
}

/** A rule about calls; it has nothing to say of a report without any. */
export function defineCallRule(
  kind: RuleKind,
  thresholdNames: readonly ThresholdName[],
  { judge, lacks }: CallJudge,
): Rule {
  return defineRule(kind, thresholdNames, ({ report, thresholds }) => {
    const { calls } = report;
    if (calls === undefined || calls.counts.attempts === 0)
      return { findings: [], notAssessed: [] };
    const reason = lacks(calls);
    if (reason !== undefined) {
      return { findings: [], notAssessed: [{ kind, workflow: null, reason }] };
    }
    const judgements = judge(calls, thresholds);
    return {
      findings: judgements.map((judgement) => toFinding(kind, null, judgement)),
      notAssessed: [],
    };
  });
}

/** The names of a group as a finding's subject. */
export function subjectOf({
  agent,
  task,
  model,
}: Pick<CallGroup, 'agent' | 'task' | 'model'>): CallSubject {
  return {
    ...(agent !== null && { agent }),
    ...(task !== null && { task }),
    ...(model !== null && { model }),
  };
}

/** A longer name would bury the sentence. */
const MAX_NAME_CHARS = 60;

/** A name as sentences have it. */
export function sayName(name: string): string {
  return name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS)}…` : name;
}

/** `agent daily-summarizer on task summarize`; words for calls that name neither. */
export function sayWho({ agent, task }: Pick<CallGroup, 'agent' | 'task'>): string {
  const who = agent === null ? 'an unnamed agent' : `agent ${sayName(agent)}`;
  return task === null ? who : `${who} on task ${sayName(task)}`;
}

/** `template triage-v3`, `a template without a name (a1b2…)`, `calls of unknown template`. */
export function sayTemplate({
  template,
  isNamed,
}: {
  readonly template: string | null;
  readonly isNamed: boolean;
}): string {
  if (template === null) return 'an unknown template';
  return isNamed ? `template ${sayName(template)}` : `the unnamed template ${sayName(template)}`;
}
