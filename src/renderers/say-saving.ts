import type { Finding } from '../domain/finding.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { sayRoundUsd } from '../findings/wording.ts';

type Saved = Pick<Finding, 'savingUsdPerMonth' | 'savingIsUpperBound' | 'estimatedSavingUsd'>;

/** `≈ $41 a month`, `up to $41 a month`; where the window has no length, what it would have saved. */
export function saySaving(finding: Saved): string {
  const { savingUsdPerMonth, savingIsUpperBound, estimatedSavingUsd } = finding;
  // What the others leave of a cost may be nothing.
  if ((savingUsdPerMonth ?? estimatedSavingUsd) === 0) return 'saves nothing more';
  const about = savingIsUpperBound ? 'up to' : '≈';
  if (savingUsdPerMonth !== null) return `${about} ${sayRoundUsd(savingUsdPerMonth)} a month`;
  if (estimatedSavingUsd !== null) return `${about} ${sayRoundUsd(estimatedSavingUsd)}`;
  return 'money not known';
}

/** Several findings as one: what is known of their savings, added up. */
export function addSavings(findings: readonly Saved[]): Saved {
  return {
    savingUsdPerMonth: sumKnown(findings.map((one) => one.savingUsdPerMonth)),
    estimatedSavingUsd: sumKnown(findings.map((one) => one.estimatedSavingUsd)),
    savingIsUpperBound: findings.some((one) => one.savingIsUpperBound),
  };
}
