import type { Finding, Savings } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { sayRoundUsd } from '../findings/wording.ts';
import { code, NOTHING, say, strong, type Text } from './blocks.ts';
import { cardsOf, mostPressing } from './cards.ts';
import { ruleTitle } from './rule-title.ts';
import { sayPlaces } from './say-places.ts';
import { sayWhyNotSure } from './say-nothing-found.ts';
import { addSavings, saySaving } from './say-saving.ts';

/**
 * What could be saved and the one thing to do first: `≈ $41 a month avoidable, of $96. First,
 * …`. Without a finding, that there is nothing to do, or why nobody can say so.
 */
export function sayWorth(report: Report): Text {
  const { findings, savings, totals } = report;
  const cards = cardsOf(findings);
  // Of runs that report nothing, nobody knows what pays: their reports come first.
  const silent = cards.find(({ findings: [{ kind }] }) => kind === 'no-token-data');
  const first = (totals.totalTokens === null ? silent : undefined) ?? mostPressing(cards)[0];
  if (first !== undefined) {
    const sum = sayAvoidable(savings);
    const [finding, ...others] = first.findings;
    return say`${sum}${sum.length === 0 ? '' : ' '}${sayFirst(finding, others, sum.length > 0)}`;
  }
  if (totals.totalTokens === null) return NOTHING;
  const doubts = sayWhyNotSure(report);
  return doubts === undefined
    ? ['Nothing to do: every rule was assessed, and none found anything wasteful.']
    : say`No rule found anything wasteful in what could be judged, but ${doubts}.`;
}

/** Nothing where it is not known, or nothing is avoidable. */
function sayAvoidable(savings: Savings | undefined): Text {
  if (savings === undefined) return NOTHING;
  const { avoidableUsdPerMonth: usd, costUsdPerMonth, isUpperBound } = savings;
  if (usd === null || usd === 0) return NOTHING;
  const of = costUsdPerMonth === null ? '' : `, of ${sayRoundUsd(costUsdPerMonth)}`;
  const atMost = isUpperBound ? ' (at most)' : '';
  return say`${strong(`≈ ${sayRoundUsd(usd)} a month avoidable${of}`)}${atMost}.`;
}

/** What is to be done; why is said where the finding is. */
function sayFirst(finding: Finding, others: readonly Finding[], isAfterSum: boolean): Text {
  const { workflow, remedy, kind } = finding;
  const saving = addSavings([finding, ...others]);
  const known = saving.estimatedSavingUsd === null ? '' : ` (${saySaving(saving)})`;
  const lead = isAfterSum ? 'First' : 'To do first';
  if (others.length > 0) {
    return say`${lead}, ${sayPlaces([finding, ...others])}${known}: ${strong(remedy)} (${ruleTitle(kind)}.)`;
  }
  const where = workflow === null ? NOTHING : say`, in ${code(workflow)}`;
  return say`${lead}${where}${known}: ${strong(remedy)}`;
}
