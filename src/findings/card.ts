import type { Finding } from '../domain/finding.ts';
import { causeOf, isHint } from './causes.ts';

/** Findings of one cause in one workflow, the one that names it first. */
export type Card = readonly [Finding, ...Finding[]];

/**
 * The finding of a card that says what doing away with its cause would save by itself. Where
 * findings are symptoms all alike, they are of the same money, and the largest has it; dear
 * runs with a cause save what doing away with the cause does.
 */
export function worthiestOf(card: Card): Finding | undefined {
  const [{ kind }] = card;
  const own = card.filter(
    (finding) => causeOf(finding.kind) === causeOf(kind) && (isHint(card[0]) || !isHint(finding)),
  );
  return largest(own) ?? largest(card);
}

function largest(findings: readonly Finding[]): Finding | undefined {
  const known = findings.filter(({ estimatedSavingUsd }) => estimatedSavingUsd !== null);
  const usd = (finding: Finding): number => finding.estimatedSavingUsd ?? 0;
  return known.reduce<Finding | undefined>(
    (most, one) => (most === undefined || usd(one) > usd(most) ? one : most),
    undefined,
  );
}

/** What doing away with a card's cause would save by itself, US dollars of the window; `null` when unknown. */
export function savingOf(card: Card): number | null {
  return worthiestOf(card)?.estimatedSavingUsd ?? null;
}
