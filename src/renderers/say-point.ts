import { sayUsd } from '../findings/wording.ts';
import type { Point } from './blocks.ts';
import { formatCost } from './format.ts';

/** What a point shows, with its mark: `$4.37`, `≥ $7.34`, `~$3.92`, `≈ $2.55`. */
export function sayPoint({ value, mark }: Point, unknown: string): string {
  if (value === null) return unknown;
  if (mark === '≈') return `≈ ${sayUsd(value)}`;
  const estimate = mark === '~' && ({ costIsEstimate: true } as const);
  return formatCost({ costUsd: value, costIsFloor: mark === '≥', ...estimate }, unknown);
}
