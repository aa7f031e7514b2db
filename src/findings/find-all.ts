import { compareText } from '../domain/compare-text.ts';
import { SEVERITIES, type Finding } from '../domain/finding.ts';
import { RULES } from './all.ts';
import type { Facts, AssessedReport, RuleResult } from './rule.ts';

/**
 * What all rules find, the most pressing first: by severity, then by the money involved,
 * then by workflow name. What could not be assessed follows the order of the rules.
 */
export function findAll(facts: Facts): RuleResult {
  const results = RULES.map((rule) => rule.find(facts));
  const money = moneyInvolved(facts.report);
  return {
    findings: results
      .flatMap(({ findings }) => findings)
      .sort(
        (a, b) =>
          SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
          money(b) - money(a) ||
          compareText(a.workflow ?? '', b.workflow ?? ''),
      ),
    notAssessed: results.flatMap(({ notAssessed }) => notAssessed),
  };
}

/**
 * US dollars that a finding is about: what it would save, else what its workflow cost. A
 * finding about the whole report counts what it measured in dollars, else nothing.
 */
function moneyInvolved(report: AssessedReport): (finding: Finding) => number {
  const costs = new Map<string, number>();
  for (const { name, usage } of report.workflows) {
    costs.set(name, (costs.get(name) ?? 0) + (usage.costUsd ?? 0));
  }
  return ({ estimatedSavingUsd, workflow, evidence }) => {
    if (estimatedSavingUsd !== null) return estimatedSavingUsd;
    if (workflow !== null) return costs.get(workflow) ?? 0;
    return evidence.unit === 'usd' ? (evidence.measured ?? 0) : 0;
  };
}
