/* Words of an audit of calls that several of its parts use. */
import { sayMany, sayShare, sayUsd } from '../findings/wording.ts';
import type { CallSum, WhatIf } from '../roles/role-audit.ts';
import { paragraph, type Block } from './blocks.ts';

/** Rows of a table; more are in the JSON. */
export const MAX_ROWS = 20;

/** Where the rest of a table is; nothing without one. */
export function more(count: number, noun: string): readonly Block[] {
  return count <= 0 ? [] : paragraph(`${sayMany(count, `more ${noun}`)} in the JSON.`);
}

/** `12 calls`; `5 totals` of agents, sessions or runs; `12 calls and 5 totals`. */
export function sayRecords({ records, calls }: Pick<CallSum, 'records' | 'calls'>): string {
  const totals = records - calls;
  if (totals === 0) return sayMany(calls, 'call');
  const words = sayMany(totals, 'total');
  return calls === 0 ? words : `${sayMany(calls, 'call')} and ${words}`;
}

/** `$0.20 (−67%)`; only the amount where nothing was spent. */
export function sayChangeUsd({ asRanUsd, otherwiseUsd, changeUsd }: WhatIf): string {
  if (asRanUsd === null || otherwiseUsd === null || changeUsd === null) return 'not known';
  if (asRanUsd === 0) return sayUsd(otherwiseUsd);
  return `${sayUsd(otherwiseUsd)} (${sayRelative(changeUsd / asRanUsd)})`;
}

/** `−67%`, `+12%`, `unchanged`. */
export function sayRelative(change: number): string {
  const share = sayShare(Math.round(Math.abs(change) * 100) / 100);
  if (change === 0) return 'unchanged';
  return `${change > 0 ? '+' : '−'}${share}`;
}

/** The range of a change in cost, of tokens whose split is not recorded; nothing for others. */
export function sayRange({ changeAtLeastUsd: low, changeAtMostUsd: high }: WhatIf): string {
  if (low === undefined || high === undefined) return '';
  return ` (${sayDollars(low)} if the tokens that are not split cost the least that they may, ${sayDollars(high)} if the most)`;
}

/** A change in dollars: `−$0.40`, `+$0.10`. */
function sayDollars(usd: number): string {
  return `${usd < 0 ? '−' : '+'}${sayUsd(Math.abs(usd))}`;
}
