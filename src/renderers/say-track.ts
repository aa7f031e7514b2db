import type { Report } from '../domain/report.ts';
import type { TrackEntry } from '../domain/standing.ts';
import type { RuleKind } from '../findings/catalogue.ts';
import { sumTrack } from '../findings/track.ts';
import { sayMany, sayRoundUsd } from '../findings/wording.ts';
import { dateOfReport } from '../history/marker.ts';
import {
  bullets,
  code,
  listing,
  NOTHING,
  paragraph,
  say,
  strong,
  type Block,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { ruleTitle } from './rule-title.ts';

/** What was done where a finding ended, before "in" and the workflow. */
const DONE: Readonly<Partial<Record<RuleKind, string>>> = {
  'zero-cache-hits': 'caching turned on',
  'low-cache-hits': 'more read from the cache',
  'cache-write-over-read': 'less written to the cache in vain',
  'high-input-output-ratio': 'shorter prompts',
  'many-small-requests': 'fewer small requests',
  'many-requests': 'fewer requests a run',
  'heavy-run': 'lighter runs',
  'costly-run': 'cheaper runs',
  'failing-runs': 'runs no longer fail',
  'failed-run-spend': 'nothing spent on failed runs',
  'dearer-model': 'a cheaper model',
};
const DONE_BY_KIND = new Map<string, string>(Object.entries(DONE));

/** More would not be read in one sentence. */
const MOST_NEW_ENDS = 3;

/** `Done: caching turned on in X: $21 a month predicted, $18 so far, run for run.` Nothing where no finding ended now. */
export function sayEnded(report: Report): Text {
  const date = dateOfReport(report);
  const now = (report.trend.track ?? []).filter(({ ended }) => ended === date);
  if (now.length === 0) return NOTHING;
  return say`${strong('Done')}: ${listing(now, MOST_NEW_ENDS, sayEntry)}${runForRun(now)}.`;
}

/** The list of what ended, with the sum of what it was worth. */
export function trackBlocks({ trend }: Report, extent: Extent): readonly Block[] {
  const { track = [] } = trend;
  if (track.length === 0) return [];
  const shown = track.slice(0, Math.min(extent.causes, extent.names));
  const hidden = track.length - shown.length;
  return [
    ...paragraph(say`${strong('What was done')}: ${saySum(track)}`),
    ...bullets([
      ...shown.map((entry) => say`${entry.ended}: ${sayEntry(entry)}`),
      hidden === 0 ? NOTHING : [`${sayMany(hidden, 'earlier one')} not shown`],
    ]),
  ];
}

function saySum(track: readonly TrackEntry[]): string {
  const count = `${sayMany(track.length, 'finding')} ended`;
  const sum = sumTrack(track);
  if (sum === null) return `${count}; what that saved is not known.`;
  const unknown = track.filter(({ actualUsdPerMonth }) => actualUsdPerMonth === null).length;
  const others = unknown === 0 ? '' : `; of ${unknown} it is not known`;
  return `${count}, ${sayRoundUsd(sum.predictedUsd)} a month predicted, ${sayActual(sum.actualUsd)}${runForRun(track)}${others}.`;
}

/** What is saved is not that there were fewer runs. */
function runForRun(track: readonly TrackEntry[]): string {
  return track.some(({ actualUsdPerMonth }) => actualUsdPerMonth !== null) ? ', run for run' : '';
}

function sayEntry(entry: TrackEntry): Text {
  const { finding, workflow, predictedUsdPerMonth, predictionIsUpperBound } = entry;
  const what = DONE_BY_KIND.get(finding) ?? `“${ruleTitle(finding)}” ended`;
  const upTo = predictionIsUpperBound ? 'up to ' : '';
  const actual =
    entry.actualUsdPerMonth === null
      ? 'what it saves is not known'
      : sayActual(entry.actualUsdPerMonth);
  const reports = entry.reports > 1 ? ` (${sayMany(entry.reports, 'report')})` : '';
  return say`${what} in ${code(workflow)}: ${upTo}${sayRoundUsd(predictedUsdPerMonth)} a month predicted, ${actual}${reports}`;
}

function sayActual(usd: number): string {
  return usd < 0 ? `${sayRoundUsd(-usd)} more spent so far` : `${sayRoundUsd(usd)} so far`;
}
