import type {
  CallSubject,
  Confidence,
  Evidence,
  Finding,
  NotAssessed,
  Severity,
} from '../domain/finding.ts';
import type { KnownEarlierReport, Report, WorkflowReport } from '../domain/report.ts';
import type { Usual } from '../trend/usual.ts';
import { usualCosts, type UsualCosts } from '../trend/usual-costs.ts';
import { CATALOGUE, type RuleKind, type RuleWords } from './catalogue.ts';
import { lacking, usedWorkflows } from './scope.ts';
import type { SpendFacts } from './spend-facts.ts';
import {
  THRESHOLDS,
  type ThresholdDefinition,
  type ThresholdName,
  type Thresholds,
} from './thresholds.ts';

/** A report that was compared with earlier ones, before its findings. */
export type AssessedReport = Omit<Report, 'findings' | 'notAssessed' | 'savings'>;

/** All that a rule may look at. */
export interface Facts {
  readonly report: AssessedReport;
  readonly thresholds: Thresholds;
  /** What savings are worked out from; without it only those that the report itself proves are known. */
  readonly spendFactsOf?: (workflow: WorkflowReport) => SpendFacts | undefined;
  /** Earlier reports of the series, the newest first; absent without a series. */
  readonly history?: readonly KnownEarlierReport[];
  /** What is usual by them; worked out where it is absent. */
  readonly usual?: UsualCosts;
}

/** What is usual by the reports before this one. */
export function usualOfFacts({ usual, report }: Facts): UsualCosts {
  return usual ?? usualCosts(report.trend.earlier);
}

/** What a rule found, and what it could not judge for lack of data. */
export interface RuleResult {
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/** One kind of waste or gap, with the words and thresholds that the README lists. */
export interface Rule extends RuleWords {
  readonly kind: RuleKind;
  /** The thresholds it uses, by their public names; empty when it has none. */
  readonly thresholds: Readonly<Partial<Record<ThresholdName, ThresholdDefinition>>>;
  /** Never throws; the same facts always give the same result. */
  find(facts: Facts): RuleResult;
}

/** Joins a rule's own part with its words and the definitions of its thresholds. */
export function defineRule(
  kind: RuleKind,
  thresholds: readonly ThresholdName[],
  find: (facts: Facts) => RuleResult,
): Rule {
  return {
    kind,
    ...CATALOGUE[kind],
    thresholds: Object.fromEntries(thresholds.map((name) => [name, THRESHOLDS[name]])),
    find,
  };
}

/** What doing away with a finding would save in the window, all other findings left as they are. */
export interface Saving {
  /** US dollars. */
  readonly usd: number;
  /** The true saving may be smaller. */
  readonly isUpperBound: boolean;
  /** The numbers of the rule's formula, by the names that its page of the docs gives them. */
  readonly of: Readonly<Record<string, number | null>>;
}

/** A finding's own part, beside what all findings of its rule share. */
export interface Judgement {
  /** Where the money is not known, else it is by the saving; medium unless given. */
  readonly severity?: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly evidence: Omit<Evidence, 'saving'>;
  /** Absent where it is not about calls of programs. */
  readonly about?: CallSubject;
  /** Instead of the rule's own. */
  readonly remedy?: string;
  /** Absent where it cannot be known. */
  readonly saving?: Saving | undefined;
}

/**
 * The finding of a rule about a workflow; `null` is the whole report. What it saves a month,
 * and so its severity, is known once all findings are.
 */
export function toFinding(kind: RuleKind, workflow: string | null, judgement: Judgement): Finding {
  const { severity = 'medium', confidence, message, evidence, saving, about } = judgement;
  const { remedy = CATALOGUE[kind].remedy } = judgement;
  return {
    kind,
    severity,
    confidence,
    workflow,
    ...(about !== undefined && { about }),
    message,
    remedy,
    evidence: saving === undefined ? evidence : { ...evidence, saving: saving.of },
    estimatedSavingUsd: saving === undefined ? null : saving.usd,
    savingUsdPerMonth: null,
    savingIsUpperBound: saving?.isUpperBound ?? false,
    since: null,
    symptoms: [],
  };
}

/** What is known of a workflow beside its part of the report. */
export interface WorkflowFacts {
  /** Absent where nobody worked it out. */
  readonly spend?: SpendFacts | undefined;
  /** What a run of it usually costs, US dollars; absent with too few earlier reports. */
  readonly usual?: Usual | undefined;
}

/** How a rule judges a workflow with usage by itself. */
export interface WorkflowJudge {
  /** Undefined when nothing is wrong, or when too little is known. */
  readonly judge: (
    workflow: WorkflowReport,
    thresholds: Thresholds,
    facts: WorkflowFacts,
  ) => Judgement | undefined;
  /** What the rule needs, in words that end "do not report …", and which workflows lack it. */
  readonly needs: readonly {
    readonly words: string;
    readonly isLacking: (workflow: WorkflowReport, thresholds: Thresholds) => boolean;
  }[];
}

/** A rule that judges one workflow after the other. */
export function defineWorkflowRule(
  kind: RuleKind,
  thresholdNames: readonly ThresholdName[],
  { judge, needs }: WorkflowJudge,
): Rule {
  return defineRule(kind, thresholdNames, (facts) => {
    const { report, thresholds, spendFactsOf } = facts;
    const { perRun } = usualOfFacts(facts);
    const used = usedWorkflows(report.workflows);
    return {
      findings: used.flatMap((workflow) => {
        const judgement = judge(workflow, thresholds, {
          spend: spendFactsOf?.(workflow),
          usual: perRun.get(workflow.name),
        });
        return judgement === undefined ? [] : [toFinding(kind, workflow.name, judgement)];
      }),
      notAssessed: needs.flatMap(({ words, isLacking }) =>
        lacking(
          kind,
          used.filter((workflow) => isLacking(workflow, thresholds)),
          words,
        ),
      ),
    };
  });
}
