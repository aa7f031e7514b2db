import { SEVERITIES, type Finding, type Severity } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayList, sayMany, sayUsd } from '../findings/wording.ts';
import { plainText } from './plain-text.ts';
import { ruleTitle } from './rule-title.ts';
import type { Paint } from './terminal-paint.ts';
import { wrapText } from './text-table.ts';

const MAX_FINDINGS = 20;
/** Sentences are longer than names. Code points. */
export const MAX_TEXT_CHARS = 400;
const SEVERITY_STYLES = { high: 'red', medium: 'yellow', low: 'cyan' } as const;

/** The findings, the most pressing first. */
export function findingsList({ findings }: Report, width: number, paint: Paint): readonly string[] {
  if (findings.length === 0) return [];
  const more = findings.length - MAX_FINDINGS;
  return [
    '',
    paint('bold', `${sayMany(findings.length, 'finding')} (${sayBySeverity(findings)})`),
    ...findings.slice(0, MAX_FINDINGS).flatMap((finding) => renderFinding(finding, width, paint)),
    ...(more > 0 ? ['', `${sayMany(more, 'more finding')} in report.json.`] : []),
  ];
}

function sayBySeverity(findings: readonly Finding[]): string {
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${sayCount(count)} ${severity}`];
  });
  return sayList(parts);
}

const INDENT = '        ';

function renderFinding(finding: Finding, width: number, paint: Paint): readonly string[] {
  const { severity, confidence, workflow, estimatedSavingUsd } = finding;
  const where = workflow === null ? 'Whole report' : plainText(workflow);
  const sure = confidence === 'low' ? ' (low confidence)' : '';
  const saving =
    estimatedSavingUsd === null ? '' : ` Would have saved about ${sayUsd(estimatedSavingUsd)}.`;
  const remedy = `→ ${plainText(finding.remedy, MAX_TEXT_CHARS)}${saving}`;
  return [
    '',
    `${signOf(severity, paint)}${paint('bold', where)}: ${plainText(ruleTitle(finding.kind))}${sure}`,
    ...wrapText(plainText(finding.message, MAX_TEXT_CHARS), width, INDENT),
    ...wrapText(remedy, width, INDENT),
  ];
}

function signOf(severity: Severity, paint: Paint): string {
  return paint(SEVERITY_STYLES[severity], severity.padEnd(INDENT.length));
}
