import type { Finding, Savings, Symptom } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import { aMonth } from './a-month.ts';
import { causeOf, isHint, rankOf } from './causes.ts';
import { severityByMoney } from './judgement.ts';
import { savingOf, worthiestOf, type Card } from './card.ts';
import { joinSymptoms } from './join-symptoms.ts';
import type { AssessedReport } from './rule.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * Works out what findings are worth together. Findings of one cause become one, and each
 * saves its share of what those before it leave of its workflow's cost: so the savings of a
 * workflow never add up to more than it costs, and none is counted twice. Those of calls, of
 * which nobody knows how far they are of the same calls, share the cost of the report in the
 * same way. Those of the whole report save what those of workflows and calls leave.
 */
export function judgeByWorth(
  findings: readonly Finding[],
  report: Pick<AssessedReport, 'workflows' | 'totals' | 'window'>,
  thresholds: Thresholds,
): readonly Finding[] {
  const costs = costsByName(report);
  const byWorkflow = groupBy(joinSymptoms(findings), ([{ workflow }]) => workflow);
  const ofWorkflows = [...byWorkflow].flatMap(([workflow, cards]) =>
    workflow === null ? [] : saveInTurn(cards, costs.get(workflow) ?? null),
  );
  const ofAll = byWorkflow.get(null) ?? [];
  const ofCalls = saveInTurn(
    ofAll.filter(([{ about }]) => about !== undefined),
    report.totals.costUsd,
  );
  let saved = [...ofWorkflows, ...ofCalls].reduce(
    (sum, one) => sum + (one.estimatedSavingUsd ?? 0),
    0,
  );
  const rest = ofAll
    .filter(([{ about }]) => about === undefined)
    .toSorted(byRank)
    .map((card) => {
      const saving = restOf(savingOf(card), saved, report.totals.costUsd);
      saved += saving ?? 0;
      return toFinding(card, saving);
    });
  return [...ofWorkflows, ...ofCalls, ...rest].map((finding) =>
    inAMonth(finding, report.window, thresholds),
  );
}

/** Known costs of the window by name, US dollars; namesakes together. */
function costsByName({
  workflows,
}: Pick<AssessedReport, 'workflows'>): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const { name, usage } of workflows) {
    if (usage.costUsd !== null) costs.set(name, (costs.get(name) ?? 0) + usage.costUsd);
  }
  return costs;
}

/** What most likely causes others goes first, and hints last. */
function saveInTurn(cards: readonly Card[], costUsd: number | null): readonly Finding[] {
  let left = costUsd ?? 0;
  return [...cards].sort(byRank).map((card) => {
    const own = savingOf(card);
    if (own === null || costUsd === null) return toFinding(card, null);
    const share = costUsd === 0 ? 0 : Math.min(1, Math.max(0, own / costUsd));
    const saving = left * share;
    left -= saving;
    return toFinding(card, saving);
  });
}

function byRank([a]: Card, [b]: Card): number {
  return Number(isHint(a)) - Number(isHint(b)) || rankOf(a.kind) - rankOf(b.kind);
}

function restOf(saving: number | null, saved: number, costUsd: number | null): number | null {
  if (saving === null) return null;
  return Math.max(0, Math.min(saving, costUsd ?? 0) - saved);
}

function toFinding(card: Card, savingUsd: number | null): Finding {
  const [head, ...others] = card;
  const isUpperBound = worthiestOf(card)?.savingIsUpperBound ?? false;
  return {
    ...head,
    estimatedSavingUsd: savingUsd,
    savingIsUpperBound: savingUsd !== null && isUpperBound,
    symptoms: others.map(toSymptom),
  };
}

function toSymptom({ kind, confidence, message, evidence }: Finding): Symptom {
  return { kind, confidence, message, evidence };
}

function inAMonth(
  finding: Finding,
  window: AssessedReport['window'],
  thresholds: Thresholds,
): Finding {
  const { estimatedSavingUsd: saving } = finding;
  const savingUsdPerMonth = saving === null ? null : aMonth(saving, window);
  if (savingUsdPerMonth === null) return finding;
  const severity = severityByMoney(savingUsdPerMonth, thresholds);
  const isTooHigh = isHint(finding) && severity === 'high';
  return { ...finding, savingUsdPerMonth, severity: isTooHigh ? 'medium' : severity };
}

/** What findings that were judged save together. */
export function sumSavings(
  findings: readonly Finding[],
  { totals, window }: Pick<AssessedReport, 'totals' | 'window'>,
): Savings {
  const hints = findings.filter(isHint);
  const others = findings.filter((finding) => !isHint(finding));
  const known = others.filter(({ savingUsdPerMonth }) => savingUsdPerMonth !== null);
  const costUsdPerMonth = totals.costUsd === null ? null : aMonth(totals.costUsd, window);
  // What is only not known, or over a budget, would save nothing anyway.
  const mayBeKnown = others.filter(({ kind }) => causeOf(kind) !== 'other');
  const knowsNothing = costUsdPerMonth === null || (known.length === 0 && mayBeKnown.length > 0);
  return {
    avoidableUsdPerMonth: knowsNothing ? null : sumOf(known),
    isUpperBound: known.some((one) => one.savingIsUpperBound && one.savingUsdPerMonth !== 0),
    costUsdPerMonth,
    hintsUsdPerMonth: costUsdPerMonth === null ? null : sumOf(hints),
    findingsOfUnknownSaving: others.length - known.length,
  };
}

function sumOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { savingUsdPerMonth }) => sum + (savingUsdPerMonth ?? 0), 0);
}
