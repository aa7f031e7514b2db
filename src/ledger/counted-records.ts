import type { Attribution } from '../domain/attribution.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Part } from './cell.ts';
import type { Ledger } from './ledger.ts';

/** Which records of local documents count. */
export interface CountedOptions {
  /** Empty is all. */
  readonly providers: readonly string[];
  /** Only records made since then; undefined is from the beginning. */
  readonly since: Date | undefined;
  /** Only records made before then; undefined is to the end. */
  readonly until: Date | undefined;
}

/** When the counted records were made, half-open; `null` when no time is known. */
export interface TimeSpan {
  readonly from: Date | null;
  readonly to: Date | null;
  /** Records that were left out, because their time is unknown and one was asked for. */
  readonly withoutTime: number;
}

/** When records were made. */
export interface CountedTimes {
  /** Of the counted records that know it; infinite where none does. Milliseconds since 1970. */
  readonly earliest: number;
  readonly latest: number;
  /** Records that were left out, because their time is unknown. */
  readonly withoutTime: number;
}

/** What some records come to, as plain values that one thread can hand to another. */
export interface CountedSums extends CountedTimes {
  readonly parts: readonly Part[];
  /** Providers of records that were left out because other ones were asked for. */
  readonly otherProviders: readonly string[];
}

/** Providers that are named, more than any real run has; hostile records invent them. */
const MOST_OTHER_PROVIDERS = 20;

/** Lets those records into the ledger that were asked for. */
export interface CountedRecords {
  /** Whether the record was one of those that were asked for. */
  add(attribution: Attribution, record: UsageRecord): boolean;
  /** All but the sums of the records so far; those that come next are kept apart from them. */
  takeApart(): Omit<CountedSums, 'parts'>;
  /** Adds what records of one attribution came to elsewhere, as if they came themselves. */
  addSums(attribution: Attribution, sums: CountedSums): void;
  /** Whether something of a provider, made at a time, was asked for. */
  isWanted(what: Pick<UsageRecord, 'provider' | 'at'>): boolean;
  timeSpan(): TimeSpan;
  /** Providers of records that were left out because other ones were asked for: the first 20. */
  otherProviders(): readonly string[];
}

/** Creates the way into a ledger. */
export function createCountedRecords(
  ledger: Ledger,
  { since, until, ...options }: CountedOptions,
): CountedRecords {
  const providers = new Set(options.providers);
  const others = new Set<string>();
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let withoutTime = 0;

  function isInWindow({ at }: Pick<UsageRecord, 'at'>): boolean {
    if (since === undefined && until === undefined) return true;
    if (at === undefined) return false;
    return (
      (since === undefined || at >= since.getTime()) &&
      (until === undefined || at < until.getTime())
    );
  }

  function isOfProvider({ provider }: Pick<UsageRecord, 'provider'>): boolean {
    if (providers.size === 0 || providers.has(provider)) return true;
    noteOther(provider);
    return false;
  }

  function noteOther(provider: string): void {
    if (others.size < MOST_OTHER_PROVIDERS) others.add(provider);
  }

  return {
    isWanted: (what) => isOfProvider(what) && isInWindow(what),
    add(attribution, record) {
      if (!isOfProvider(record)) return false;
      if (!isInWindow(record)) {
        if (record.at === undefined) withoutTime += 1;
        return false;
      }
      if (record.at !== undefined) {
        earliest = Math.min(earliest, record.at);
        latest = Math.max(latest, record.at);
      }
      ledger.add(attribution, record);
      return true;
    },
    takeApart() {
      const taken = { earliest, latest, withoutTime, otherProviders: [...others] };
      others.clear();
      earliest = Number.POSITIVE_INFINITY;
      latest = Number.NEGATIVE_INFINITY;
      withoutTime = 0;
      return taken;
    },
    addSums(attribution, sums) {
      earliest = Math.min(earliest, sums.earliest);
      latest = Math.max(latest, sums.latest);
      withoutTime += sums.withoutTime;
      for (const provider of sums.otherProviders) noteOther(provider);
      for (const part of sums.parts) ledger.addPart(attribution, part);
    },
    timeSpan: () =>
      earliest > latest
        ? { from: null, to: null, withoutTime }
        : { from: new Date(earliest), to: new Date(latest + 1), withoutTime },
    otherProviders: () => [...others],
  };
}
