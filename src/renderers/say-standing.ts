import type { Finding } from '../domain/finding.ts';
import { sayMany } from '../findings/wording.ts';

/** Reports in which a finding stands before it says so: a week of daily ones. */
const LONG_STANDING = 7;

type Standing = Pick<Finding, 'since' | 'reports'>;

/** As far as it is known: `, new`, `, since 2026-11-14`, `, open for 7 reports, since 2026-11-14`. */
export function sayStanding({ since, reports }: Standing): string {
  if (since === null || reports === undefined) return '';
  if (reports === 1) return ', new';
  const open = reports >= LONG_STANDING ? `, open for ${sayMany(reports, 'report')}` : '';
  return `${open}, since ${since}`;
}

/** The same for a cell of a table; empty where it is not known. */
export function formatSince({ since, reports }: Standing): string {
  if (since === null || reports === undefined) return '';
  if (reports === 1) return 'new';
  return reports >= LONG_STANDING ? `${since} (${sayMany(reports, 'report')})` : since;
}
