import type { GapReason } from '../domain/coverage.ts';
import type { Report, WorkflowReport } from '../domain/report.ts';
import { CURES } from '../findings/cures.ts';
import { capitalized, sayCount, sayMany } from '../findings/wording.ts';
import {
  BREAK,
  bullets,
  code,
  details,
  listing,
  paragraph,
  say,
  strong,
  type Block,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { GAP_WORDS } from './gap-words.ts';

/** Which runs reported nothing, why, and what to do about each reason. */
export function gapsSection(report: Report, extent: Extent): readonly Block[] {
  const { gaps, doubts = [] } = report.coverage;
  const byRuns = [...gaps].sort((a, b) => b.runs - a.runs);
  const items = byRuns.map(({ reason, runs }) => {
    const title = strong(capitalized(GAP_WORDS[reason]));
    const named = listing(
      withGap(report.workflows, reason),
      extent.names,
      ({ name, of, runs }) => say`${code(name)} (${share(of, runs)})`,
    );
    return say`${title}, ${sayMany(runs, 'run')}: ${named}${BREAK}→ ${CURES[reason]}`;
  });
  for (const doubt of doubts) {
    items.push(
      say`${strong(doubt)}${BREAK}→ Run again, with a ${code('since')} before what may be missing.`,
    );
  }
  const content = items.length > 0 ? bullets(items) : paragraph(noGaps(report), 'nothing');
  return [details(strong('Workflows Without Token Data'), content)];
}

function noGaps({ coverage, repository }: Report): string {
  if (coverage.agenticRuns > 0) return 'Every run reported its token usage.';
  return repository === null
    ? 'Files hold usage, not a list of runs.'
    : 'No agent ran in this period.';
}

interface WorkflowGap {
  readonly name: string;
  /** Runs that have this gap. */
  readonly of: number;
  /** All runs of the workflow. */
  readonly runs: number;
}

/** Workflows with runs that reported nothing for this reason, most such runs first. */
function withGap(workflows: readonly WorkflowReport[], reason: GapReason): WorkflowGap[] {
  return workflows
    .map(({ name, runs, runsDetail }) => ({
      name,
      of: runsDetail.filter(({ gap }) => gap === reason).length,
      runs,
    }))
    .filter(({ of }) => of > 0)
    .sort((a, b) => b.of - a.of);
}

function share(of: number, runs: number): string {
  if (of < runs) return `${sayCount(of)} of ${sayMany(runs, 'run')}`;
  return runs === 1 ? 'its only run' : `all ${sayMany(runs, 'run')}`;
}
