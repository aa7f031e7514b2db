/*
 * The figures of an audit worked out once more, row by row and without SQL, as a person would
 * with the rows on paper. It shares the price list with the program, and nothing else.
 */
import { createPriceBook } from '../../src/pricing/price-book.ts';
import type { CompanyRows, EventRow, RunRow } from './company-rows.ts';

const prices = createPriceBook(new Map());
const UNFINISHED = new Set(['queued', 'scheduled_retry', 'running']);

export interface NaiveAgent {
  runs: number;
  idleRuns: number;
  untracked: number;
  deleted: number;
  spendUsd: number | null;
  isFloor: boolean;
  ledgerUsd: number | null;
  exactUsd: number | null;
  listLowUsd: number | null;
  listHighUsd: number | null;
  subscriptionUsd: number | null;
  wasteUsd: number | null;
  input: number | null;
  cached: number | null;
  output: number | null;
  unaccounted: number;
}

/** What a run said that it cost, when that is a number that can be a cost. */
function usdOf(run: RunRow | undefined): number | null {
  const usage = run?.usage_json;
  for (const key of ['cacheAdjustedCostUsd', 'costUsd']) {
    const value = usage?.[key];
    if (typeof value === 'number') return value >= 0 && value < 1e6 ? value : null;
  }
  return null;
}

interface Bill {
  agent: string;
  adapter: string;
  provider: string;
  model: string;
  billing: string;
  unpriced: boolean;
  input: number;
  cached: number;
  output: number;
  /** `null` outside the ledger. */
  cents: number | null;
  exact: number | null;
  /** Several rows share the run. */
  shared: boolean;
  day: string;
  idle: boolean;
  run: string | null;
}

export interface Naive {
  agents: Map<string, NaiveAgent>;
  /** Ids of the dearest runs with their costs, the dearest first. */
  dearest: { id: string; usd: number | null }[];
  extraRows: number;
  posted: number;
}

export function naiveAudit(rows: CompanyRows, from: string, to: string): Naive {
  const within = (at: string): boolean =>
    Date.parse(at) >= Date.parse(from) && Date.parse(at) < Date.parse(to);
  const runs = new Map(rows.runs.map((run) => [run.id, run]));
  const issues = new Set(rows.issues.map(({ id }) => id));
  const adapterOf = (id: string): string =>
    rows.agents.find((agent) => agent.id === id)?.adapter_type ?? '';
  const rowsOfRun = (id: string): EventRow[] =>
    rows.events.filter((event) => event.heartbeat_run_id === id);

  const contextIssue = (run: RunRow): string | undefined => {
    const id = run.context_snapshot?.['issueId'];
    return typeof id === 'string' && id !== '' ? id : undefined;
  };
  /** What a run was for, given whether a ledger row names an issue. */
  const workOf = (run: RunRow, isLinked: boolean): string => {
    const issue = contextIssue(run);
    if (isLinked || (issue !== undefined && issues.has(issue))) return 'issue';
    if (issue !== undefined) return 'deleted';
    if (rows.touched.includes(run.id)) return 'untracked';
    return run.invocation_source === 'timer' ? 'idle' : 'other';
  };

  const finished = rows.runs.filter(
    (run) => !UNFINISHED.has(run.status) && within(run.finished_at ?? run.created_at),
  );
  const bills: Bill[] = rows.events
    .filter((event) => within(event.occurred_at))
    .map((event) => {
      const run = event.heartbeat_run_id === null ? undefined : runs.get(event.heartbeat_run_id);
      const shared = run !== undefined && rowsOfRun(run.id).length > 1;
      return {
        agent: event.agent_id,
        adapter: adapterOf(event.agent_id),
        provider: event.provider,
        model: event.model,
        billing: event.billing_type,
        unpriced: event.cost_status === 'unpriced',
        input: event.input_tokens,
        cached: event.cached_input_tokens,
        output: event.output_tokens,
        cents: event.cost_cents,
        exact: shared ? null : usdOf(run),
        shared,
        day: new Date(event.occurred_at).toISOString().slice(0, 10),
        idle: run !== undefined && workOf(run, event.issue_id !== null) === 'idle',
        run: event.heartbeat_run_id,
      };
    });
  for (const run of finished) {
    const usage = run.usage_json;
    if (usage === null || rowsOfRun(run.id).length > 0) continue;
    const wordOf = (key: string): string => {
      const value = usage[key];
      return typeof value === 'string' ? value : 'unknown';
    };
    const count = (key: string): number => {
      const value = usage[key];
      return typeof value === 'number' && value >= 0 ? value : 0;
    };
    const [input, cached, output] = [
      count('inputTokens'),
      count('cachedInputTokens'),
      count('outputTokens'),
    ];
    const exact = usdOf(run);
    if (input + cached + output === 0 && (exact ?? 0) === 0) continue;
    bills.push({
      agent: run.agent_id,
      adapter: adapterOf(run.agent_id),
      provider: wordOf('provider'),
      model: wordOf('model'),
      billing: wordOf('billingType'),
      unpriced: usage['costStatus'] === 'unpriced',
      input,
      cached,
      output,
      cents: null,
      exact,
      shared: false,
      day: new Date(run.finished_at ?? run.created_at).toISOString().slice(0, 10),
      idle: workOf(run, false) === 'idle',
      run: run.id,
    });
  }

  const agents = new Map<string, NaiveAgent>();
  const agentOf = (id: string): NaiveAgent => {
    const known = agents.get(id);
    if (known !== undefined) return known;
    const fresh: NaiveAgent = {
      runs: 0,
      idleRuns: 0,
      untracked: 0,
      deleted: 0,
      spendUsd: null,
      isFloor: false,
      ledgerUsd: null,
      exactUsd: null,
      listLowUsd: null,
      listHighUsd: null,
      subscriptionUsd: null,
      wasteUsd: null,
      input: null,
      cached: null,
      output: null,
      unaccounted: 0,
    };
    agents.set(id, fresh);
    return fresh;
  };
  for (const run of finished) {
    const agent = agentOf(run.agent_id);
    agent.runs += 1;
    const work = workOf(
      run,
      rowsOfRun(run.id).some(({ issue_id }) => issue_id !== null),
    );
    if (work === 'idle') agent.idleRuns += 1;
    if (work === 'untracked') agent.untracked += 1;
    if (work === 'deleted') agent.deleted += 1;
    if (run.usage_json === null && rowsOfRun(run.id).length === 0) agent.unaccounted += 1;
  }
  for (const bill of bills) {
    const agent = agentOf(bill.agent);
    const cost = costOf(bill);
    const own = bucketsOf(bill);
    agent.input = (agent.input ?? 0) + own.input;
    agent.cached = (agent.cached ?? 0) + own.cached;
    agent.output = (agent.output ?? 0) + own.output;
    agent.spendUsd = plus(agent.spendUsd, cost.spend);
    agent.isFloor ||= cost.isFloor;
    agent.ledgerUsd = plus(agent.ledgerUsd, bill.cents === null ? null : bill.cents / 100);
    if (bill.idle) agent.wasteUsd = plus(agent.wasteUsd, cost.spend);
    if (bill.billing === 'subscription_included') {
      agent.subscriptionUsd = plus(agent.subscriptionUsd, cost.value);
    } else {
      agent.exactUsd = plus(agent.exactUsd, bill.exact);
      const list = listOf(bill);
      agent.listLowUsd = plus(agent.listLowUsd, list?.low ?? null);
      agent.listHighUsd = plus(agent.listHighUsd, list?.high ?? null);
    }
  }
  return {
    agents,
    dearest: dearestOf(bills, runs),
    extraRows: extraRows(rows.events.filter((event) => within(event.occurred_at))),
    posted: rows.events.filter(
      (event) =>
        within(event.occurred_at) && event.heartbeat_run_id === null && event.issue_id === null,
    ).length,
  };
}

function plus(sum: number | null, value: number | null): number | null {
  return value === null ? sum : (sum ?? 0) + value;
}

/** Claude's input excludes cache reads, Codex's includes them; others as their provider. */
function bucketsOf({ adapter, provider, input, cached, output }: Bill): {
  input: number;
  cached: number;
  output: number;
  writes: boolean;
} {
  const isClaude =
    adapter.startsWith('claude') || (!adapter.startsWith('codex') && provider === 'anthropic');
  if (isClaude) return { input, cached, output, writes: true };
  return { input: cached <= input ? input - cached : input, cached, output, writes: false };
}

function listOf(
  bill: Bill,
): { low: number; middle: number; high: number; isComplete: boolean } | undefined {
  const { input, cached, output, writes } = bucketsOf(bill);
  const priceOf = (tokens: object) =>
    prices.priceOf({
      provider: bill.provider,
      model: bill.model,
      at: Date.parse(bill.day),
      isAggregate: true,
      tokens: { uncachedInput: 0, cacheRead: cached, cacheWrite: 0, output, ...tokens },
    });
  const price = priceOf({ uncachedInput: input });
  if (price === undefined) return undefined;
  const low = price.usd;
  const middle = writes ? priceOf({ cacheWrite: input })?.usd : low;
  const high = writes ? priceOf({ cacheWrite: input, cacheWrite1h: input })?.usd : low;
  return { low, middle: middle ?? low, high: high ?? low, isComplete: price.isComplete };
}

function costOf(bill: Bill): { spend: number | null; isFloor: boolean; value: number | null } {
  const hasTokens = bill.input + bill.cached + bill.output > 0;
  const cents = bill.cents ?? 0;
  const list = listOf(bill);
  if (bill.billing === 'subscription_included') {
    const value = (bill.exact ?? 0) > 0 ? bill.exact : (list?.middle ?? (hasTokens ? null : 0));
    return { spend: cents / 100, isFloor: false, value };
  }
  const exact = bill.exact;
  const agrees =
    exact !== null && Math.abs(exact * 100 - cents) <= 0.5 && !(exact === 0 && cents === 0);
  const isOutside = bill.cents === null;
  if (exact !== null && exact > 0 && (agrees || isOutside || cents === 0))
    return { spend: exact, isFloor: false, value: null };
  if (exact !== null && exact === 0 && agrees) return { spend: 0, isFloor: false, value: null };
  if (cents === 0 && (hasTokens || bill.unpriced)) {
    if (list === undefined || !hasTokens) return { spend: null, isFloor: true, value: null };
    return { spend: list.middle, isFloor: !list.isComplete, value: null };
  }
  return { spend: cents / 100, isFloor: false, value: null };
}

/** By cost, or by worth under a subscription; the rows of a run together. */
function dearestOf(bills: readonly Bill[], runs: ReadonlyMap<string, RunRow>): Naive['dearest'] {
  const ofRun = new Map<string, Bill[]>();
  for (const bill of bills) {
    if (bill.run !== null && runs.has(bill.run))
      ofRun.set(bill.run, [...(ofRun.get(bill.run) ?? []), bill]);
  }
  return [...ofRun]
    .map(([id, own]) => {
      const [first] = own;
      if (first === undefined) throw new Error('A run without rows');
      const sum = (of: (bill: Bill) => number): number =>
        own.reduce((all, bill) => all + of(bill), 0);
      const min = (of: (bill: Bill) => string): string => own.map(of).toSorted()[0] ?? '';
      const whole: Bill = {
        ...first,
        provider: min(({ provider }) => provider),
        model: min(({ model }) => model),
        billing: min(({ billing }) => billing),
        unpriced: own.some(({ unpriced }) => unpriced),
        input: sum(({ input }) => input),
        cached: sum(({ cached }) => cached),
        output: sum(({ output }) => output),
        cents: first.cents === null ? null : sum(({ cents }) => cents ?? 0),
        day: runs.get(id)?.finished_at ?? runs.get(id)?.created_at ?? '',
      };
      const cost = costOf(whole);
      return { id, usd: whole.billing === 'subscription_included' ? cost.value : cost.spend };
    })
    .sort((a, b) => (b.usd ?? -1) - (a.usd ?? -1) || (a.id < b.id ? -1 : 1))
    .slice(0, 15);
}

function extraRows(events: readonly EventRow[]): number {
  const seen = new Map<string, number>();
  for (const { id: _id, cost_status: _status, billing_type: _billing, ...rest } of events) {
    const key = JSON.stringify({ ...rest, occurred_at: Date.parse(rest.occurred_at) });
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen.values()].reduce((sum, count) => sum + count - 1, 0);
}
