import { toHex } from '../domain/identity.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import { createLedger, type Ledger, type LedgerOptions } from './ledger.ts';

/** What is known of one session. */
export interface SessionLedger {
  readonly ledger: Ledger;
  /** Sum of what the producer reported, in US dollars; undefined unless every record has one. */
  readonly reportedUsd: number | undefined;
}

/** A ledger that also keeps each session's records apart. */
export interface SessionLedgers extends Ledger {
  /** By session, 16 hexadecimal digits; records without a session are under `null`. */
  bySession(): ReadonlyMap<string | null, SessionLedger>;
}

interface Session {
  readonly ledger: Ledger;
  /** Whole nano-dollars; undefined once a record reports none. */
  reportedNanos: number | undefined;
}

/** Creates ledgers that hold nothing. */
export function createSessionLedgers(options: LedgerOptions): SessionLedgers {
  const sessions = new Map<string | null, Session>();

  function sessionOf(id: string | null): Session {
    const known = sessions.get(id) ?? { ledger: createLedger(options), reportedNanos: 0 };
    sessions.set(id, known);
    return known;
  }

  /** For what was counted elsewhere, where sessions were not kept apart. */
  function ledgerOfOthers(): Ledger {
    const session = sessionOf(null);
    session.reportedNanos = undefined;
    return session.ledger;
  }

  return {
    add(attribution, record) {
      const id = record.session?.id;
      const session = sessionOf(id === undefined ? null : toHex(id));
      session.ledger.add(attribution, record);
      if (record.reportedCostUsd === undefined) session.reportedNanos = undefined;
      else if (session.reportedNanos !== undefined) {
        session.reportedNanos += toNanos(record.reportedCostUsd);
      }
    },
    *cells() {
      for (const { ledger } of sessions.values()) yield* ledger.cells();
    },
    addPart: (attribution, part) => ledgerOfOthers().addPart(attribution, part),
    merge: (other) => ledgerOfOthers().merge(other),
    bySession: () =>
      new Map(
        [...sessions].map(([id, { ledger, reportedNanos }]) => [
          id,
          {
            ledger,
            reportedUsd: reportedNanos === undefined ? undefined : toDollars(reportedNanos),
          },
        ]),
      ),
  };
}
