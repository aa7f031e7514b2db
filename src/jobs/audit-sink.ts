import type { CallTally } from '../calls/call-tally.ts';
import { usageOfCall } from '../calls/usage-of-call.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { StoredCall } from '../domain/stored-call.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { timeOfRecord } from '../ledger/time-of-record.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { RoleAuditor } from '../roles/create-role-audit.ts';

/** Where counted records and calls go instead of a report's ledger. */
export interface AuditSink {
  readonly ledger: Ledger;
  readonly tally: Omit<CallTally, 'sums'>;
  /** To be called once, after the last record. */
  finish(): void;
  /** Calls that the stores know to have lost. */
  lost(): number;
}

/**
 * Creates a way into an audit. A call comes twice, first as a record of the ledger and then
 * itself, with its role and whether it had tools: a record waits until the next one comes.
 */
export function createAuditSink(
  auditor: RoleAuditor,
  prices: PriceBook,
  pricedAt: Date,
): AuditSink {
  let waiting: { readonly record: UsageRecord; readonly attribution: Attribution } | undefined;
  let lost = 0;

  function flush(call?: StoredCall): void {
    if (waiting === undefined) return;
    const { record, attribution } = waiting;
    const { agent, stage, task, run } = attribution;
    auditor.add({
      record,
      at: timeOfRecord(record, run),
      agent,
      stage,
      task,
      role: call?.role,
      hasTools: call?.hasTools,
      // Input that may hold cache reads is no count of uncached input on any model.
      priceOn:
        call?.inputMeaning === 'with-cache'
          ? (model) =>
              usageOfCall({ ...call, answeredModel: model }, prices, pricedAt).recordedPrice ??
              undefined
          : undefined,
    });
    waiting = undefined;
  }

  return {
    ledger: {
      add(attribution, record) {
        flush();
        waiting = { attribution, record };
      },
      cells: () => [],
      addPart: refuse,
      merge: refuse,
    },
    tally: {
      store: (name, kind) => ({
        name,
        kind,
        attempts: 0,
        meanings: new Map(),
        recorded: { attempts: 0, nanos: 0, ourNanos: 0, priced: 0 },
      }),
      lose: ({ calls }) => void (lost += calls),
      add(_, call, record) {
        if (call.outcome === 'cached') auditor.addCached(call.savedNanoUsd);
        else if (record !== undefined && record === waiting?.record) flush(call);
      },
    },
    finish: () => flush(),
    lost: () => lost,
  };
}

function refuse(): never {
  throw new Error('An audit takes records one by one.');
}
