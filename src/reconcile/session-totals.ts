import { toHex } from '../domain/identity.ts';
import type { Tokens } from '../domain/tokens.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { groupBy } from '../domain/group-by.ts';
import {
  add,
  BUCKETS,
  most,
  NOTHING,
  sizeOf,
  toCounted,
  type Bucket,
  type Counted,
} from './counted-tokens.ts';
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
  if (totals.length === 0) return []; // transcripts alone need none of this
  const counted = [...known.counted];
  const earlier = [...known.earlier];
  const sessionOf = createSessionFinder(totals, [...counted, ...earlier]);
  const sessions = new Set(totals.map(sessionOf));
  const bySpend = (requests: readonly Held[]): Map<string, Held[]> => {
    const pairs = requests.flatMap((held) =>
      sessionsOf(held)
        .filter((session) => sessions.has(session))
        .map((session) => [spendOf(session, held), held] as const),
    );
    return new Map(
      [...groupBy(pairs, ([spend]) => spend)].map(([spend, group]) => [
        spend,
        group.map(([, held]) => held),
      ]),
    );
  };
  const isWhole = ({ record }: Held): boolean => record.isPartial !== true;
  const withWhole = new Set([
    ...[...counted, ...earlier].flatMap(sessionsOf),
    ...totals.filter(isWhole).map(sessionOf),
  ]);
  const useful = totals.filter((held) => isWhole(held) || !withWhole.has(sessionOf(held)));
  const [countedOf, earlierOf] = [bySpend(counted), bySpend(earlier)];
  return [...groupBy(useful, (held) => spendOf(sessionOf(held), held))].flatMap(([spend, held]) =>
    settleSpend(joinParts(held), countedOf.get(spend) ?? [], earlierOf.get(spend) ?? []),
  );
}

/**
 * Finds the session of a total. One that names none is of the only session beside it; else
 * it is a session of its own.
 */
function createSessionFinder(
  totals: readonly Held[],
  requests: readonly Held[],
): (held: Held) => string {
  const byPlace = new Map<string, Set<string>>();
  for (const held of [...totals.filter(({ record }) => record.session?.id), ...requests]) {
    const known = byPlace.get(held.place) ?? new Set();
    byPlace.set(held.place, known.add(sessionsOf(held)[0] ?? ''));
  }
  return (held) => {
    const beside = byPlace.get(held.place);
    const isNamed = held.record.session?.id !== undefined;
    const [only] = isNamed || beside?.size !== 1 ? [] : beside;
    return only ?? sessionsOf(held)[0] ?? '';
  };
}

/** Every session that told a spend; what names none is one of its own. */
function sessionsOf({ record, alsoIn = [] }: Held): string[] {
  const own = record.session?.id ?? record.identity;
  return [own, ...alsoIn].map(toHex);
}

function spendOf(session: string, { record }: Held): string {
  return `${session} ${canonicalModel(record.model ?? '')}`;
}

/** A result tells one model under several names when parts of it ran on variants of it. */
function joinParts(totals: readonly Held[]): Held[] {
  const resultOf = ({ record, place }: Held): string =>
    `${place} ${toHex(record.session?.message ?? record.identity)}`;
  return [...groupBy(totals, resultOf).values()].flatMap((copies) => {
    const parts = [...new Map(copies.map((held) => [toHex(held.record.identity), held])).values()];
    const [first, ...others] = parts.toSorted(
      (a, b) => sizeOf(b.record.tokens) - sizeOf(a.record.tokens),
    );
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const reported = parts.map(({ record }) => record.reportedCostUsd);
    const record = {
      ...first.record,
      tokens: { ...first.record.tokens, ...sum(parts) },
      webSearches: searchesOf(parts),
      reportedCostUsd: reported.reduce(
        (all, cost) => (all === undefined || cost === undefined ? undefined : all + cost),
        0,
      ),
    };
    return [{ ...first, record }];
  });
}

/** One session's spend on one model, over all the places that it went on in. */
function settleSpend(
  totals: readonly Held[],
  counted: readonly Held[],
  earlier: readonly Held[],
): Held[] {
  const places = [...new Set(inTime([...totals, ...counted]).map(placeOf))];
  let told = NOTHING;
  let searched = 0;
  let reported = 0;
  let before = 0;
  return places.flatMap((place): Held[] => {
    const here = (held: readonly Held[]): Held[] => held.filter((one) => placeOf(one) === place);
    const requests = here(counted);
    told = most(told, sum(here(earlier)));
    told = add(told, sum(requests));
    searched += searchesOf(requests);
    const latest = latestOf(here(totals));
    if (latest === undefined) return [];
    const { record } = latest;
    const size = sizeOf(record.tokens);
    if (size > 0 && size < before && here(earlier).length === 0) {
      told = sum(requests); // a total that shrank began anew
      searched = searchesOf(requests);
      reported = 0;
    }
    before = size;
    const rest = restOf(record.tokens, told);
    told = most(told, toCounted(record.tokens));
    const webSearches = Math.max(0, searchesOf([latest]) - searched);
    searched += webSearches;
    const spent = record.reportedCostUsd;
    // The reported cost is of the requests too, so it can only be set beside a bare total.
    const isComparable = spent !== undefined && spent >= reported && requests.length === 0;
    const reportedCostUsd = isComparable ? spent - reported : undefined;
    reported = Math.max(reported, spent ?? 0);
    if (BUCKETS.every((bucket) => !rest[bucket]) && webSearches === 0) return [];
    return [{ ...latest, record: { ...record, tokens: rest, webSearches, reportedCostUsd } }];
  });
}

/** Where no run tells an order, all that is known of a session is one place. */
function placeOf({ attribution, place }: Held): string {
  return attribution.run === undefined ? '' : place;
}

/** Without its time a total is of its run's end. */
function inTime(held: readonly Held[]): Held[] {
  const timeOf = ({ record, attribution }: Held): number =>
    attribution.run?.completedAt.getTime() ?? record.at ?? 0;
  return held.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.place < b.place ? -1 : 1));
}

/** Of cumulative totals the largest is the latest; a session that crashed may end with zeros. */
function latestOf(totals: readonly Held[]): Held | undefined {
  return totals.reduce<Held | undefined>(
    (latest, held) =>
      latest === undefined || sizeOf(held.record.tokens) >= sizeOf(latest.record.tokens)
        ? held
        : latest,
    undefined,
  );
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

function searchesOf(held: readonly Held[]): number {
  return held.reduce((all, { record }) => all + (record.webSearches ?? 0), 0);
}

function sum(held: readonly Held[]): Counted {
  return held.reduce((total, { record }) => add(total, toCounted(record.tokens)), NOTHING);
}
