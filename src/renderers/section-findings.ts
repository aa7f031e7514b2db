import type { EvidenceRun, EvidenceUnit, Finding, Severity } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Report } from '../domain/report.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import type { Extent } from './shrink.ts';
import { formatCost, formatRate, formatRatio, formatTokens } from './format.ts';
import {
  bullets,
  code,
  details,
  join,
  link,
  list,
  safe,
  NOTHING,
  numbered,
  type Markdown,
} from './markdown-kit.ts';
import { ruleTitle } from './rule-title.ts';

const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {
  high: '🔴 High',
  medium: '🟠 Medium',
  low: '🟡 Low',
};

/** Findings of one workflow, or of the whole report. */
interface Group {
  readonly number: number;
  readonly workflow: string | null;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/**
 * Findings by workflow, so that whoever owns one reads one item; the most severe first.
 * Workflows with nothing but findings of low severity are folded.
 */
export function findingsSection(report: Report, extent: Extent): readonly Markdown[] {
  const groups = toGroups(report.findings.slice(0, extent.findings));
  const more = report.findings.length - Math.min(report.findings.length, extent.findings);
  const first = groups.filter(({ severity }) => severity !== 'low');
  const low = groups.filter(({ severity }) => severity === 'low');
  const lowFindings = low.reduce((sum, { findings }) => sum + findings.length, 0);
  const costs = costsByName(report);
  const show = (shown: readonly Group[]): Markdown =>
    join(
      shown.map((group) => renderGroup(group, costs, extent)),
      '\n',
    );
  return [
    safe`### 🔍 Optimization Opportunities`,
    report.findings.length === 0 ? nothingFound(report) : NOTHING,
    show(first.length === 0 ? low : first),
    first.length > 0 && low.length > 0
      ? details(safe`${sayMany(lowFindings, 'finding')} of low severity`, [show(low)])
      : NOTHING,
    more === 0 ? NOTHING : safe`${sayMany(more, 'more finding')} in ${code('report.json')}.`,
    notAssessed(report, extent),
  ];
}

function nothingFound({ totals }: Report): Markdown {
  return totals.totalTokens === null
    ? safe`Without token data there is nothing to judge.`
    : safe`None: no rule found anything wasteful.`;
}

function toGroups(findings: readonly Finding[]): Group[] {
  const byWorkflow = groupBy(findings, ({ workflow }) => workflow);
  return [...byWorkflow].map(([workflow, group], index) => ({
    number: index + 1,
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

function renderGroup(group: Group, costs: ReadonlyMap<string, string>, extent: Extent): Markdown {
  const { workflow, severity, number } = group;
  const items = group.findings.map((finding) => renderFinding(finding, severity, extent));
  const sign = SEVERITY_SIGNS[severity];
  if (workflow === null) return numbered(number, safe`${sign} · **Whole report**`, items);
  const cost = costs.get(workflow) ?? '';
  const spent = cost === '' ? NOTHING : safe` — ${cost}`;
  return numbered(number, safe`${sign} · **${code(workflow)}**${spent}`, items);
}

function renderFinding(finding: Finding, ofGroup: Severity, extent: Extent): Markdown {
  const { severity, confidence, message, remedy, estimatedSavingUsd } = finding;
  const asides = [
    ...(severity === ofGroup ? [] : [`${severity} severity`]),
    ...(confidence === 'low' ? ['low confidence'] : []),
  ];
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  const saving =
    estimatedSavingUsd === null
      ? NOTHING
      : safe` **Would have saved about ${sayUsd(estimatedSavingUsd)}.**`;
  return safe`**${ruleTitle(finding.kind)}**${aside}: ${message}${proof(finding, extent)}<br>→ ${remedy}${saving}`;
}

function proof({ evidence }: Finding, { evidenceRuns }: Extent): Markdown {
  const { runs, unit } = evidence;
  if (runs.length === 0) return NOTHING;
  return safe` (${list(runs, evidenceRuns, (run) => runWithValue(run, unit))})`;
}

function runWithValue(run: EvidenceRun, unit: EvidenceUnit): Markdown {
  const linked = runLink(run);
  return run.value === null ? linked : safe`${linked}: ${FORMATS[unit](run.value)}`;
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
}): Markdown {
  const attempt = run.attempt === 1 ? '' : ` (attempt ${sayCount(run.attempt)})`;
  return link(`run ${run.id}${attempt}`, run.url);
}

function notAssessed({ notAssessed }: Report, extent: Extent): Markdown {
  if (notAssessed.length === 0) return NOTHING;
  const rules = new Set(notAssessed.map(({ kind }) => kind)).size;
  const items = notAssessed.slice(0, extent.notAssessed).map(({ kind, workflow, reason }) => {
    const where = workflow === null ? NOTHING : safe` in ${code(workflow)}`;
    return safe`**${ruleTitle(kind)}**${where}: ${reason}`;
  });
  const more = notAssessed.length - items.length;
  return details(safe`Not assessed for lack of data: ${sayMany(rules, 'rule')}`, [
    bullets(more === 0 ? items : [...items, safe`${sayCount(more)} more`]),
  ]);
}
