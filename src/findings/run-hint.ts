import type { EvidenceUnit } from '../domain/finding.ts';
import type { Usage } from '../domain/usage.ts';
import type { RuleKind } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { excessOf } from './excess.ts';
import { defineWorkflowRule, type Rule } from './rule.ts';
import { runsOver } from './runs-over.ts';
import type { ThresholdName } from './thresholds.ts';
import { sayOf } from './wording.ts';

/** A number of each run that may be too large. */
export interface RunNumber {
  readonly unit: EvidenceUnit;
  readonly numberOf: (usage: Usage) => number | null;
  readonly format: (value: number) => string;
  /** What the runs did, in words that follow "3 of 5 runs". */
  readonly sayOver: (limit: number) => string;
  /** What is needed, in words that follow "do not report". */
  readonly needs: string;
}

/** A hint that single runs exceed a threshold by something that is no cost. */
export function defineRunHint(kind: RuleKind, name: ThresholdName, number: RunNumber): Rule {
  const { unit, numberOf, format, sayOver, needs } = number;
  return defineWorkflowRule(kind, [name], {
    judge(workflow, { [name]: threshold }, { usual }) {
      const { over, largest } = runsOver(workflow, threshold, numberOf);
      if (over.length === 0) return undefined;
      const count = sayOf(over.length, workflow.runsWithUsage, 'run');
      const most = over.length === 1 ? format(largest) : `up to ${format(largest)}`;
      return {
        severity: 'low',
        confidence: 'high',
        message: `${count} ${sayOver(threshold)}: ${most}.`,
        evidence: { unit, measured: largest, threshold, runs: evidenceRuns(over) },
        saving: excessOf(workflow, over, threshold, usual),
      };
    },
    needs: [{ words: needs, isLacking: (workflow) => runsOver(workflow, 0, numberOf).isUnknown }],
  });
}
