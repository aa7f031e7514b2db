import { groupBy } from '../domain/group-by.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import type { PaperclipAgent } from '../domain/paperclip-report.ts';
import { byMoney, shareOf, sumCosts } from './cost-sums.ts';
import { namesOf, type PricedSpend } from './priced-spend.ts';
import { workOf } from './work-of.ts';

/** Cost by agent, by id: same-named agents are not one. Those without runs and spend are left out. */
export function agentsOf(
  { agents, runs }: Pick<PaperclipFacts, 'agents' | 'runs'>,
  spends: readonly PricedSpend[],
): readonly PaperclipAgent[] {
  const nameOf = namesOf(agents);
  const known = new Map(agents.map((agent) => [agent.id, agent]));
  const spendsOf = groupBy(spends, ({ facts }) => facts.agentId);
  const runsOf = groupBy(runs, ({ agentId }) => agentId);
  const whole = sumCosts(spends).cost.spendUsd;
  const ids = new Set([...spendsOf.keys(), ...runsOf.keys()]);
  return [...ids]
    .map((id): PaperclipAgent => {
      const own = spendsOf.get(id) ?? [];
      const groups = runsOf.get(id) ?? [];
      const count = groups.reduce((sum, group) => sum + group.runs, 0);
      const idle = groups
        .filter(({ work }) => workOf(work) === 'idle')
        .reduce((sum, group) => sum + group.runs, 0);
      const { cost, tokens } = sumCosts(own);
      return {
        id,
        name: nameOf(id),
        role: known.get(id)?.role ?? null,
        status: known.get(id)?.status ?? 'deleted',
        runs: count,
        idleShare: shareOf(idle, count),
        ...tokens,
        cost,
        share: shareOf(cost.spendUsd, whole),
        models: [...new Set(own.map(({ facts }) => facts.model))].toSorted(),
      };
    })
    .sort(
      byMoney(
        ({ cost }) => cost.spendUsd,
        ({ name }) => name,
      ),
    );
}
