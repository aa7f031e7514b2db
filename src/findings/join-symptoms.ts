import { compareText } from '../domain/compare-text.ts';
import type { Finding } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import { savingOf, type Card } from './card.ts';
import { causeOf, isHint, rankOf, type Cause } from './causes.ts';

/** Causes of which dear runs may be a symptom, the likelier first. */
const CAUSES_OF_RUNS: readonly Cause[] = ['caching', 'small'];

/** A cause that would save less than this part of what a symptom is about does not explain it. */
const LEAST_EXPLAINED = 0.5;

/**
 * Brings findings of one workflow that have a cause in common together, whatever their order:
 * those of one kind of cause, and dear runs with what makes them dear, if that stands since
 * the same report and explains at least half of their money, or the money is not known.
 */
export function joinSymptoms(findings: readonly Finding[]): readonly Card[] {
  const sorted = [...findings].sort(byCause);
  const own = groupBy(sorted, (finding) => {
    const { workflow, about, kind } = finding;
    const cause = causeOf(kind);
    return cause === 'other' ? finding : JSON.stringify([workflow, about, cause]);
  });
  return [...groupBy(own.values(), ([first]) => first?.workflow ?? null).values()].flatMap(
    joinRuns,
  );
}

/** Dear runs of one workflow go to what causes them. */
function joinRuns(groups: readonly (readonly Finding[])[]): readonly Card[] {
  const cards = groups.map((group) => [...group]);
  const runs = cards.find(([first]) => first !== undefined && causeOf(first.kind) === 'runs');
  if (runs === undefined) return toCards(cards);
  for (const cause of CAUSES_OF_RUNS) {
    const card = cards.find(([first]) => first !== undefined && causeOf(first.kind) === cause);
    const [own] = toCards(card === undefined ? [] : [card]);
    if (card === undefined || own === undefined || isHint(own[0])) continue;
    for (const symptom of runs.splice(0)) {
      (explains(own, symptom) ? card : runs).push(symptom);
    }
  }
  return toCards(cards);
}

function explains(cause: Card, symptom: Finding): boolean {
  if (cause[0].since !== symptom.since) return false;
  const [of, money] = [savingOf(cause), symptom.estimatedSavingUsd];
  return of === null || money === null || of >= money * LEAST_EXPLAINED;
}

function toCards(groups: readonly (readonly Finding[])[]): readonly Card[] {
  return groups.flatMap(([first, ...others]): Card[] =>
    first === undefined ? [] : [[first, ...others]],
  );
}

/** Whatever order the rules ran in. */
function byCause(a: Finding, b: Finding): number {
  return (
    compareText(a.workflow ?? '', b.workflow ?? '') ||
    rankOf(a.kind) - rankOf(b.kind) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
