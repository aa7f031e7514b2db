import { toDollars, toNanos } from '../domain/money.ts';
import { groupBy } from '../domain/group-by.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import type { PaperclipSaving, PaperclipSavings } from '../domain/paperclip-report.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { isIncluded } from './cost-of.ts';
import { byMoney } from './cost-sums.ts';
import { listPriceOf, meaningOf } from './list-price.ts';
import { inMonth, type Span } from './month.ts';
import { adaptersOf, type PricedSpend } from './priced-spend.ts';
import { roleKindOf } from './role-kind.ts';

/**
 * The small model of each maker's current line, 2026-11, as the bundled price list has them. A
 * model is compared with one of its own maker: nobody changes the adapter for a heartbeat.
 */
const CHEAPER: readonly { readonly of: RegExp; readonly model: string; readonly maker: string }[] =
  [
    { of: /claude/i, model: 'claude-haiku-4-5', maker: 'anthropic' },
    { of: /gemini/i, model: 'gemini-2.5-flash', maker: 'google' },
    { of: /gpt|codex|^o\d/i, model: 'gpt-5-mini', maker: 'openai' },
  ];

/** What each agent's spend on each model would be on a small model of the same maker. */
export function savingsOf(
  { agents }: Pick<PaperclipFacts, 'agents'>,
  spends: readonly PricedSpend[],
  prices: Pick<PriceBook, 'priceOf'>,
  span: Span,
): PaperclipSavings {
  const adapters = adaptersOf(agents);
  const roles = new Map(agents.map(({ id, role }) => [id, role]));
  const groups = groupBy(spends, ({ facts }) => JSON.stringify([facts.agentId, facts.model]));
  let unpricedRows = 0;
  const rows = [...groups.values()].flatMap((own): PaperclipSaving[] => {
    const [first] = own;
    const cheaper = CHEAPER.find(({ of }) => of.test(first?.facts.model ?? ''));
    if (first === undefined || cheaper === undefined) {
      unpricedRows += own.every(({ list }) => list === undefined) ? 1 : 0;
      return [];
    }
    const { agentId, model } = first.facts;
    const sums = own.map((spend) =>
      savingOf(spend, cheaper, adapters.get(agentId) ?? '', prices, span.to),
    );
    const priced = sums.filter((sum) => sum !== undefined);
    if (priced.length === 0) {
      unpricedRows += 1;
      return [];
    }
    const sum = (key: 'spend' | 'saving' | 'subscription'): number =>
      toDollars(priced.reduce((all, one) => all + toNanos(one[key]), 0));
    const [spendUsd, savingUsd] = [sum('spend'), sum('saving')];
    const subscriptionSavingUsd = sum('subscription');
    if (savingUsd <= 0 && subscriptionSavingUsd <= 0) return [];
    return [
      {
        agent: first.agent,
        roleKind: roleKindOf(roles.get(agentId) ?? null),
        model,
        cheaperModel: cheaper.model,
        spendUsd,
        cheaperUsd: toDollars(toNanos(spendUsd) - toNanos(savingUsd)),
        savingUsd,
        savingUsdPerMonth: inMonth(savingUsd, span),
        subscriptionSavingUsd,
      },
    ];
  });
  const total = (of: readonly PaperclipSaving[]): number =>
    toDollars(of.reduce((sum, { savingUsd }) => sum + toNanos(savingUsd), 0));
  return {
    totalUsd: rows.length === 0 && unpricedRows > 0 ? null : total(rows),
    totalUsdPerMonth: inMonth(rows.length === 0 && unpricedRows > 0 ? null : total(rows), span),
    triageUsdPerMonth: inMonth(total(rows.filter(({ roleKind }) => roleKind === 'triage')), span),
    rows: rows.sort(
      byMoney(
        ({ savingUsd }) => savingUsd,
        ({ agent, model }) => `${agent} ${model}`,
      ),
    ),
    unpricedRows,
  };
}

/**
 * The spend lowered as the list prices are apart: the same tokens at both, never a list price
 * against what was billed. Undefined without both.
 */
function savingOf(
  { facts, list, cost }: PricedSpend,
  cheaper: (typeof CHEAPER)[number],
  adapterType: string,
  prices: Pick<PriceBook, 'priceOf'>,
  end: Date,
): { readonly spend: number; readonly saving: number; readonly subscription: number } | undefined {
  if (list === undefined || !facts.hasTokens || list.usd <= 0) return undefined;
  const at = facts.day === null ? end.getTime() : Date.parse(facts.day);
  const small = { ...facts, provider: cheaper.maker, model: cheaper.model };
  const lower = listPriceOf(small, meaningOf(facts, adapterType), prices, at);
  if (lower === undefined) return undefined;
  const part = 1 - lower.usd / list.usd;
  const spend = cost.spendUsd ?? 0;
  const included = isIncluded(facts) ? (cost.subscriptionUsd ?? 0) : 0;
  return { spend, saving: spend * part, subscription: included * part };
}
