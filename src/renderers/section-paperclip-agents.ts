import type { PaperclipCompany } from '../domain/paperclip-report.ts';
import { sayCount, sayMany, sayTokens, sayUsd } from '../findings/wording.ts';
import {
  bullets,
  code,
  fact,
  headline,
  join,
  left,
  NOTHING,
  paragraph,
  right,
  say,
  table,
  type Block,
  type Fragment,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatRate, formatTokens, shortModel } from './format.ts';
import { formatListPrice, formatSpend, formatUsd } from './paperclip-words.ts';

/** Cost by agent, and the three tellings of the whole beside each other. */
export function paperclipAgents(
  company: PaperclipCompany,
  { workflowRows, names }: Extent,
): readonly Block[] {
  const rows = company.agents
    .slice(0, workflowRows)
    .map((agent): readonly Fragment[] => [
      code(agent.name),
      agent.runs === null ? '–' : sayCount(agent.runs),
      formatRate(agent.idleShare),
      formatTokens(agent.inputTokens),
      formatTokens(agent.cachedTokens),
      formatTokens(agent.outputTokens),
      formatSpend(agent.cost),
      agent.share === null ? '' : { kind: 'bar', share: agent.share },
      formatUsd(agent.cost.ledgerUsd),
      formatListPrice(agent.cost),
      formatUsd(agent.cost.exactUsd),
      formatUsd(agent.cost.subscriptionUsd),
      join(agent.models.slice(0, names).map(shortModel)),
    ]);
  const more = company.agents.length - rows.length;
  return [
    headline(say`Cost by agent of ${code(company.name)}`),
    ...table(
      [
        left('Agent'),
        right('Runs'),
        right('Idle'),
        right('Input'),
        right('Cached'),
        right('Output'),
        right('Cost'),
        left('Share', { isExtra: 'late' }),
        right('Ledger', { isExtra: true }),
        right('List price', { short: 'List', isExtra: true }),
        right('Exact', { isExtra: true }),
        right('Subscription', { short: 'Included', isExtra: true }),
        left('Models', { isExtra: true }),
      ],
      rows,
    ),
    ...paragraph(
      more > 0 ? `${sayMany(more, 'more agent')} in the JSON form of the report.` : NOTHING,
    ),
    ...tellings(company),
  ];
}

/** Which number is which, with the sums. */
function tellings({ cost, limits, unaccounted }: PaperclipCompany): readonly Block[] {
  const { exactShare, subscriptionUsd, unpricedTokens, outsideLedgerUsd, estimatedUsd } = cost;
  const lost = unaccounted.reduce((sum, { runs }) => sum + runs, 0);
  const covered =
    exactShare === null || exactShare === 1
      ? ''
      : `, of ${formatRate(exactShare)} of the cost events`;
  const part = (usd: number, words: string): string =>
    usd === 0 ? '' : `, ${sayUsd(usd)} of it ${words}`;
  return bullets([
    fact(
      'Cost',
      `${formatSpend(cost)}${part(estimatedUsd, 'estimated from tokens')}${part(outsideLedgerUsd, 'in no ledger row')}${lost === 0 ? '' : `; ${sayMany(lost, 'finished run')} without usage may have cost more`}`,
    ),
    fact('Ledger', `${formatUsd(cost.ledgerUsd)}, in whole cents by event`),
    fact('List price', formatListPrice(cost)),
    fact('Exact, by the runs', `${formatUsd(cost.exactUsd)}${covered}`),
    subscriptionUsd === null
      ? NOTHING
      : fact('Included in subscriptions', `worth ${sayUsd(subscriptionUsd)}, not billed`),
    unpricedTokens === 0
      ? NOTHING
      : fact('Without a price', `${sayTokens(unpricedTokens)} tokens, so the true cost is higher`),
    ...limits.map((limit) => fact('Not seen', limit)),
  ]);
}
