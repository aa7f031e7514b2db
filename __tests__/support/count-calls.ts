/* Counts calls as a report does, from files that are only in memory. */
import { buildCalls } from '../../src/calls/build-calls.ts';
import { createCallTally } from '../../src/calls/call-tally.ts';
import { createDocumentIntake } from '../../src/collect/read-documents.ts';
import type { CallRecord } from '../../src/domain/call-record.ts';
import type { CallsReport } from '../../src/domain/calls-report.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts';
import type { LocalDocument } from '../../src/ports.ts';
import { createPriceBook, type PriceBook } from '../../src/pricing/price-book.ts';
import { openCallLines } from '../../src/sources/call-lines.ts';
import { formatCallLine } from '../../src/sqlite/call-line.ts';

const NOW = new Date('2026-11-25T00:00:00Z');

export const PRICES: PriceBook = createPriceBook(new Map());

interface Counting {
  readonly since?: Date;
  readonly until?: Date;
  readonly expected?: ReadonlyMap<string, number>;
}

/** What a report has of the calls in some files, each an own store. */
export async function countCalls(
  files: readonly (readonly CallRecord[])[],
  { since, until, expected = new Map() }: Counting = {},
): Promise<{ calls: CallsReport; ledger: Ledger; duplicates: number }> {
  const ledger = createLedger({ prices: PRICES, smallRequestTokens: 50, pricedAt: NOW });
  const thresholds = parseThresholds();
  const tally = createCallTally({
    prices: PRICES,
    pricedAt: NOW,
    shortCallTokens: thresholds['short-call-output-tokens'],
  });
  const options = { providers: [], since, until };
  const intake = createDocumentIntake(ledger, options, undefined, {
    tally,
    prices: PRICES,
    pricedAt: NOW,
  });
  for (const [index, calls] of files.entries()) {
    const document = documentOf(`calls-${index}.jsonl`, calls.map(formatCallLine).join(''));
    const source = openCallLines(document);
    if (source !== undefined) await intake.readCalls(document, source);
  }
  const { duplicateRecords } = intake.finish();
  const burstCalls = thresholds['burst-calls'];
  const calls = buildCalls(tally.sums(), { expected, burstCalls });
  return { calls, ledger, duplicates: duplicateRecords };
}

function documentOf(path: string, text: string): LocalDocument {
  return {
    container: 'calls',
    path,
    base: '/calls',
    location: path,
    head: text.slice(0, 4_096),
    async *read() {
      yield new TextEncoder().encode(text);
    },
  };
}
