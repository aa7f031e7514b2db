import { SEVERITIES, type Finding, type Severity } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import { isHint } from '../findings/causes.ts';
import { addSavings } from './say-saving.ts';

/** Findings that are shown as one: one, or those of several workflows with the same remedy. */
export interface Card {
  readonly severity: Severity;
  /** The most pressing first; never none. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * Findings as cards, by severity, then by what they save together; hints, of which nobody is
 * sure, come after others of their severity.
 */
export function cardsOf(findings: readonly Finding[]): readonly Card[] {
  const groups = groupBy(findings.entries(), ([index, { kind, remedy, workflow }]) =>
    JSON.stringify(workflow === null ? index : [kind, remedy]),
  );
  return [...groups.values()]
    .flatMap((group) => toCard(group.map(([, finding]) => finding)))
    .sort(byMoney);
}

/**
 * Those that are no hints and may save anything; hints where there is nothing else, and what is
 * known to save nothing where there is no hint either.
 */
export function mostPressing(cards: readonly Card[]): readonly Card[] {
  const worthwhile = cards.filter((card) => !savesNothing(card));
  const proven = worthwhile.filter(({ findings: [finding] }) => !isHint(finding));
  return [proven, worthwhile].find(({ length }) => length > 0) ?? cards;
}

/** Whether it is known that nothing would be saved. */
function savesNothing({ findings }: Card): boolean {
  return findings.every(({ estimatedSavingUsd }) => estimatedSavingUsd === 0);
}

function toCard([first, ...others]: readonly Finding[]): readonly Card[] {
  if (first === undefined) return [];
  const severity = worst([first, ...others]);
  return [{ severity, findings: [first, ...others] }];
}

function worst(findings: readonly Finding[]): Severity {
  const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return SEVERITIES[Math.max(...ranks)] ?? 'low';
}

function byMoney(a: Card, b: Card): number {
  const isOfHints = ({ findings: [finding] }: Card): number => Number(isHint(finding));
  const money = ({ findings }: Card): number => {
    const { savingUsdPerMonth, estimatedSavingUsd } = addSavings(findings);
    return savingUsdPerMonth ?? estimatedSavingUsd ?? 0;
  };
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    isOfHints(a) - isOfHints(b) ||
    money(b) - money(a)
  );
}
