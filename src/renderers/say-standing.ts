import type { Finding } from '../domain/finding.ts';
import { sayMany } from '../findings/wording.ts';

/** Reports in which a finding stands before it says so: a week of daily ones. */
const LONG_STANDING = 7;

/** `, new`, `, since 2026-11-14`, `, open for 7 reports, since 2026-11-14`; empty when not known. */
export function sayStanding({ since, reports = 1 }: Pick<Finding, 'since' | 'reports'>): string {
  if (since === null) return '';
  if (reports === 1) return ', new';
  const open = reports >= LONG_STANDING ? `, open for ${sayMany(reports, 'report')}` : '';
  return `${open}, since ${since}`;
}
