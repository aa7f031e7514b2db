import { compareText } from '../domain/compare-text.ts';
import { SEVERITIES, type Finding, type Savings } from '../domain/finding.ts';
import { dateOfReport } from '../history/marker.ts';
import { RULES } from './all.ts';
import type { RuleKind } from './catalogue.ts';
import { isHint } from './causes.ts';
import { usualOfFacts, type Facts, type AssessedReport, type RuleResult } from './rule.ts';
import { withStanding } from './standing.ts';
import { judgeByWorth, sumSavings } from './worth.ts';

/** What all rules found, and what it is worth together. */
export interface FoundAll extends RuleResult {
  readonly savings: Savings;
}

/**
 * Rules that are about one workflow's runs and requests. A company is many agents at different
 * work, of which no request is known, and its dear runs are in the audit's own sections.
 */
const OF_RUNS: ReadonlySet<RuleKind> = new Set([
  'high-input-output-ratio',
  'many-small-requests',
  'costly-run',
  'heavy-run',
  'many-requests',
  'failing-runs',
  'failed-run-spend',
]);

/**
 * What all rules find, the most pressing first: by severity, then by what it saves, then by
 * workflow name; hints come after others of their severity.
 * What could not be assessed follows the order of the rules.
 */
export function findAll(facts: Facts): FoundAll {
  const { report, thresholds, history } = facts;
  const known = { ...facts, usual: usualOfFacts(facts) };
  const rules = RULES.filter(({ kind }) => !report.paperclip || !OF_RUNS.has(kind));
  const results = rules.map((rule) => rule.find(known));
  const raw = results.flatMap(({ findings }) => findings);
  const found = history === undefined ? raw : withStanding(raw, history, dateOfReport(report));
  const findings = [...judgeByWorth(found, report, thresholds)].sort(pressing(report));
  return {
    findings,
    notAssessed: results.flatMap(({ notAssessed }) => notAssessed),
    savings: sumSavings(findings, report),
  };
}

function pressing(report: AssessedReport): (a: Finding, b: Finding) => number {
  const money = moneyInvolved(report);
  return (a, b) =>
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    Number(isHint(a)) - Number(isHint(b)) ||
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
