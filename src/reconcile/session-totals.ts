import { groupBy } from '../domain/group-by.ts';
import type { RunRef } from '../domain/attribution.ts';
import type { OnConflict } from './conflicts.ts';
import {
  add,
  BUCKETS,
  most,
  NOTHING,
  restOf,
  sizeOf,
  sumOf,
  toCounted,
  type Counted,
} from './counted-tokens.ts';
import { joinParts, searchesOf } from './join-parts.ts';
import { ownerOf, runOf, type Held } from './scope.ts';
import { bySpend, createSessionFinder, sessionsOf, spendOf } from './sessions-of.ts';

/** What else is known of the sessions that totals are of. */
export interface KnownRequests {
  /** Requests that are counted. */
  readonly counted: readonly Held[];
  /** Requests of earlier runs, of which a place holds copies. */
  readonly earlier: readonly Held[];
}

/**
 * What the totals of sessions report beyond what is counted already. A session's total is
 * cumulative and has its subagents in it, so the latest counts, never the sum, and of that
 * only what no counted request reported: transcripts may lack agents, and a resumed session's
 * total has in it what earlier runs spent. Per model and bucket, so that what is left over
 * is priced at its own rates. A total of only a part (`isPartial`) counts where its run
 * reports nothing else of the session. (Claude Agent SDK 0.3.330, `sdk.d.ts`, read 2026-11.)
 */
export function restOfTotals(
  totals: readonly Held[],
  { counted, earlier }: KnownRequests,
  onConflict: OnConflict,
): Held[] {
  if (totals.length === 0) return []; // transcripts alone need none of this
  const sessionOf = createSessionFinder(totals, [...counted, ...earlier]);
  const sessions = new Set(totals.map(sessionOf));
  const ownSession = (held: Held, session: string): string => `${ownerOf(held.scope)} ${session}`;
  const isWhole = ({ record }: Held): boolean => record.isPartial !== true;
  const withWhole = new Set([
    ...[...counted, ...earlier].flatMap((held) =>
      sessionsOf(held).map((session) => ownSession(held, session)),
    ),
    ...totals.filter(isWhole).map((held) => ownSession(held, sessionOf(held))),
  ]);
  const useful = totals.filter(
    (held) => isWhole(held) || !withWhole.has(ownSession(held, sessionOf(held))),
  );
  const [countedOf, earlierOf] = [bySpend(counted, sessions), bySpend(earlier, sessions)];
  return [...groupBy(useful, (held) => spendOf(sessionOf(held), held))].flatMap(([spend, held]) =>
    restOfSpend(
      joinParts(held),
      { counted: countedOf.get(spend) ?? [], earlier: earlierOf.get(spend) ?? [] },
      onConflict,
    ),
  );
}

/** What a session had used when a run of it ended. */
interface Stage {
  readonly run: RunRef | undefined;
  readonly used: Counted;
  readonly searches: number;
  readonly reported: number;
  readonly hasTotal: boolean;
}

const FRESH: Stage = { run: undefined, used: NOTHING, searches: 0, reported: 0, hasTotal: false };

/** One session's spend on one model, over all the places that it went on in. */
function restOfSpend(
  totals: readonly Held[],
  { counted, earlier }: KnownRequests,
  onConflict: OnConflict,
): Held[] {
  const stages: Stage[] = [];
  const places = [...new Set(inTime([...totals, ...counted]).map(placeOf))];
  return places.flatMap((place): Held[] => {
    const here = (held: readonly Held[]): Held[] => held.filter((one) => placeOf(one) === place);
    const requests = here(counted);
    const latest = latestOf(here(totals));
    const run = runOfPlace(latest ?? requests[0]);
    const before = stageBefore(stages, run, latest);
    if (latest !== undefined && stages.some((one) => one.hasTotal && isAtOnce(one.run, run))) {
      onConflict('session', [run, ...stages.map((one) => one.run)]);
    }
    const copied = sumOf(here(earlier).map(({ record }) => record));
    const used = add(most(before.used, copied), sumOf(requests.map(({ record }) => record)));
    const { tokens, reportedCostUsd: spent } = latest?.record ?? {};
    const known = before.searches + searchesOf(requests);
    const searches = Math.max(known, latest?.record.webSearches ?? 0);
    stages.push({
      run,
      used: tokens === undefined ? used : most(used, toCounted(tokens)),
      searches,
      reported: Math.max(before.reported, spent ?? 0),
      hasTotal: latest !== undefined,
    });
    if (latest === undefined) return [];
    const rest = restOf(latest.record.tokens, used);
    const webSearches = searches - known;
    if (BUCKETS.every((bucket) => !rest[bucket]) && webSearches === 0) return [];
    // The reported cost is of the requests too, so it can only be set beside a bare total.
    const isComparable = spent !== undefined && spent >= before.reported && requests.length === 0;
    const reportedCostUsd = isComparable ? spent - before.reported : undefined;
    return [
      { ...latest, record: { ...latest.record, tokens: rest, webSearches, reportedCostUsd } },
    ];
  });
}

/**
 * What earlier runs of a session had used, as far as this run's total can have it in it: a run
 * resumes what began and ended before it, and a total that shrank began anew.
 */
function stageBefore(
  stages: readonly Stage[],
  run: RunRef | undefined,
  latest: Held | undefined,
): Stage {
  const size = latest === undefined ? Number.POSITIVE_INFINITY : sizeOf(latest.record.tokens);
  return stages
    .filter((stage) => !isAtOnce(stage.run, run) && sizeOf(stage.used) <= size)
    .reduce((most, stage) => (sizeOf(stage.used) >= sizeOf(most.used) ? stage : most), FRESH);
}

/** Whether a run cannot have gone on with what another one left, which comes first. */
function isAtOnce(first: RunRef | undefined, second: RunRef | undefined): boolean {
  if (first?.startedAt === undefined || second?.startedAt === undefined) return false;
  if (first.startedAt > second.startedAt) return true;
  const [end, later] = [first.completedAt?.getTime() ?? 0, second.completedAt?.getTime() ?? 0];
  return end >= later;
}

function runOfPlace(held: Held | undefined): RunRef | undefined {
  return held === undefined ? undefined : runOf(held);
}

/** Where no run shows an order, all that is known of a session is one place. */
function placeOf(held: Held): string {
  return ownerOf(held.scope);
}

/** Without its time a total is of its run's end. */
function inTime(held: readonly Held[]): Held[] {
  const timeOf = (one: Held): number => runOf(one)?.completedAt?.getTime() ?? one.record.at ?? 0;
  return held.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.scope.place < b.scope.place ? -1 : 1));
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
