/* An agent's spend in one line, as a comment, a terminal and a job's log show it. */
import type { RunSum, Spend } from '../domain/task.ts';
import { sayMany } from '../findings/wording.ts';
import { formatCost, UNKNOWN } from './format.ts';

/** A token count to one decimal: `850`, `1.2k`, `45.2k`, `2.5M`. */
export function formatShortTokens(tokens: number | null): string {
  if (tokens === null) return UNKNOWN;
  if (tokens < 1_000) return String(tokens);
  if (tokens < 999_950) return `${(tokens / 1e3).toFixed(1)}k`;
  if (tokens < 999_950_000) return `${(tokens / 1e6).toFixed(1)}M`;
  return `${(tokens / 1e9).toFixed(1)}B`;
}

/**
 * `45.2k in / 12.1k out / 1.2M cached / 80.0k cache writes · $0.21`. Input is what was
 * neither read from nor written to the cache. What is unknown is left out, and so are the
 * parts of the cache when they are 0.
 */
export function saySpend(spend: Spend): string {
  const parts = [
    part(spend.uncachedInput, 'in'),
    part(spend.output, 'out'),
    spend.cacheRead === 0 ? '' : part(spend.cacheRead, 'cached'),
    spend.cacheWrite === 0 ? '' : part(spend.cacheWrite, 'cache writes'),
  ];
  const tokens = parts.filter((words) => words !== '').join(' / ');
  const cost = sayCost(spend);
  if (tokens === '') return cost === '' ? 'usage unknown' : cost;
  return `${tokens} · ${cost === '' ? 'cost unknown' : cost}`;
}

/** `3 runs`; `3 runs, 1 of them without usage`. */
export function sayRuns({ runs, unknownRuns }: RunSum): string {
  const all = sayMany(runs, 'run');
  if (unknownRuns === 0) return all;
  if (unknownRuns === runs) return `${all} without usage`;
  return `${all}, ${unknownRuns} of them without usage`;
}

function part(tokens: number | null, words: string): string {
  return tokens === null ? '' : `${formatShortTokens(tokens)} ${words}`;
}

/**
 * `$0.21`, `≥ $0.21`; what the producer reported is shown beside our price where it differs to
 * the cent, and where there is no price it is marked as reported. Empty when unknown.
 */
export function sayCost(spend: Spend): string {
  const ours = formatCost(spend, '');
  if (spend.reportedUsd === null) return ours;
  const reported = formatCost({ costUsd: spend.reportedUsd, costIsFloor: false });
  if (ours === '') return `${reported} as reported`;
  return reported === ours ? ours : `${ours} (reported ${reported})`;
}
