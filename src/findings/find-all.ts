import { compareText } from '../domain/compare-text.ts';
import { SEVERITIES, type Finding, type Savings } from '../domain/finding.ts';
import { RULES } from './all.ts';
import { causeOf } from './causes.ts';
import type { Facts, AssessedReport, RuleResult } from './rule.ts';
import { judgeByWorth, sumSavings } from './worth.ts';

/** What all rules found, and what it is worth together. */
export interface FoundAll extends RuleResult {
  readonly savings: Savings;
}

/**
 * What all rules find, the most pressing first: by severity, then by what it saves, then by
 * workflow name; a change of models, of which nobody is sure, after others of its severity.
 * What could not be assessed follows the order of the rules.
 */
export function findAll(facts: Facts): FoundAll {
  const results = RULES.map((rule) => rule.find(facts));
  const { report, thresholds } = facts;
  const found = results.flatMap(({ findings }) => findings);
  const findings = [...judgeByWorth(found, report, thresholds)].sort(pressing(report));
  return {
    findings,
    notAssessed: results.flatMap(({ notAssessed }) => notAssessed),
    savings: sumSavings(findings, report),
  };
}

function pressing(report: AssessedReport): (a: Finding, b: Finding) => number {
  const money = moneyInvolved(report);
  const isOfModels = ({ kind }: Finding): number => Number(causeOf(kind) === 'model');
  return (a, b) =>
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    isOfModels(a) - isOfModels(b) ||
    (b.estimatedSavingUsd ?? 0) - (a.estimatedSavingUsd ?? 0) ||
    money(b) - money(a) ||
    compareText(a.workflow ?? '', b.workflow ?? '') ||
    compareText(a.message, b.message);
}

/**
 * US dollars that a finding without a known saving is about: what its workflow cost. One about
 * the whole report counts what it measured in dollars, else nothing.
 */
function moneyInvolved(report: AssessedReport): (finding: Finding) => number {
  const costs = new Map<string, number>();
  for (const { name, usage } of report.workflows) {
    costs.set(name, (costs.get(name) ?? 0) + (usage.costUsd ?? 0));
  }
  return ({ workflow, evidence }) => {
    if (workflow !== null) return costs.get(workflow) ?? 0;
    return evidence.unit === 'usd' ? (evidence.measured ?? 0) : 0;
  };
}
