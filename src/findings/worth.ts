import type { Finding, Savings, Symptom } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { perMonth } from '../domain/month.ts';
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
  report: Pick<AssessedReport, 'workflows' | 'paperclip' | 'totals' | 'window'>,
  thresholds: Thresholds,
): readonly Finding[] {
  const costs = costsByName(report);
  const byWorkflow = groupBy(joinSymptoms(findings), ([{ workflow }]) => workflow);
  const ofWorkflows = [...byWorkflow].flatMap(([workflow, cards]) =>
    workflow === null ? [] : saveInTurn(cards, costs.get(workflow) ?? null),
  );
  const ofAll = byWorkflow.get(null) ?? [];
  const savedByWorkflows = sumUp(ofWorkflows);
  const ofCalls = saveInTurn(
    ofAll.filter(([{ about }]) => about !== undefined),
    report.totals.costUsd,
    savedByWorkflows,
  );
  let saved = savedByWorkflows + sumUp(ofCalls);
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

function sumUp(findings: readonly Finding[]): number {
  return findings.reduce((sum, { estimatedSavingUsd }) => sum + (estimatedSavingUsd ?? 0), 0);
}

/**
 * Known costs of the window by workflow or company, US dollars; namesakes together. A company
 * stands among the workflows too, and its spend is there already.
 */
function costsByName({
  workflows,
  paperclip,
}: Pick<AssessedReport, 'workflows' | 'paperclip'>): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const add = (name: string, usd: number | null): void => {
    if (usd !== null) costs.set(name, (costs.get(name) ?? 0) + usd);
  };
  for (const { name, usage } of workflows) add(name, usage.costUsd);
  const counted = new Set(costs.keys());
  for (const { name, cost } of paperclip?.companies ?? []) {
    if (!counted.has(name)) add(name, cost.spendUsd);
  }
  return costs;
}

/**
 * What most likely causes others goes first, and hints last. Cards of one kind are about
 * different agents or calls, and so save beside each other.
 */
function saveInTurn(cards: readonly Card[], costUsd: number | null, saved = 0): readonly Finding[] {
  let left = Math.max(0, (costUsd ?? 0) - saved);
  const byKind = groupBy([...cards].sort(byRank), ([{ kind }]) => kind);
  return [...byKind.values()].flatMap((ofKind) => {
    const sorted = ofKind.toSorted((a, b) => (savingOf(b) ?? 0) - (savingOf(a) ?? 0));
    const shares = sorted.map((card) => shareOf(savingOf(card), costUsd));
    const all = Math.max(1, sumKnown(shares) ?? 0);
    const savings = shares.map((share) => share && (left * share) / all);
    left = Math.max(0, left - (sumKnown(savings) ?? 0));
    return sorted.map((card, index) => toFinding(card, savings[index] ?? null));
  });
}

/** The part of a cost that a saving is, at most all of it; `null` where either is unknown. */
function shareOf(saving: number | null, costUsd: number | null): number | null {
  if (saving === null || costUsd === null) return null;
  return costUsd === 0 ? 0 : Math.min(1, Math.max(0, saving / costUsd));
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
  const savingUsdPerMonth = perMonth(saving, window);
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
  const costUsdPerMonth = perMonth(totals.costUsd, window);
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
