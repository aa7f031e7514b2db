import type { Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { SEVERITIES } from '../domain/finding.ts';
import { sayCount, sayList, sayMany, sayOf } from '../findings/wording.ts';
import {
  bullets,
  code,
  fact,
  headline,
  join,
  link,
  listing,
  NOTHING,
  paragraph,
  say,
  strong,
  toText,
  type Block,
  type Text,
} from './blocks.ts';
import { formatCost, formatPeriod, formatRate, formatTokens } from './format.ts';
import { sayChange } from './say-change.ts';
import { sayCoverage, sayMissing } from './say-coverage.ts';
import { sayForecast } from './say-forecast.ts';
import { sayWhatWasSpent, shownTotals } from './say-spent.ts';
import { sayEnded } from './say-track.ts';
import { sayWhy } from './say-why.ts';
import { sayWorth } from './say-worth.ts';

/** The answer first, then what it rests on. */
export function overviewSection(report: Report): readonly Block[] {
  return [
    headline('Overview'),
    ...answer(report),
    ...paragraph(sayWhy(report)),
    ...paragraph(sayWorth(report)),
    ...paragraph(sayEnded(report)),
    ...coverage(report),
    ...facts(report),
  ];
}

function answer(report: Report): readonly Block[] {
  const [newest] = report.trend.earlier;
  const change = sayChange(report);
  const compared =
    change === undefined || newest === undefined
      ? NOTHING
      : say`, ${change} in the ${link('last report', newest.url)}`;
  return paragraph(say`${sayWhatWasSpent(report)}${compared}.`, 'answer');
}

function coverage({ coverage, paperclip }: Report): readonly Block[] {
  const rests = sayCoverage(coverage);
  const missing = sayUnaccounted(paperclip) ?? sayMissing(coverage);
  if (missing === undefined) return paragraph(rests ?? NOTHING);
  const lead = rests === undefined ? NOTHING : say`${rests} `;
  return paragraph(say`${lead}${strong('Spend may be missing')}: ${missing}.`, 'warning');
}

/** Runs of Paperclip of which nobody knows what they cost. */
function sayUnaccounted(paperclip: Report['paperclip']): string | undefined {
  const { companies = [] } = paperclip ?? {};
  const runs = companies
    .flatMap(({ unaccounted }) => unaccounted)
    .reduce((sum, one) => sum + one.runs, 0);
  return runs === 0 ? undefined : `${sayMany(runs, 'finished run')} left no usage`;
}

function facts(report: Report): readonly Block[] {
  const { totals, coverage, repository } = report;
  // Files know no runs.
  const knowsRuns = repository !== null || coverage.agenticRuns > 0;
  return bullets([
    fact('Period', period(report)),
    knowsRuns ? fact('Runs analyzed', runsAnalyzed(report)) : NOTHING,
    fact('Total tokens', `${totalTokens(totals)}${requests(totals)}${hitRate(totals)}`),
    fact(
      'Estimated total cost',
      say`${formatCost(shownTotals(report), 'not known')}${unpriced(report)}`,
    ),
    sayForecast(report),
    fact('Findings', findings(report)),
    fact('Workflows', workflows(report)),
    fact('Providers', otherProviders(report)),
    fact('Degraded', degraded(report)),
  ]);
}

/** Nothing where there was nothing whose time could be known. */
function period({ window, totals }: Report): string {
  const { from, to, period } = window;
  const name = period === undefined ? '' : `${period.unit} ${period.name}, `;
  if (from !== null || to !== null) return `${name}${formatPeriod(window)}`;
  return totals.totalTokens === null ? '' : 'the records have no times';
}

function runsAnalyzed({ coverage }: Report): string {
  const { agenticRuns, runsAnalyzed, runsWithUsage, otherRuns } = coverage;
  const counts =
    agenticRuns === 0
      ? 'none'
      : `${sayCount(runsAnalyzed)} of ${sayCount(agenticRuns)} (${sayCount(runsWithUsage)} had token data)`;
  return otherRuns === 0
    ? counts
    : `${counts}; ${sayMany(otherRuns, 'run')} without an agent not counted`;
}

/** Total tokens and what they are made of, on one line. */
export function totalTokens(usage: Usage): string {
  if (usage.totalTokens === null) return 'not known';
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
  const split = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${formatTokens(usage.totalTokens)}${split}`;
}

function requests({ requests, requestsAreFloor, totalTokens }: Usage): string {
  if (requests === null || totalTokens === null) return '';
  return ` in ${requestsAreFloor ? 'at least ' : ''}${sayMany(requests, 'request')}`;
}

function hitRate({ cacheHitRate }: Usage): string {
  return cacheHitRate === null ? '' : `; ${formatRate(cacheHitRate)} cache hit rate`;
}

function unpriced({ totals, pricing }: Report): Text {
  const { unpriced } = pricing;
  if (!totals.costIsFloor || unpriced.length === 0) return NOTHING;
  const others = unpriced.length > 3 ? ' and others' : '';
  return say` (the true cost is higher: no price for ${join(unpriced.slice(0, 3).map(code))}${others})`;
}

function findings({ findings }: Report): string {
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${sayCount(count)} ${severity}`];
  });
  return counts.length === 0 ? '' : `${sayCount(findings.length)} (${sayList(counts)})`;
}

const MAX_NAMES = 10;

/** A report of some workflows must not be taken for one of all. */
function workflows({ filters: { workflows, excludeWorkflows } }: Report): Text {
  if (workflows.length + excludeWorkflows.length === 0) return NOTHING;
  const only = workflows.length === 0 ? 'all' : say`only ${listing(workflows, MAX_NAMES, code)}`;
  if (excludeWorkflows.length === 0) return toText(only);
  return say`${only} but ${listing(excludeWorkflows, MAX_NAMES, code)}`;
}

/** Nor one of some providers for one of all. */
function otherProviders({ providers, coverage: { otherProviders = [] } }: Report): Text {
  if (otherProviders.length === 0 || providers.length === 0) return NOTHING;
  return say`only ${listing(providers, MAX_NAMES, code)}; there is usage of ${listing(otherProviders, MAX_NAMES, code)} too`;
}

function degraded({ agentRuns = [] }: Report): string {
  const count = agentRuns.filter(({ isDegraded }) => isDegraded).length;
  return count === 0 ? '' : `${sayOf(count, agentRuns.length, 'multi-agent run')}, see the details`;
}
