import type { Report } from '../domain/report.ts';
import { sayUsd } from '../findings/wording.ts';
import { fact, NOTHING, say, strong, type Text } from './blocks.ts';
import { formatCost } from './format.ts';

/**
 * What the month will have cost, in one line: `Forecast for 2026-11: $96.40 at the pace of the
 * last 7 days (95% between $80.10 and $112.70), $62.00 so far`. Nothing where it cannot be
 * forecast, or nothing was spent for days.
 */
export function sayForecast({ projection }: Report): Text {
  if (projection === null) return NOTHING;
  const { month, monthUsd, low, high, isFloor, days, spentUsd } = projection;
  // A line of zeros tells nobody anything.
  if (spentUsd === 0 && high === 0) return NOTHING;
  const known = (usd: number): string =>
    formatCost({ costUsd: usd, costIsFloor: isFloor }, '$0.00');
  const range = `95% between ${sayUsd(low)} and ${sayUsd(high)}`;
  return fact(
    `Forecast for ${month}`,
    say`${strong(known(monthUsd))} at the pace of the last ${days} whole days (${range}), ${known(spentUsd)} so far`,
  );
}

/** The forecast in a few words, `$96.40 forecast for 2026-11`; empty where there is none. */
export function sayMonth(report: Report): string {
  const { projection } = report;
  if (projection === null || sayForecast(report).length === 0) return '';
  const { month, monthUsd, isFloor } = projection;
  return `${formatCost({ costUsd: monthUsd, costIsFloor: isFloor }, '$0.00')} forecast for ${month}`;
}
