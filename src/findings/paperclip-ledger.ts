import type {
  PaperclipDisagreement,
  PaperclipDisagreementKind,
} from '../domain/paperclip-report.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { definePaperclipRule, measuredAs } from './paperclip-rule.ts';
import type { Judgement } from './rule.ts';
import { sayList, sayMany, sayOf, sayTokens, sayUsd } from './wording.ts';

const WHAT: Readonly<Record<PaperclipDisagreementKind, string>> = {
  differs: 'cost another amount by the ledger than by the runs themselves',
  shared: 'are of runs that have several rows each',
  free: 'have tokens at $0',
  cumulative: 'may have the cost of a whole session with the tokens of one run',
  outside: 'are runs that the ledger has no row of',
};

/** Where ledger and runs tell different costs; one finding a kind. */
export const paperclipLedger = definePaperclipRule('paperclip-ledger', [], {
  judge: ({ disagreements }, _thresholds, { severityOf }) =>
    (Object.keys(WHAT) as PaperclipDisagreementKind[]).flatMap((kind): Judgement[] => {
      const own = disagreements.filter((one) => one.kind === kind);
      if (own.length === 0) return [];
      const events = own.reduce((sum, one) => sum + one.events, 0);
      const sums = (of: (one: PaperclipDisagreement) => number | null): number | null =>
        sumKnown(own.map(of));
      const ledgerUsd = sums((one) => one.ledgerUsd);
      const otherUsd = sums((one) => one.exactUsd ?? one.listLowUsd);
      const difference = otherUsd === null ? null : Math.abs(otherUsd - (ledgerUsd ?? 0));
      const tellers = [
        ...(ledgerUsd === null ? [] : [`ledger ${sayUsd(ledgerUsd)}`]),
        ...(otherUsd === null ? [] : [`${tellerOf(own)} ${sayUsd(otherUsd)}`]),
      ].join(', ');
      const agents = sayList([...new Set(own.map(({ agent }) => agent))].toSorted());
      const what = events === 0 ? 'Sums of the ledger' : sayMany(events, 'cost event');
      return [
        {
          severity: severityOf(difference),
          confidence: 'high',
          message: `${what} ${WHAT[kind]}${tellers === '' ? '' : ` (${tellers})`}: ${agents}.`,
          evidence: measuredAs('usd', difference),
        },
      ];
    }),
});

/** Who says the other cost. */
function tellerOf(own: readonly PaperclipDisagreement[]): string {
  if (own.every(({ exactUsd }) => exactUsd !== null)) return 'runs';
  return own.every(({ exactUsd }) => exactUsd === null) ? 'list price' : 'runs or list price';
}

/** Ledger rows that are there more than once. */
export const paperclipDoublePosts = definePaperclipRule('paperclip-double-posts', [], {
  judge({ doublePosts }, _thresholds, { severityOf }) {
    const rows = (doublePosts ?? []).reduce((sum, { extraRows }) => sum + extraRows, 0);
    if (rows === 0) return [];
    const usd = (doublePosts ?? []).reduce((sum, { extraUsd }) => sum + extraUsd, 0);
    const agents = [...new Set((doublePosts ?? []).map(({ agent }) => agent))].toSorted();
    return [
      {
        severity: severityOf(usd),
        confidence: 'medium',
        message: `${sayMany(rows, 'cost event')} of ${sayList(agents)} ${rows === 1 ? 'stands in the ledger a second time and adds' : 'stand in the ledger a second time and add'} ${sayUsd(usd)}.`,
        evidence: measuredAs('usd', usd),
      },
    ];
  },
  lacks: ({ doublePosts }) =>
    doublePosts === null ? 'The API does not list cost events.' : undefined,
});

/** Share of all finished runs from which the report's cost means little. */
const MANY_SHARE = 0.1;

/** Finished runs that reported nothing. */
export const paperclipUnaccounted = definePaperclipRule('paperclip-unaccounted', [], {
  judge({ unaccounted, agents }) {
    const runs = unaccounted.reduce((sum, one) => sum + one.runs, 0);
    const all = agents.reduce((sum, one) => sum + (one.runs ?? 0), 0);
    if (runs === 0) return [];
    const minutes = sumKnown(unaccounted.map((one) => one.minutes));
    const time = minutes === null ? '' : `, ${sayTokens(minutes)} minutes`;
    return [
      {
        severity: runs / all >= MANY_SHARE ? 'medium' : 'low',
        confidence: 'high',
        message: `${sayOf(runs, all, 'finished run')} left no usage at all${time} (${sayList(unaccounted.map(({ agent }) => agent))}), so the true cost may be higher.`,
        evidence: measuredAs('runs', runs),
      },
    ];
  },
});
