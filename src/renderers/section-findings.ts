import type { EvidenceRun, EvidenceUnit, Finding, Severity } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import {
  BREAK,
  bullets,
  code,
  details,
  headline,
  link,
  listing,
  NOTHING,
  paragraph,
  say,
  strong,
  type Block,
  type Inline,
  type Item,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatRate, formatRatio, formatTokens } from './format.ts';
import { moreIn } from './section-groups.ts';
import { ruleTitle } from './rule-title.ts';

/** Findings of one workflow, or of the whole report. */
interface Group {
  readonly workflow: string | null;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/**
 * Findings by workflow, so that whoever owns one reads one item; the most severe first.
 * Workflows with nothing but findings of low severity are folded.
 */
export function findingsSection(report: Report, extent: Extent): readonly Block[] {
  const shown = report.findings.slice(0, extent.findings);
  const groups = toGroups(shown);
  const severe = groups.filter(({ severity }) => severity !== 'low');
  const low = groups.filter(({ severity }) => severity === 'low');
  const lowFindings = low.reduce((sum, { findings }) => sum + findings.length, 0);
  const costs = costsByName(report);
  const list = (part: readonly Group[], first: number): Block => ({
    kind: 'list',
    first,
    items: part.map((group) => toItem(group, costs, extent)),
  });
  const lowDetails = (): Block =>
    details(`${sayMany(lowFindings, 'finding')} of low severity`, [list(low, severe.length + 1)]);
  return [
    headline('🔍 Optimization Opportunities'),
    ...nothingFound(report),
    ...(groups.length === 0 ? [] : [list(severe.length === 0 ? low : severe, 1)]),
    ...(severe.length > 0 && low.length > 0 ? [lowDetails()] : []),
    ...paragraph(moreIn(report, report.findings.length - shown.length, 'finding')),
    ...notAssessed(report, extent),
  ];
}

function nothingFound({ findings, totals }: Report): readonly Block[] {
  if (findings.length > 0) return [];
  return totals.totalTokens === null
    ? paragraph('Without token data there is nothing to judge.', 'nothing')
    : paragraph('None: no rule found anything wasteful.', 'nothing');
}

function toGroups(findings: readonly Finding[]): Group[] {
  const byWorkflow = groupBy(findings, ({ workflow }) => workflow);
  return [...byWorkflow].map(([workflow, group]) => ({
    workflow,
    severity: group[0]?.severity ?? 'low',
    findings: group,
  }));
}

/** What each workflow cost; empty for a name that two of them share. */
function costsByName({ workflows }: Report): ReadonlyMap<string, string> {
  const costs = new Map<string, string>();
  for (const { name, usage } of workflows) {
    costs.set(name, costs.has(name) ? '' : formatCost(usage, ''));
  }
  return costs;
}

function toItem(
  { workflow, severity, findings }: Group,
  costs: ReadonlyMap<string, string>,
  extent: Extent,
): Item {
  const cost = workflow === null ? '' : (costs.get(workflow) ?? '');
  const spent = cost === '' ? '' : ` — ${cost}`;
  const what = strong(workflow === null ? 'Whole report' : code(workflow));
  return {
    text: say`${{ kind: 'severity', severity }} · ${what}${spent}`,
    below: findings.map((finding) => renderFinding(finding, severity, extent)),
  };
}

function renderFinding(finding: Finding, ofGroup: Severity, extent: Extent): Text {
  const { kind, severity, confidence, message, remedy, estimatedSavingUsd } = finding;
  const asides = [
    ...(severity === ofGroup ? [] : [`${severity} severity`]),
    ...(confidence === 'low' ? ['low confidence'] : []),
  ];
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  const saving =
    estimatedSavingUsd === null
      ? NOTHING
      : say` ${strong(`Would have saved about ${sayUsd(estimatedSavingUsd)}.`)}`;
  return say`${strong(ruleTitle(kind))}${aside}: ${message}${proof(finding, extent)}${BREAK}→ ${remedy}${saving}`;
}

function proof({ evidence }: Finding, { evidenceRuns }: Extent): Text {
  const { runs, unit } = evidence;
  if (runs.length === 0) return NOTHING;
  return say` (${listing(runs, evidenceRuns, (run) => runWithValue(run, unit))})`;
}

function runWithValue(run: EvidenceRun, unit: EvidenceUnit): Text {
  return run.value === null ? [runLink(run)] : say`${runLink(run)}: ${FORMATS[unit](run.value)}`;
}

const FORMATS: Readonly<Record<EvidenceUnit, (value: number) => string>> = {
  ratio: formatRate,
  usd: sayUsd,
  tokens: formatTokens,
  requests: (value) => sayMany(value, 'request'),
  runs: (value) => sayMany(value, 'run'),
  'per-output-token': formatRatio,
};

/** A link to an attempt of a run. */
export function runLink(run: {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
}): Inline {
  const attempt = run.attempt === 1 ? '' : ` (attempt ${sayCount(run.attempt)})`;
  return link(`run ${run.id}${attempt}`, run.url);
}

function notAssessed({ notAssessed }: Report, extent: Extent): readonly Block[] {
  if (notAssessed.length === 0) return [];
  const rules = new Set(notAssessed.map(({ kind }) => kind)).size;
  const items = notAssessed.slice(0, extent.notAssessed).map(({ kind, workflow, reason }) => {
    const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
    return say`${strong(ruleTitle(kind))}${where}: ${reason}`;
  });
  const more = notAssessed.length - items.length;
  return [
    details(
      `Not assessed for lack of data: ${sayMany(rules, 'rule')}`,
      bullets([...items, more === 0 ? NOTHING : [`${sayCount(more)} more`]]),
    ),
  ];
}
