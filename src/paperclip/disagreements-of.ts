import { groupBy } from '../domain/group-by.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import type {
  PaperclipDisagreement,
  PaperclipDisagreementKind,
  PaperclipUnaccounted,
} from '../domain/paperclip-report.ts';
import { isIncluded } from './cost-of.ts';
import { byMoney, sumCosts } from './cost-sums.ts';
import { adaptersOf, namesOf, type PricedSpend } from './priced-spend.ts';

/** Adapters whose cost is of the whole session while their tokens are of the run. */
const CUMULATIVE = /^(?:opencode|pi|gemini|cursor)/;
/** What the ledger rounds away of a row. US dollars. */
const ROUNDING_USD = 0.005;

/** Where ledger and runs tell different costs, the largest first. */
export function disagreementsOf(
  { agents }: Pick<PaperclipFacts, 'agents'>,
  spends: readonly PricedSpend[],
): readonly PaperclipDisagreement[] {
  const adapters = adaptersOf(agents);
  const found = spends.flatMap((spend) =>
    kindsOf(spend, adapters.get(spend.facts.agentId) ?? '').map((kind) => ({ kind, spend })),
  );
  const groups = groupBy(found, ({ kind, spend: { facts } }) =>
    JSON.stringify([kind, facts.agentId, facts.provider, facts.model]),
  );
  return [...groups.values()]
    .flatMap((group): PaperclipDisagreement[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { events, cost } = sumCosts(group.map(({ spend }) => spend));
      const { agent, facts } = first.spend;
      const { ledgerUsd, exactUsd, listLowUsd, listHighUsd } = cost;
      return [
        {
          kind: first.kind,
          agent,
          provider: facts.provider,
          model: facts.model,
          events,
          ledgerUsd,
          exactUsd,
          listLowUsd,
          listHighUsd,
        },
      ];
    })
    .sort(byMoney(sizeOf, ({ kind, agent, model }) => `${kind} ${agent} ${model}`));
}

function sizeOf({ ledgerUsd, exactUsd, listLowUsd }: PaperclipDisagreement): number {
  return Math.abs((exactUsd ?? listLowUsd ?? 0) - (ledgerUsd ?? 0));
}

function kindsOf(
  { facts, list }: PricedSpend,
  adapterType: string,
): readonly PaperclipDisagreementKind[] {
  if (isIncluded(facts)) return [];
  const { exact, exactUsd, isOutsideLedger, isFree, hasTokens, events } = facts;
  // A row of less than half a cent is rightly at $0.
  const isRounded = list !== undefined && list.isComplete && list.highUsd / events <= ROUNDING_USD;
  const isGratis = isFree && hasTokens && (exact === 'none' || exact === 'zero') && !isRounded;
  const kinds: readonly (readonly [PaperclipDisagreementKind, boolean])[] = [
    ['differs', exact === 'other'],
    ['shared', exact === 'shared'],
    ['free', isGratis && !isOutsideLedger],
    ['cumulative', facts.isSessionDelta && (exactUsd ?? 0) > 0 && CUMULATIVE.test(adapterType)],
    ['outside', isOutsideLedger],
  ];
  return kinds.filter(([, isOn]) => isOn).map(([kind]) => kind);
}

/** Finished runs that left no usage anywhere: their cost is in no sum. The most first. */
export function unaccountedOf({
  agents,
  runs,
}: Pick<PaperclipFacts, 'agents' | 'runs'>): readonly PaperclipUnaccounted[] {
  const nameOf = namesOf(agents);
  const groups = groupBy(
    runs.filter(({ isAccounted }) => !isAccounted),
    ({ agentId }) => agentId,
  );
  return [...groups]
    .map(([id, group]): PaperclipUnaccounted => {
      const statuses: Record<string, number> = {};
      let minutes: number | null = null;
      for (const one of group) {
        statuses[one.status] = (statuses[one.status] ?? 0) + one.runs;
        if (one.minutes !== null) minutes = (minutes ?? 0) + one.minutes;
      }
      const count = group.reduce((sum, one) => sum + one.runs, 0);
      return { agent: nameOf(id), runs: count, minutes, statuses };
    })
    .sort((a, b) => b.runs - a.runs || (a.agent < b.agent ? -1 : 1));
}
