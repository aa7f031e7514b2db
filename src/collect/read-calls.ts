import type { CallTally, StoreTally } from '../calls/call-tally.ts';
import { endOf, maySpend, templateOf, usageOfCall } from '../calls/usage-of-call.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { CallLoss } from '../domain/call-record.ts';
import { identityOfText } from '../domain/identity.ts';
import { isPlausibleInstant } from '../domain/plausible.ts';
import type { CountedOptions, CountedRecords } from '../ledger/counted-records.ts';
import type { CallSource, LocalDocument } from '../ports.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { createCallChooser, type PlacedCall } from '../reconcile/choose-calls.ts';
import { createDeduplicator } from '../reconcile/deduplicate.ts';
import type { RejectCounter } from './count-rejects.ts';
import { placeOfDocument } from './document-place.ts';

/** Takes stores of calls into a ledger and a tally, each call once. */
export interface CallIntake {
  read(document: LocalDocument, source: CallSource): Promise<void>;
  /** To be called once, after the last store. Gives the tellings that did not count. */
  finish(): number;
}

/** What calls are counted with. */
export interface CallCounting {
  readonly tally: Omit<CallTally, 'sums'>;
  readonly prices: PriceBook;
  /** Time by which calls without one are priced. */
  readonly pricedAt: Date;
}

interface Place {
  readonly store: StoreTally;
  readonly attribution: Attribution;
}

/** Creates an intake that adds to what counts. */
export function createCallIntake({
  counting: { tally, prices, pricedAt },
  counted,
  rejects,
  window: { since, until },
}: {
  readonly counting: CallCounting;
  readonly counted: CountedRecords;
  readonly rejects: RejectCounter;
  readonly window: Pick<CountedOptions, 'since' | 'until'>;
}): CallIntake {
  const chooser = createCallChooser<Place>(count);
  const losses = createDeduplicator();

  function count({ call, place: { store, attribution } }: PlacedCall<Place>): void {
    if (!maySpend(call)) {
      const at = endOf(call);
      if (counted.isWanted({ provider: call.provider, at })) tally.add(store, call, undefined);
      return;
    }
    const record = usageOfCall(call, prices, pricedAt);
    const { agent, task } = call;
    const charged = { ...attribution, agent, task, template: templateOf(call) };
    if (counted.add(charged, record)) tally.add(store, call, record);
  }

  /** Copies of a store have the same losses. A clock that cannot be right dates none: all are told. */
  function lose(loss: CallLoss): void {
    const isInWindow =
      (since === undefined || loss.at >= since.getTime()) &&
      (until === undefined || loss.at < until.getTime());
    const isWanted = isInWindow || !isPlausibleInstant(loss.at);
    if (isWanted && losses.isNew(identityOfText(JSON.stringify(loss)))) tally.lose(loss);
  }

  return {
    async read(document, source) {
      const { container, path } = document;
      const { folder, phase, group } = placeOfDocument(document);
      const name = path === '' ? container : `${container}/${path}`;
      const attribution = { workflow: { name: group, path: '' }, folder, phase };
      const place = { store: tally.store(name, source.kind), attribution };
      await source.read({
        call: (call) => chooser.take({ call, place }),
        reject: (line, reason) =>
          rejects.count(null, { reason, origin: { container, path }, line }),
        lost: lose,
      });
    },
    finish() {
      chooser.finish();
      return chooser.duplicates;
    },
  };
}
