import type { Finding } from '../domain/finding.ts';
import { sayMany } from '../findings/wording.ts';
import { code, say, type Text } from './blocks.ts';

/** Where findings are that are shown as one: `in 3 workflows`, or `in ci, 5 times`. */
export function sayPlaces(findings: readonly Pick<Finding, 'workflow'>[]): Text {
  const [only = null, ...others] = new Set(findings.map(({ workflow }) => workflow));
  if (only === null || others.length > 0) {
    return [`in ${sayMany(others.length + 1, 'workflow')}`];
  }
  return say`in ${code(only)}, ${sayMany(findings.length, 'time')}`;
}
