import { SEVERITIES, type Finding, type Severity } from '../domain/finding.ts';

/** Findings that are at least as severe as asked for; none where nothing is asked for. */
export function atLeast(findings: readonly Finding[], least: Severity | undefined): Finding[] {
  if (least === undefined) return [];
  const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return findings.filter(({ severity }) => rank(severity) >= rank(least));
}
