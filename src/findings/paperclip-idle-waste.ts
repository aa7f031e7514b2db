import type { PaperclipAgentIdle } from '../domain/paperclip-report.ts';
import { confidenceByRuns, FEW_RUNS } from './judgement.ts';
import { definePaperclipRule, measuredAs } from './paperclip-rule.ts';
import { sayCount, sayMany, sayShare, sayUsdOrMore } from './wording.ts';

/** Agents whose timer mostly finds nothing to do. */
export const paperclipIdleWaste = definePaperclipRule(
  'paperclip-idle-waste',
  ['paperclip-idle-share'],
  {
    judge: ({ idle }, { 'paperclip-idle-share': threshold }, { source }) =>
      idle.byAgent
        .filter(
          ({ runs, idleShare }) =>
            idleShare !== null && idleShare > threshold && runs.idle >= FEW_RUNS,
        )
        .map((agent) => {
          const confidence = confidenceByRuns(agent.runs.idle);
          return {
            confidence: source === 'api' && confidence === 'high' ? 'medium' : confidence,
            message: message(agent),
            ...(agent.fittingMinutes !== null && { remedy: remedy(agent) }),
            evidence: measuredAs('ratio', agent.idleShare, threshold),
            saving:
              agent.wasteUsd === null
                ? undefined
                : { usd: agent.wasteUsd, isUpperBound: true, of: { idleUsd: agent.wasteUsd } },
          };
        }),
  },
);

function message(agent: PaperclipAgentIdle): string {
  const { runs, idleShare, wasteUsd, wasteIsFloor, subscriptionUsd } = agent;
  const cost = wasteUsd === null ? '' : `; they cost ${sayUsdOrMore(wasteUsd, wasteIsFloor)}`;
  const included =
    subscriptionUsd === null || subscriptionUsd === 0
      ? ''
      : ` and ${sayUsdOrMore(subscriptionUsd, false)} of a subscription’s allowance`;
  return `The timer started ${agent.agent} for nothing in ${sayMany(runs.idle, 'run')}, ${sayShare(idleShare ?? 0)} of its finished ones${cost}${included}.`;
}

function remedy({ agent, timerMinutes, fittingMinutes, issues }: PaperclipAgentIdle): string {
  const now = timerMinutes === null ? '' : ` instead of every ${sayCount(timerMinutes)}`;
  const why = issues === 0 ? 'it had no issue' : `it had ${sayMany(issues ?? 0, 'issue')}`;
  return `Start ${agent} about every ${sayCount(fittingMinutes ?? 0)} minutes${now}, or by assignment alone: ${why} in the window.`;
}
