import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import type { PaperclipCompany } from '../domain/paperclip-report.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { agentsOf } from './agents-of.ts';
import { sumCosts } from './cost-sums.ts';
import { dearestRuns } from './dearest-runs.ts';
import { disagreementsOf, unaccountedOf } from './disagreements-of.ts';
import { idleOf } from './idle-of.ts';
import { modelsOf } from './models-of.ts';
import { spanOf, type Span } from './month.ts';
import { namesOf, type PricedSpend } from './priced-spend.ts';
import { routinesOf } from './routines-of.ts';
import { savingsOf } from './savings-of.ts';

/** What an audit is made with. */
export interface AuditMeans {
  readonly window: Span;
  readonly prices: Pick<PriceBook, 'priceOf'>;
  /** Share of idle runs over which there is much waste. */
  readonly highIdleShare: number;
  readonly now: Date;
}

/** The seven sections of one company. */
export function auditCompany(
  facts: PaperclipFacts,
  spends: readonly PricedSpend[],
  { window, prices, highIdleShare, now }: AuditMeans,
): PaperclipCompany {
  const span = spanOf(facts, window);
  const nameOf = namesOf(facts.agents);
  return {
    id: facts.company.id,
    name: facts.company.name,
    limits: [...facts.limits, ...assumed(spends)],
    cost: sumCosts(spends).cost,
    agents: agentsOf(facts, spends),
    idle: idleOf(facts, spends, span, highIdleShare),
    models: modelsOf(spends, prices, window.to),
    savings: savingsOf(facts, spends, prices, span),
    dearestRuns: dearestRuns(facts, prices, window.to),
    routines: routinesOf(facts, spends, span, now),
    disagreements: disagreementsOf(facts, spends),
    unaccounted: unaccountedOf(facts),
    doublePosts:
      facts.doublePosts?.map(({ agentId, model, extraRows, extraCents }) => ({
        agent: nameOf(agentId),
        model,
        extraRows,
        extraUsd: extraCents / 100,
      })) ?? null,
  };
}

/** Whose meaning of input nobody can know. */
function assumed(spends: readonly PricedSpend[]): readonly string[] {
  const events = spends
    .filter(({ isAssumed }) => isAssumed)
    .reduce((sum, { facts }) => sum + facts.events, 0);
  if (events === 0) return [];
  return [
    `What ${events} cost ${events === 1 ? 'event' : 'events'} of other adapters than Claude’s and Codex’s call input is taken as their providers mean it.`,
  ];
}
