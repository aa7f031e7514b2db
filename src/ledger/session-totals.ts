import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Held } from './session-requests.ts';

/** What else is known of the sessions whose totals are settled. */
export interface KnownRequests {
  /** Requests that are counted. */
  readonly counted: Iterable<Held>;
  /** Requests of earlier runs, of which a place holds copies. */
  readonly earlier: Iterable<Held>;
}

/**
 * What the totals of sessions tell beyond what is counted already. A session's total is
 * cumulative and has its subagents in it, so the latest counts, never the sum, and of that
 * only what no counted request told: transcripts may lack agents, and a resumed session's
 * total has in it what earlier runs spent. Per model and bucket, so that what is left over
 * is priced at its own rates. A total that tells only a part (`isPartial`) counts where
 * nothing else is known of its session. (Claude Agent SDK 0.3.330, `sdk.d.ts`, read 2026-11.)
 */
export function settleTotals(totals: readonly Held[], known: KnownRequests): Held[] {
  const sessions = new Set(totals.map(sessionOf));
  const isTold = (held: Held): boolean => sessions.has(sessionOf(held));
  const counted = [...known.counted].filter(isTold);
  const earlier = [...known.earlier].filter(isTold);
  const countedOf = groupBy(counted, spendOf);
  const earlierOf = groupBy(earlier, spendOf);
  const isWhole = ({ record }: Held): boolean => record.isPartial !== true;
  const withWhole = new Set([...counted, ...earlier, ...totals.filter(isWhole)].map(sessionOf));
  const useful = totals.filter((held) => isWhole(held) || !withWhole.has(sessionOf(held)));
  return [...groupBy(useful, spendOf)].flatMap(([spend, held]) =>
    settleSpend(held, countedOf.get(spend) ?? [], earlierOf.get(spend) ?? []),
  );
}

const BUCKETS = ['uncachedInput', 'cacheRead', 'cacheWrite', 'cacheWrite1h', 'output'] as const;
type Bucket = (typeof BUCKETS)[number];
type Counted = Record<Bucket, number>;

const NOTHING: Counted = {
  uncachedInput: 0,
  cacheRead: 0,
  cacheWrite: 0,
  cacheWrite1h: 0,
  output: 0,
};

/** One session's spend on one model, over all the places that it went on in. */
function settleSpend(
  totals: readonly Held[],
  counted: readonly Held[],
  earlier: readonly Held[],
): Held[] {
  const places = [...new Set(inTime([...totals, ...counted]).map(placeOf))];
  let told = NOTHING;
  let reported = 0;
  return places.flatMap((place): Held[] => {
    const here = (held: readonly Held[]): Held[] => held.filter((one) => placeOf(one) === place);
    const requests = here(counted);
    told = most(told, sum(here(earlier)));
    told = add(told, sum(requests));
    const latest = latestOf(here(totals));
    if (latest === undefined) return [];
    const { record } = latest;
    const rest = restOf(record.tokens, told);
    told = most(told, toCounted(record.tokens));
    const spent = record.reportedCostUsd;
    // The reported cost is of the requests too, so it can only be set beside a bare total.
    const isComparable = spent !== undefined && spent >= reported && requests.length === 0;
    const reportedCostUsd = isComparable ? spent - reported : undefined;
    reported = Math.max(reported, spent ?? 0);
    if (BUCKETS.every((bucket) => !rest[bucket])) return [];
    return [{ ...latest, record: { ...record, tokens: rest, reportedCostUsd } }];
  });
}

/** Where no run tells an order, all that is known of a session is one place. */
function placeOf({ attribution, place }: Held): string {
  return attribution.run === undefined ? '' : place;
}

/** Without its time a total is of its run's end. */
function inTime(held: readonly Held[]): Held[] {
  const timeOf = ({ record, attribution }: Held): number =>
    (attribution.run?.completedAt ?? record.at)?.getTime() ?? 0;
  return held.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.place < b.place ? -1 : 1));
}

/** Of cumulative totals the largest is the latest; a session that crashed may end with zeros. */
function latestOf(totals: readonly Held[]): Held | undefined {
  return totals.reduce<Held | undefined>(
    (latest, held) =>
      latest === undefined || sizeOf(held.record) >= sizeOf(latest.record) ? held : latest,
    undefined,
  );
}

function sizeOf({ tokens }: UsageRecord): number {
  const { uncachedInput, cacheRead, cacheWrite, output } = toCounted(tokens);
  return uncachedInput + cacheRead + cacheWrite + output;
}

/** Of each bucket that the total tells, what is not told yet. */
function restOf(total: Tokens, told: Counted): Tokens {
  const rest = (bucket: Bucket): number | undefined => {
    const count = total[bucket];
    return count === undefined ? undefined : Math.max(0, count - told[bucket]);
  };
  const [cacheWrite, oneHour] = [rest('cacheWrite'), rest('cacheWrite1h')];
  return {
    uncachedInput: rest('uncachedInput'),
    cacheRead: rest('cacheRead'),
    cacheWrite,
    ...(oneHour === undefined ? {} : { cacheWrite1h: Math.min(oneHour, cacheWrite ?? 0) }),
    output: rest('output'),
  };
}

function sum(held: readonly Held[]): Counted {
  return held.reduce((total, { record }) => add(total, toCounted(record.tokens)), NOTHING);
}

function toCounted(tokens: Tokens): Counted {
  return combine(NOTHING, { ...NOTHING, ...tokens }, (_, count) => count ?? 0);
}

function add(one: Counted, other: Counted): Counted {
  return combine(one, other, (a, b) => a + (b ?? 0));
}

function most(one: Counted, other: Counted): Counted {
  return combine(one, other, (a, b) => Math.max(a, b ?? 0));
}

function combine(
  one: Counted,
  other: Tokens,
  by: (a: number, b: number | undefined) => number,
): Counted {
  return {
    uncachedInput: by(one.uncachedInput, other.uncachedInput),
    cacheRead: by(one.cacheRead, other.cacheRead),
    cacheWrite: by(one.cacheWrite, other.cacheWrite),
    cacheWrite1h: by(one.cacheWrite1h, other.cacheWrite1h),
    output: by(one.output, other.output),
  };
}

/** A total that names no session is one of its own. */
function sessionOf({ record }: Held): string {
  const { high, low } = record.session?.id ?? record.identity;
  return `${high}/${low}`;
}

function spendOf(held: Held): string {
  return `${sessionOf(held)} ${canonicalModel(held.record.model ?? '')}`;
}
