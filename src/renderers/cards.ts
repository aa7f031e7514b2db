import { SEVERITIES, type Finding, type Severity } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';

/** Findings that are shown as one: one, or those of several workflows with the same remedy. */
export interface Card {
  readonly severity: Severity;
  /** The most pressing first; never none. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Findings as cards, each where the first of its findings stands. */
export function cardsOf(findings: readonly Finding[]): readonly Card[] {
  const groups = groupBy(findings, ({ kind, remedy, workflow }) =>
    JSON.stringify(workflow === null ? [findings.length, kind, remedy] : [kind, remedy]),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ severity: worst([first, ...others]), findings: [first, ...others] }],
  );
}

function worst(findings: readonly Finding[]): Severity {
  const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
  return SEVERITIES[Math.max(...ranks)] ?? 'low';
}
