import type { Report } from '../domain/report.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import { code, listing, say, strong, type Text } from './blocks.ts';
import { formatCost, formatTokens } from './format.ts';
import { runsOfOtherProviders } from './say-coverage.ts';

/** The totals as they are shown: what was not read makes their cost a floor. */
export function shownTotals({ totals, coverage }: Report): Report['totals'] {
  return { ...totals, costIsFloor: totals.costIsFloor || !coverage.complete };
}

/** The answer to "what did it cost", without a full stop. */
export function sayWhatWasSpent(report: Report): Text {
  const totals = shownTotals(report);
  const { runsWithUsage } = report.coverage;
  const byRuns = runsWithUsage > 0 ? ` by ${sayMany(runsWithUsage, 'run')}` : '';
  const cost = formatCost(totals, '');
  if (cost !== '') return say`${strong(cost)} spent${byRuns}${sayEstimated(report)}`;
  if (totals.totalTokens === null) return sayNothingCounted(report);
  const tokens = `${formatTokens(totals.totalTokens)} tokens`;
  return say`${strong(tokens)} used${byRuns}, at a cost that is not known`;
}

/** What of it nobody reported as a cost: of a Paperclip audit that may be nearly all. */
function sayEstimated({ paperclip }: Report): string {
  const usd = (paperclip?.companies ?? []).reduce((sum, { cost }) => sum + cost.estimatedUsd, 0);
  return usd === 0 ? '' : `, ${sayUsd(usd)} of it estimated from tokens`;
}

/** Why there is no number: other providers were used, there was nothing, or it is not known. */
function sayNothingCounted(report: Report): Text {
  const { coverage, repository, providers } = report;
  const { agenticRuns, otherProviders = [] } = coverage;
  const others = runsOfOtherProviders(coverage) + otherProviders.length;
  if (others > 0 && providers.length > 0) return sayWrongProvider(report);
  if (agenticRuns === 0) {
    if (repository === null) return [strong(sayNoneOf(providers))];
    return [strong('No token usage and no agentic run was found')];
  }
  const none =
    agenticRuns === 1
      ? 'The only run reported no token usage'
      : `None of the ${sayCount(agenticRuns)} runs reported its token usage`;
  return [strong(`${none}, so what was spent is not known`)];
}

const MAX_PROVIDERS = 5;

/** Which providers were used instead, and the one line that counts them. */
function sayWrongProvider({ providers, coverage, repository }: Report): Text {
  const { agenticRuns, otherProviders = [] } = coverage;
  const found = listing(otherProviders, MAX_PROVIDERS, code);
  const names = found.length === 0 ? say`other providers` : found;
  const others = runsOfOtherProviders(coverage);
  const silent = others > 0 && others < agenticRuns ? ', the others reported nothing' : '';
  const used = say`${sayWho(agenticRuns, others)} ${names}${silent}`;
  const few = otherProviders.length > 0 && otherProviders.length <= MAX_PROVIDERS;
  const line =
    repository === null
      ? `--provider ${few ? otherProviders.join(',') : 'all'}`
      : `provider: ${few ? otherProviders.join(', ') : 'all'}`;
  return say`${strong(sayNoneOf(providers))}: ${used}; ${code(line)} counts them`;
}

function sayWho(agenticRuns: number, others: number): string {
  if (agenticRuns === 0 || others === 0) return 'the records are of';
  if (others === agenticRuns) {
    return `${agenticRuns === 1 ? 'the only run' : `all ${sayCount(agenticRuns)} runs`} used`;
  }
  return `${sayCount(others)} of ${sayMany(agenticRuns, 'run')} used`;
}

function sayNoneOf(providers: readonly string[]): Text {
  return providers.length === 0
    ? ['No token usage was found']
    : say`No usage of ${listing(providers, MAX_PROVIDERS, code)} was found`;
}
