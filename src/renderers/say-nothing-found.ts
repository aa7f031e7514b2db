import type { Report } from '../domain/report.ts';
import { runsOfOtherProviders, sayMissing } from './say-coverage.ts';
import { sayList, sayMany, sayUsd } from '../findings/wording.ts';
import { paragraph, type Block } from './blocks.ts';
import { ruleTitle } from './rule-title.ts';

/** What a report without findings says in their place. */
export function nothingFound(report: Report): readonly Block[] {
  if (report.findings.length > 0) return [];
  if (report.totals.totalTokens === null) {
    return paragraph('Without token data there is nothing to judge.', 'nothing');
  }
  const doubts = sayWhyNotSure(report);
  return doubts === undefined
    ? paragraph('None: no rule found anything wasteful.', 'nothing')
    : paragraph(
        `No rule found anything wasteful in what could be judged, but ${doubts}.`,
        'warning',
      );
}

/**
 * Why a report without findings does not say that nothing is to do: what was not read, not
 * counted, not compared or not judged. Undefined where all was.
 */
export function sayWhyNotSure(report: Report): string | undefined {
  const doubts = [
    ...missing(report),
    ...degraded(report),
    ...others(report),
    ...filtered(report),
    ...notAssessed(report),
  ];
  return doubts.length === 0 ? undefined : sayList(doubts, doubts.length);
}

function missing({ coverage }: Report): readonly string[] {
  return sayMissing(coverage)?.split(';') ?? [];
}

function degraded({ agentRuns = [] }: Report): readonly string[] {
  const count = agentRuns.filter(({ isDegraded }) => isDegraded).length;
  if (count === 0) return [];
  return [`${sayMany(count, 'multi-agent run')} ${count === 1 ? 'was' : 'were'} degraded`];
}

function others({ coverage }: Report): readonly string[] {
  const runs = runsOfOtherProviders(coverage);
  const names = coverage.otherProviders ?? [];
  if (runs === 0 && names.length === 0) return [];
  const whose = names.length === 0 ? 'other providers' : sayList(names, 5);
  return [
    `${runs === 0 ? 'usage' : sayMany(runs, 'run')} of ${whose} ${runs === 1 || runs === 0 ? 'is' : 'are'} left out`,
  ];
}

function filtered({ filters: { workflows, excludeWorkflows } }: Report): readonly string[] {
  const isFiltered = workflows.length + excludeWorkflows.length > 0;
  return isFiltered ? ['only the chosen workflows were looked at'] : [];
}

function notAssessed({ notAssessed, workflows }: Report): readonly string[] {
  if (notAssessed.length === 0) return [];
  const kinds = [...new Set(notAssessed.map(({ kind }) => kind))];
  const named = new Set(notAssessed.map(({ workflow }) => workflow));
  const costs = workflows
    .filter(({ name }) => named.has(name))
    .map(({ usage }) => usage.costUsd ?? 0);
  const usd = costs.reduce((sum, cost) => sum + cost, 0);
  const of = usd === 0 ? '' : ` of ${sayUsd(usd)}`;
  const rules = sayList(
    kinds.map((kind) => `“${ruleTitle(kind)}”`),
    5,
  );
  return [`${rules} could not be assessed${of} for lack of data`];
}
