import type { Report } from '../domain/report.ts';
import { sayOf } from '../findings/wording.ts';
import { join, type Text } from './blocks.ts';
import { formatPeriod, formatRate, formatTokens } from './format.ts';
import { sayMonth } from './say-forecast.ts';

/** The facts in a line, to unfold: of when, how much, how well cached, and where it goes. */
export function sayFacts(report: Report): Text {
  const { window, totals, agentRuns = [] } = report;
  const { totalTokens, cacheHitRate } = totals;
  const degraded = agentRuns.filter(({ isDegraded }) => isDegraded).length;
  const line = join(
    [
      window.from === null && window.to === null ? '' : formatPeriod(window),
      totalTokens === null ? '' : `${formatTokens(totalTokens)} tokens`,
      cacheHitRate === null ? '' : `${formatRate(cacheHitRate)} of the input cached`,
      degraded === 0 ? '' : `${sayOf(degraded, agentRuns.length, 'multi-agent run')} degraded`,
      sayMonth(report),
    ].filter((part) => part !== ''),
    ' · ',
  );
  return line.length === 0 ? ['What this rests on'] : line;
}
