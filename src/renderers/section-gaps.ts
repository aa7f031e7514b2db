import type { GapReason } from '../domain/coverage.ts';
import type { Report, WorkflowReport } from '../domain/report.ts';
import { CURES } from '../findings/cures.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import type { Extent } from './shrink.ts';
import { GAP_WORDS } from './gap-words.ts';
import { bullets, code, details, list, safe, type Markdown } from './markdown-kit.ts';

/** Which runs told nothing, why, and what to do about each reason. */
export function gapsSection(report: Report, extent: Extent): readonly Markdown[] {
  const { gaps, doubts = [] } = report.coverage;
  const byRuns = [...gaps].sort((a, b) => b.runs - a.runs);
  const items = byRuns.map(({ reason, runs }) => {
    const workflows = withGap(report.workflows, reason);
    const named = list(
      workflows,
      extent.names,
      ({ name, of, runs }) => safe`${code(name)} (${share(of, runs)})`,
    );
    return safe`**${capital(GAP_WORDS[reason])}**, ${sayMany(runs, 'run')}: ${named}<br>→ ${CURES[reason]}`;
  });
  for (const doubt of doubts) {
    items.push(safe`**${doubt}**<br>→ Run again, with a \`since\` before what may be missing.`);
  }
  const content = items.length === 0 ? noGaps(report) : bullets(items);
  return [details(safe`<b>Workflows Without Token Data</b>`, [content])];
}

function noGaps({ coverage, repository }: Report): Markdown {
  if (coverage.agenticRuns > 0) return safe`Every run told its token usage.`;
  return repository === null ? safe`Files tell no runs.` : safe`No agent ran in this period.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface WorkflowGap {
  readonly name: string;
  /** Runs that have this gap. */
  readonly of: number;
  /** All runs of the workflow. */
  readonly runs: number;
}

/** Workflows with runs that told nothing for this reason, most such runs first. */
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
