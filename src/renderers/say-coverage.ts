import { MISSING_SPEND, type Coverage } from '../domain/coverage.ts';
import { sayCount, sayList, sayMany } from '../findings/wording.ts';
import { GAP_WORDS } from './gap-words.ts';

/**
 * How many runs the report rests on; undefined for files, which know no runs, and without
 * any such run, which the answer reports already.
 */
export function sayCoverage(coverage: Coverage): string | undefined {
  const { agenticRuns, runsWithUsage } = coverage;
  if (runsWithUsage === 0) return undefined;
  const others = runsOfOtherProviders(coverage);
  const asked = agenticRuns - others;
  const beside = others === 0 ? '' : ` (${sayMany(others, 'run')} of other providers left out)`;
  if (runsWithUsage < asked) {
    return `${sayCount(runsWithUsage)} of ${sayMany(asked, 'run')} had token data${beside}.`;
  }
  const all = asked === 1 ? 'The only run' : `All ${sayCount(asked)} runs`;
  return `${all} had token data${beside}.`;
}

/** Runs whose usage is all of providers that were not asked for: they hide nothing. */
export function runsOfOtherProviders({ gaps }: Pick<Coverage, 'gaps'>): number {
  return gaps.find(({ reason }) => reason === 'other-provider')?.runs ?? 0;
}

/**
 * What may hide spend, such as `3 runs (artifact expired) are not counted`; undefined when
 * nothing does.
 */
export function sayMissing(coverage: Coverage): string | undefined {
  const { gaps, rejectedLines, unreadInputs = 0, complete } = coverage;
  if (complete) return undefined;
  const missing = gaps.filter(({ reason }) => MISSING_SPEND.has(reason));
  const parts = missing.map(({ reason, runs }) => `${sayMany(runs, 'run')} (${GAP_WORDS[reason]})`);
  if (rejectedLines > 0) parts.push(`${sayMany(rejectedLines, 'line')} that could not be read`);
  if (unreadInputs > 0) parts.push(`${sayMany(unreadInputs, 'input')} that could not be read`);
  if (parts.length === 0) return 'not everything could be read';
  const [first] = [...missing.map(({ runs }) => runs), rejectedLines || unreadInputs];
  const are = parts.length === 1 && first === 1 ? 'is' : 'are';
  return `${sayList(parts, parts.length)} ${are} not counted`;
}
