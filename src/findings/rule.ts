import type { Finding, NotAssessed } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { CATALOGUE, type RuleKind, type RuleWords } from './catalogue.ts';
import {
  THRESHOLDS,
  type ThresholdDefinition,
  type ThresholdName,
  type Thresholds,
} from './thresholds.ts';

/** A report that was compared with earlier ones, before its findings. */
export type AssessedReport = Omit<Report, 'findings' | 'notAssessed'>;

/** All that a rule may look at. */
export interface Facts {
  readonly report: AssessedReport;
  readonly thresholds: Thresholds;
}

/** What a rule found, and what it could not tell for want of data. */
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
