import type { PaperclipFacts, RunFacts } from '../domain/paperclip-facts.ts';
import type { PaperclipFlag, PaperclipRun } from '../domain/paperclip-report.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { byMoney } from './cost-sums.ts';
import { adaptersOf, namesOf, priceFacts, type Priced } from './priced-spend.ts';
import { workOf } from './work-of.ts';

/** As many as a person looks at; the seed of this audit shows so many too. */
const DEAREST_RUNS = 15;

/** Below this much input there is little to cache. Tokens. */
const LEAST_INPUT = 10_000;
/** More output than this in one run is rarely work; it is the seed's limit. Tokens. */
const LONG_OUTPUT = 500_000;

/** The dearest runs by cost, and what is odd about each. */
export function dearestRuns(
  { dearest, agents }: Pick<PaperclipFacts, 'dearest' | 'agents'>,
  prices: Pick<PriceBook, 'priceOf'>,
  end: Date,
): readonly PaperclipRun[] {
  const adapters = adaptersOf(agents);
  const nameOf = namesOf(agents);
  return dearest
    .map((facts) => {
      const at = facts.finishedAt === null ? end.getTime() : Date.parse(facts.finishedAt);
      return priceFacts(facts, adapters.get(facts.agentId) ?? '', prices, at);
    })
    .map((run) => toRun(run, nameOf))
    .sort(
      byMoney(
        ({ costUsd }) => costUsd,
        ({ id }) => id,
      ),
    )
    .slice(0, DEAREST_RUNS);
}

function toRun(run: Priced<RunFacts>, nameOf: (id: string) => string): PaperclipRun {
  const { facts, tokens, cost } = run;
  return {
    id: facts.id,
    agent: nameOf(facts.agentId),
    provider: facts.provider,
    model: facts.model,
    status: facts.status,
    finishedAt: facts.finishedAt,
    work: workOf(facts.work),
    issue: facts.issue,
    costUsd: cost.basis === 'subscription' ? (cost.subscriptionUsd ?? null) : cost.spendUsd,
    basis: cost.basis,
    inputTokens: tokens.uncachedInput ?? null,
    cachedTokens: tokens.cacheRead ?? null,
    outputTokens: tokens.output ?? null,
    flags: flagsOf(run),
  };
}

function flagsOf({ facts, tokens, cost }: Priced<RunFacts>): readonly PaperclipFlag[] {
  const flags: readonly (readonly [PaperclipFlag, boolean])[] = [
    ['no-cache', tokens.cacheRead === 0 && (tokens.uncachedInput ?? 0) >= LEAST_INPUT],
    ['long-output', (tokens.output ?? 0) > LONG_OUTPUT],
    ['idle', workOf(facts.work) === 'idle'],
    ['retried', facts.isRetry],
    ['shared-cost', facts.exact === 'shared'],
    ['unpriced', cost.basis === null],
  ];
  return flags.filter(([, isOn]) => isOn).map(([flag]) => flag);
}
