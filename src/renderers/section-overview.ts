import type { Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { sayCount, sayMany, sayOf } from '../findings/wording.ts';
import { formatCost, formatPeriod, formatRate, formatTokens, UNKNOWN } from './format.ts';
import {
  pickFinding,
  sayChange,
  sayCoverage,
  sayMissing,
  sayWhatWasSpent,
  shownTotals,
} from './headline.ts';
import {
  alert,
  bullets,
  code,
  join,
  link,
  list,
  safe,
  NOTHING,
  type Markdown,
} from './markdown-kit.ts';

/** The answer first, then what it rests on. */
export function overviewSection(report: Report): readonly Markdown[] {
  return [safe`### Overview`, answer(report), coverage(report), facts(report)];
}

function answer(report: Report): Markdown {
  const { amount, rest } = sayWhatWasSpent(report);
  const spent = amount === '' ? safe`**${rest}**` : safe`**${amount}** ${rest}`;
  const change = sayChange(report);
  const [newest] = report.trend.earlier;
  const compared =
    change === undefined || newest === undefined
      ? NOTHING
      : safe`, ${change} in the ${link('last report', newest.url)}`;
  const { finding, lead } = pickFinding(report);
  if (finding === undefined) {
    return lead === '' ? safe`${spent}${compared}.` : safe`${spent}${compared}; ${lead}.`;
  }
  const where = finding.workflow === null ? NOTHING : safe` in ${code(finding.workflow)}`;
  return safe`${spent}${compared}; ${lead}${where}: ${finding.message}`;
}

function coverage({ coverage }: Report): Markdown {
  const told = sayCoverage(coverage);
  const missing = sayMissing(coverage);
  if (missing === undefined) return told === undefined ? NOTHING : safe`${told}`;
  const lead = told === undefined ? NOTHING : safe`${told} `;
  return alert('WARNING', safe`${lead}**Spend may be missing**: not counted are ${missing}.`);
}

function facts(report: Report): Markdown {
  const { window, totals, pricing } = report;
  const reason =
    totals.costIsFloor && pricing.unpriced.length > 0
      ? safe` (the true cost is higher: no price for ${join(pricing.unpriced.slice(0, 3).map(code))}${pricing.unpriced.length > 3 ? ' and others' : ''})`
      : NOTHING;
  const hitRate =
    totals.cacheHitRate === null ? '' : `; ${formatRate(totals.cacheHitRate)} cache hit rate`;
  return bullets([
    safe`**Period**: ${formatPeriod(window)}`,
    safe`**Runs analyzed**: ${runsAnalyzed(report)}`,
    safe`**Total tokens**: ${totalTokens(totals)}${hitRate}`,
    safe`**Estimated total cost**: ${formatCost(shownTotals(report), 'not known')}${reason}`,
    ...filters(report),
    ...degraded(report),
  ]);
}

function degraded({ agentRuns = [] }: Report): readonly Markdown[] {
  const count = agentRuns.filter(({ isDegraded }) => isDegraded).length;
  if (count === 0) return [];
  return [
    safe`**Degraded**: ${sayOf(count, agentRuns.length, 'multi-agent run')}, see the details`,
  ];
}

/** A report of some workflows must not be taken for one of all. */
function filters({ filters: { workflows, excludeWorkflows } }: Report): readonly Markdown[] {
  if (workflows.length + excludeWorkflows.length === 0) return [];
  const only = workflows.length === 0 ? safe`all` : safe`only ${list(workflows, MAX_GLOBS, code)}`;
  const but =
    excludeWorkflows.length === 0 ? NOTHING : safe` but ${list(excludeWorkflows, MAX_GLOBS, code)}`;
  return [safe`**Workflows**: ${only}${but}`];
}

const MAX_GLOBS = 10;

function runsAnalyzed({ coverage, repository }: Report): string {
  const { agenticRuns, runsAnalyzed, runsWithUsage, otherRuns } = coverage;
  const others =
    otherRuns === 0 ? '' : `; ${sayMany(otherRuns, 'run')} without an agent not counted`;
  if (agenticRuns === 0) return `${repository === null ? 'not known' : 'none'}${others}`;
  return `${sayCount(runsAnalyzed)} of ${sayCount(agenticRuns)} (${sayCount(runsWithUsage)} had token data)${others}`;
}

/** Total tokens and what they are made of, on one line. */
export function totalTokens(usage: Usage): string {
  if (usage.totalTokens === null) return UNKNOWN;
  const buckets = [
    [usage.uncachedInputTokens, 'uncached input'],
    [usage.cacheReadTokens, 'cache read'],
    [usage.cacheWriteTokens, 'cache write'],
    [usage.outputTokens, 'output'],
    [usage.unsplitTokens ?? null, 'not split'],
  ] as const;
  const parts = buckets
    .filter(([tokens]) => tokens !== null)
    .map(([tokens, name]) => `${formatTokens(tokens)} ${name}`);
  return `${formatTokens(usage.totalTokens)} (${parts.join(', ')})`;
}
