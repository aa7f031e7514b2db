import type { LeftOut } from '../reconcile/reconciled.ts';

/** What was left out of a report and why, each in a sentence. */
export function sayLeftOut({
  copies,
  sessions,
  results,
  runTotals,
  storedRuns,
}: LeftOut): string[] {
  const sentences: readonly (readonly [count: number, words: string])[] = [
    [
      copies,
      'copies of requests were counted once: they have the same request id, time and tokens.',
    ],
    [
      sessions,
      'records of sessions were left out, because the firewall reported as much for the same run and phase.',
    ],
    [
      results,
      'results without `modelUsage` were left out, because a larger one of the same session, or its finer records, were counted.',
    ],
    [
      runTotals,
      'totals of runs were left out, because requests or sessions of the same folder were counted; report runs from folders of their own.',
    ],
    [
      storedRuns,
      'of the runs in ledgers of tasks were left out, because logs that report the same were counted; report a ledger by itself to see all of its tasks.',
    ],
  ];
  return sentences.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}
