import { dayOf } from '../domain/day.ts';
import { toNanos } from '../domain/money.ts';
import type { CallLoss, LossReason } from '../domain/call-record.ts';
import type { CallStoreKind, InputMeaning, StoredCall } from '../domain/stored-call.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { Price } from '../pricing/rates.ts';
import { addToDay, createAgentDays, type AgentDays } from './agent-days.ts';
import { createBatchCounter, mayBeBatched } from './batchable-calls.ts';
import { countCall, createCounts, isRetry, type CountTally } from './call-counts.ts';
import { createCallNames, type CallNames } from './call-names.ts';
import {
  addShort,
  addToGroup,
  createGroup,
  type CountedCall,
  type GroupTally,
} from './group-tally.ts';
import { createRepeatedPrompts, type FoundRepeats } from './repeated-prompts.ts';
import { createPrefixCounter } from './shared-prefixes.ts';
import { addToTemplate, createTemplate, type TemplateTally } from './template-tally.ts';
import { endOf } from './usage-of-call.ts';

/** How calls are tallied. */
export interface CallTallyOptions {
  readonly prices: PriceBook;
  /** Time by which calls without one are priced. */
  readonly pricedAt: Date;
  /** Answers with fewer tokens are short (threshold `short-call-output-tokens`). */
  readonly shortCallTokens: number;
}

/** A group's names with its sums. */
export interface NamedGroup extends Pick<CallNames, 'agent' | 'task' | 'model'> {
  readonly tally: GroupTally;
}

/** What one store gave. */
export interface StoreTally {
  /** File as the user knows it. */
  readonly name: string;
  readonly kind: CallStoreKind;
  attempts: number;
  readonly meanings: Map<InputMeaning, number>;
  readonly recorded: { attempts: number; nanos: number; ourNanos: number; priced: number };
}

/** All that calls came to. */
export interface CallSums {
  readonly counts: CountTally;
  readonly usage: Tally;
  readonly stores: readonly StoreTally[];
  readonly losses: ReadonlyMap<LossReason, { readonly times: number; readonly calls: number }>;
  readonly groups: readonly NamedGroup[];
  /** By place in `agentNames`. */
  readonly agentDays: AgentDays;
  readonly agentNames: readonly (string | undefined)[];
  readonly templates: ReadonlyMap<string, TemplateTally>;
  readonly repeats: FoundRepeats;
  readonly isCut: boolean;
}

/**
 * Sums calls one by one. Its memory grows with groups and, up to bounds, with different prompts;
 * no sum depends on the order of the calls as long as no bound is reached.
 */
export interface CallTally {
  /** Begins a store from which calls come. */
  store(name: string, kind: CallStoreKind): StoreTally;
  /** Takes what a store noted to have lost. */
  lose(loss: Pick<CallLoss, 'reason' | 'calls'>): void;
  /** `record`: what it spent; undefined where it cannot have spent anything. */
  add(store: StoreTally, call: StoredCall, record: UsageRecord | undefined): void;
  sums(): CallSums;
}

/** Of more combinations of names a report keeps no account of their own. */
const MOST_GROUPS = 10_000;

const OTHERS = { agent: '(other agents)', task: '(other tasks)', model: '(other models)' };

/** Creates a tally of no calls. */
export function createCallTally({
  prices,
  pricedAt,
  shortCallTokens,
}: CallTallyOptions): CallTally {
  const counts = createCounts();
  const usage = createTally();
  const stores: StoreTally[] = [];
  const namesOf = createCallNames();
  const groups = new Map<string, NamedGroup>();
  const templates = new Map<string, TemplateTally>();
  const agents = new Map<string | undefined, number>();
  const agentDays = createAgentDays();
  const repeated = createRepeatedPrompts();
  const prefixes = createPrefixCounter();
  const batches = createBatchCounter();
  const losses = new Map<LossReason, { times: number; calls: number }>();

  function groupOf({ agent, task, model }: CallNames): GroupTally {
    const key = JSON.stringify([agent, task, model]);
    const known = groups.get(key);
    if (known !== undefined) return known.tally;
    if (groups.size >= MOST_GROUPS && agent !== OTHERS.agent) {
      return groupOf({ ...OTHERS, template: undefined, isNamedTemplate: false });
    }
    const tally = createGroup();
    groups.set(key, { agent, task, model, tally });
    return tally;
  }

  function templateOf({ template, isNamedTemplate }: CallNames): TemplateTally {
    const key = keyOfTemplate(template, isNamedTemplate);
    const known = templates.get(key) ?? createTemplate(template, isNamedTemplate);
    templates.set(key, known);
    return known;
  }

  function agentOf({ agent }: CallNames): number {
    const known = agents.get(agent) ?? agents.size;
    agents.set(agent, known);
    return known;
  }

  function priceOf(record: UsageRecord, other: Partial<UsageRecord> = {}): Price | undefined {
    const {
      provider,
      model,
      at = pricedAt.getTime(),
      tokens,
      modifiers,
      webSearches,
    } = { ...record, ...other };
    return prices.priceOf({ provider, model, at, tokens, modifiers, webSearches });
  }

  function spendOf(record: UsageRecord): NonNullable<CountedCall['spend']> {
    const price =
      record.recordedPrice === undefined ? priceOf(record) : (record.recordedPrice ?? undefined);
    const prompt = priceOf(record, { tokens: withoutAnswer(record.tokens), webSearches: 0 });
    return { record, price, promptNanos: prompt && toNanos(prompt.usd) };
  }

  function addShortCall(group: GroupTally, { call, spend }: CountedCall): void {
    const { output } = call.tokens;
    if (spend === undefined || call.outcome !== 'complete') return;
    if (output === undefined || output >= shortCallTokens) return;
    const { record, price } = spend;
    const model = record.model && prices.nextCheaper(record.model, record.at ?? pricedAt.getTime());
    const tokens = splitAs(record.tokens);
    const cheaper =
      model === undefined || model === '' ? undefined : priceOf(record, { model, tokens });
    addShort(
      group,
      price && toNanos(price.usd),
      model === undefined || model === ''
        ? undefined
        : { model, nanos: cheaper && toNanos(cheaper.usd) },
    );
  }

  function addBatch(template: TemplateTally, { call, spend }: CountedCall): void {
    if (spend === undefined || !mayBeBatched(call)) return;
    // Calls of unknown templates are no bursts of one.
    if (template.template === undefined && call.isAwaited !== false) return;
    const { record, price } = spend;
    const batch = priceOf(record, {
      tokens: splitAs(record.tokens),
      modifiers: { ...record.modifiers, tier: 'batch' },
    });
    batches.add(template.batch, call, price && toNanos(price.usd), batch && toNanos(batch.usd));
  }

  function addPromptOf(call: StoredCall, names: CallNames, nanos: number | undefined): void {
    const { at, requestHash, outcome } = call;
    const end = endOf(call);
    if (requestHash === undefined || at === undefined || end === undefined) return;
    repeated.add({
      template: keyOfTemplate(names.template, names.isNamedTemplate),
      requestHash,
      at,
      day: dayOf(end),
      agent: agentOf(names),
      isAnswered: outcome === 'complete',
      isRetry: isRetry(call),
      nanos,
    });
  }

  return {
    store(name, kind) {
      const recorded = { attempts: 0, nanos: 0, ourNanos: 0, priced: 0 };
      const store: StoreTally = { name, kind, attempts: 0, meanings: new Map(), recorded };
      stores.push(store);
      return store;
    },
    lose({ reason, calls }) {
      const { times, calls: before } = losses.get(reason) ?? { times: 0, calls: 0 };
      losses.set(reason, { times: times + 1, calls: before + calls });
    },
    add(store, call, record) {
      countCall(counts, call);
      const names = namesOf(call);
      const counted: CountedCall =
        record === undefined ? { call } : { call, spend: spendOf(record) };
      const group = groupOf(names);
      addToGroup(group, counted);
      if (!call.isSpend || call.outcome === 'cached') return;
      addToStore(store, counted);
      addShortCall(group, counted);
      const template = templateOf(names);
      addToTemplate(template, counted, prefixes);
      addBatch(template, counted);
      const { record: spent, price } = counted.spend ?? {};
      if (spent !== undefined) addRecord(usage, spent, price, 0);
      const nanos = price && toNanos(price.usd);
      const end = endOf(call);
      if (end !== undefined) addToDay(agentDays, agentOf(names), dayOf(end), call, nanos);
      addPromptOf(call, names, nanos);
    },
    sums() {
      const repeats = repeated.find();
      return {
        counts,
        usage,
        stores,
        losses,
        groups: [...groups.values()],
        agentDays,
        agentNames: [...agents.keys()],
        templates,
        repeats,
        isCut: repeats.isCut || batches.isCut,
      };
    },
  };
}

/** Distinguishes templates: a name is no hash. */
export function keyOfTemplate(template: string | undefined, isNamed: boolean): string {
  return template === undefined ? '' : `${isNamed ? 'name' : 'hash'} ${template}`;
}

function addToStore(store: StoreTally, { call, spend }: CountedCall): void {
  store.attempts += 1;
  const { meanings, recorded } = store;
  const { inputMeaning, recordedUsd } = call;
  if (inputMeaning !== undefined) meanings.set(inputMeaning, (meanings.get(inputMeaning) ?? 0) + 1);
  if (recordedUsd === undefined) return;
  recorded.attempts += 1;
  recorded.nanos += toNanos(recordedUsd);
  if (spend?.price === undefined) return;
  recorded.ourNanos += toNanos(spend.price.usd);
  recorded.priced += 1;
}

function withoutAnswer(tokens: Tokens): Tokens {
  return { ...splitAs(tokens), output: 0 };
}

/** Input whose split is unknown as uncached: what it costs at most. */
function splitAs({ unsplit, ...tokens }: Tokens): Tokens {
  return unsplit === undefined
    ? tokens
    : { ...tokens, uncachedInput: unsplit, cacheRead: 0, cacheWrite: 0 };
}
