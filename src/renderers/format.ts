/*
 * Numbers and names as readers see them, in the words that findings use too. What is
 * unknown is a dash in tables and never 0.
 */
import type { Usage } from '../domain/usage.ts';
import { windowDays } from '../domain/window.ts';
import {
  sayCount,
  sayLeastUsd,
  sayMany,
  sayShare,
  sayTokens,
  sayUsd,
} from '../findings/wording.ts';
import { bareModel } from '../pricing/model-name.ts';

/** Stands for a number that no source reports. */
export const UNKNOWN = '–';

/** A cost, and whether it is a floor or an estimate. */
export interface Cost {
  /** US dollars. */
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
  /** Some of it is of tokens that are not split; absent elsewhere. */
  readonly costIsEstimate?: true;
}

/**
 * US dollars to the cent: `$0.46`, `under $0.01`; `≥ $1.20` when part of it has no price,
 * `~$3.92` when part of it is estimated.
 */
export function formatCost(
  { costUsd, costIsFloor, costIsEstimate }: Cost,
  unknown: string = UNKNOWN,
): string {
  if (costUsd === null) return unknown;
  const words = costIsFloor ? sayLeastUsd(costUsd) : sayUsd(costUsd);
  // "At least nothing" is no information.
  if (costIsFloor && words === '$0.00') return unknown;
  return `${costIsFloor ? '≥ ' : ''}${costIsEstimate ? words.replace('$', '~$') : words}`;
}

/** Requests, which are more where a total of a whole run is among them. */
export function formatRequests({ requests, requestsAreFloor }: Usage): string {
  if (requests === null) return UNKNOWN;
  return `${requestsAreFloor ? '≥ ' : ''}${sayCount(requests)}`;
}

/** Tokens to the nearest thousand: `850`, `395K`, `2.4M`. */
export function formatTokens(tokens: number | null): string {
  return tokens === null ? UNKNOWN : sayTokens(tokens);
}

/** A ratio from 0 to 1 as a percentage: `99.5%`; only all is `100%`. */
export function formatRate(rate: number | null): string {
  if (rate === null) return UNKNOWN;
  return rate < 1 && rate >= 0.9995 ? '>99.9%' : sayShare(rate);
}

/** Input tokens for each output token: `0.6:1`, `122:1`. */
export function formatRatio(ratio: number | null): string {
  if (ratio === null) return UNKNOWN;
  if (ratio > 0 && ratio < 0.05) return '<0.1:1';
  return `${ratio < 9.95 ? ratio.toFixed(1) : ratio.toFixed(0)}:1`;
}

/** Milliseconds as `850 ms`, `3.8 s`, `2 min 5 s`. */
export function formatLatency(ms: number | null): string {
  if (ms === null) return UNKNOWN;
  if (ms < 999.5) return `${ms.toFixed(0)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** What a change of less than half a percent is called. */
export const UNCHANGED = 'unchanged';

/** after / before - 1 as `+12%`, `−5%`, `unchanged`. */
export function formatChange(relative: number | null): string {
  if (relative === null) return UNKNOWN;
  const percent = Math.round(Math.abs(relative) * 100);
  if (percent === 0) return UNCHANGED;
  return `${relative > 0 ? '+' : '−'}${sayCount(percent)}%`;
}

/** An instant to the minute: `2026-11-19 06:17 UTC`. */
export function formatInstant(instant: string): string {
  return `${toMinute(instant)} UTC`;
}

/** `2026-11-19 06:17 to 2026-11-20 06:17 UTC (24 hours)`; one end may be unknown. */
export function formatPeriod(window: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  const { from, to } = window;
  if (from === null) return to === null ? 'not known' : `until ${formatInstant(to)}`;
  if (to === null) return `from ${formatInstant(from)}`;
  const length = formatDays(windowDays(window));
  return `${toMinute(from)} to ${formatInstant(to)}${length === '' ? '' : ` (${length})`}`;
}

/** Hours up to two days, then days; empty when unknown or under an hour. */
function formatDays(days: number | null): string {
  if (days === null || days * 24 < 1) return '';
  return days <= 2 ? sayMany(days * 24, 'hour') : sayMany(days, 'day');
}

function toMinute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** A Claude family with its version after or before it, then a date or a deployment. */
const CLAUDE =
  /^(?:.*\.)?claude-(?:(?<family>[a-z]+)-(?<version>\d{1,2}(?:[-._]\d{1,2})?)|(?<oldVersion>\d(?:[-._]\d)?)-(?<oldFamily>[a-z]+))(?=$|[-@:](?:\d{8}|v\d|latest))/i;

/**
 * A model's name as short as it is still clear: `claude-sonnet-4-6` and
 * `anthropic/claude-sonnet-4.6[1m]` are `sonnet-4.6`; names of other makers lose only the
 * maker's prefix.
 */
export function shortModel(model: string): string {
  const bare = bareModel(model);
  const { family, version, oldFamily, oldVersion } = CLAUDE.exec(bare)?.groups ?? {};
  const name = family ?? oldFamily;
  const number = version ?? oldVersion;
  if (name === undefined || number === undefined) return bare;
  return `${name.toLowerCase()}-${number.replace(/[-_]/, '.')}`;
}
