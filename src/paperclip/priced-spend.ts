import { groupBy } from '../domain/group-by.ts';
import type {
  AgentFacts,
  PaperclipFacts,
  SpendFacts,
  SpendGroup,
} from '../domain/paperclip-facts.ts';
import type { PaperclipWork } from '../domain/paperclip-report.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { costOf, type SpendCost } from './cost-of.ts';
import { listPriceOf, meaningOf, type ListPrice } from './list-price.ts';
import { workOf } from './work-of.ts';

/** Facts with what was concluded of them, which every section sums up in its own way. */
export interface Priced<T extends SpendFacts> {
  readonly facts: T;
  readonly tokens: Tokens;
  readonly list: ListPrice | undefined;
  readonly cost: SpendCost;
  readonly isAssumed: boolean;
}

export interface PricedSpend extends Priced<SpendGroup> {
  readonly work: PaperclipWork;
  /** As it is shown. */
  readonly agent: string;
}

/** An adapter that nobody knows any more: the agent is gone. */
const NO_ADAPTER = '';

/** Prices facts at an instant. Milliseconds since 1970. */
export function priceFacts<T extends SpendFacts>(
  facts: T,
  adapterType: string,
  prices: Pick<PriceBook, 'priceOf'>,
  at: number,
): Priced<T> {
  const meaning = meaningOf(facts, adapterType);
  const list = listPriceOf(facts, meaning, prices, at);
  const { tokens, isAssumed } = meaning;
  return { facts, tokens, list, cost: costOf(facts, list), isAssumed };
}

/**
 * All spends of a company, priced by the day on which they were made; without one, by the end
 * of the window.
 */
export function priceSpends(
  { spends, agents }: Pick<PaperclipFacts, 'spends' | 'agents'>,
  prices: Pick<PriceBook, 'priceOf'>,
  end: Date,
): readonly PricedSpend[] {
  const adapters = adaptersOf(agents);
  const names = namesOf(agents);
  return spends.map((facts) => {
    const at = facts.day === null ? end.getTime() : Date.parse(facts.day);
    return {
      ...priceFacts(facts, adapters.get(facts.agentId) ?? NO_ADAPTER, prices, at),
      work: workOf(facts.work, facts.isPosted),
      agent: names(facts.agentId),
    };
  });
}

export function adaptersOf(agents: readonly AgentFacts[]): ReadonlyMap<string, string> {
  return new Map(agents.map(({ id, adapterType }) => [id, adapterType]));
}

/** Characters of an id that tell two agents of one name apart. */
const ID_CHARS = 8;

/** What an agent is called: two of one name are two, and one that is gone has its id. */
export function namesOf(agents: readonly AgentFacts[]): (id: string) => string {
  const namesakes = groupBy(agents, ({ name }) => name);
  const names = new Map(
    agents.map(({ id, name }) => {
      const ids = (namesakes.get(name) ?? []).map((agent) => agent.id);
      if (ids.length === 1 && name !== '') return [id, name];
      const short = shortId(id, ids);
      return [id, name === '' ? `agent ${short}` : `${name} (${short})`];
    }),
  );
  return (id) => names.get(id) ?? `agent ${id.slice(0, ID_CHARS)}`;
}

/** The start of an id where no other begins so. */
function shortId(id: string, ids: readonly string[]): string {
  const start = id.slice(0, ID_CHARS);
  return ids.filter((other) => other.startsWith(start)).length > 1 ? id : start;
}
