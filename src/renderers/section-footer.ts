import type { Report, ReportedCost } from '../domain/report.ts';
import { sayCount, sayMany, sayShare, sayUsd } from '../findings/wording.ts';
import { INPUT_SHARE } from '../pricing/unsplit.ts';
import {
  code,
  join,
  listing,
  NOTHING,
  paragraph,
  say,
  strong,
  type Block,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatChange } from './format.ts';
import { sayAssumed, sayNearest, sayStale } from './price-words.ts';
import { wholeReport } from './section-groups.ts';

/** Less than this is rounding. Ratio. */
const MIN_DIFFERENCE = 0.01;

/** What `~$` means. */
const ESTIMATE_WORDS = `~$ is an estimate: some agents report a single number of tokens, priced as ${sayShare(INPUT_SHARE)} input and ${sayShare(1 - INPUT_SHARE)} output; ranges are from all input to all output.`;

const PAPERCLIP_ESTIMATE_WORDS =
  '~$ is an estimate from tokens, where the ledger has no price; Claude’s input holds what was written to the cache, so that its list price is a range, and the estimate takes all of it as written for five minutes.';

/** How the numbers were made, in small print, and what this page leaves out. */
export function footerSection(
  report: Report,
  extent: Extent,
  leftOut: readonly string[],
): readonly Block[] {
  const { generator } = report;
  const sentences = [
    leftOut.length === 0
      ? NOTHING
      : say`${strong('Left out to fit:')} ${join(leftOut, '; ')}. All of it is in ${wholeReport(report)}.`,
    pricing(report, extent),
    hasEstimates(report)
      ? [report.paperclip === undefined ? ESTIMATE_WORDS : PAPERCLIP_ESTIMATE_WORDS]
      : NOTHING,
    ...doubts(report),
    ...reported(report, extent),
    unread(report, extent),
    duplicates(report),
    say`Made by ${code(`${generator.name} ${generator.version}`)}.`,
  ];
  return paragraph(join(sentences, ' '), 'small');
}

/** Nothing when nothing was priced. */
function pricing({ pricing, totals, paperclip }: Report, extent: Extent): Text {
  const { source, version, overridden, unpriced } = pricing;
  if (totals.costUsd === null && unpriced.length === 0) return NOTHING;
  const given =
    overridden.length === 0
      ? NOTHING
      : say` Prices given by the user: ${listing(overridden, extent.names, code)}.`;
  const missing =
    unpriced.length === 0
      ? NOTHING
      : say` No price, so not in the cost: ${listing(unpriced, extent.names, (model) => say`${code(model)}${sayNearest(pricing, model)}`)}.`;
  if (paperclip !== undefined) {
    return say`Costs are what Paperclip’s runs and ledger report, and list prices (${code(source)}, version ${code(version)}) where they report none; no invoice.${given}${missing}`;
  }
  return say`Costs are estimates at list prices (${code(source)}, version ${code(version)}), request by request, and no invoice.${given}${missing}`;
}

/** What may make the cost another. */
function doubts({ pricing }: Report): readonly Text[] {
  return [sayStale(pricing), sayAssumed(pricing)].map((sentence) =>
    sentence === undefined ? NOTHING : [sentence],
  );
}

/** Of stores of calls, their own section says it. */
function hasEstimates({ totals, calls, agentRuns = [] }: Report): boolean {
  const unsplit = (totals.unsplitTokens ?? 0) - (calls?.usage.unsplitTokens ?? 0);
  const isOfCalls = calls?.usage.costIsEstimate === true && unsplit === 0;
  return [...(isOfCalls ? [] : [totals]), ...agentRuns].some(
    ({ costIsEstimate }) => costIsEstimate,
  );
}

/** What the records report as their cost: all together, then each producer that differs. */
function reported({ pricing: { reported } }: Report, extent: Extent): readonly Text[] {
  const differing = reported.filter(
    ({ difference }) => difference !== null && Math.abs(difference) > MIN_DIFFERENCE,
  );
  const sentences = differing.slice(0, extent.names).map(sayReported);
  const more = differing.length - sentences.length;
  return [
    reported.length > 1 || sentences.length === 0 ? sayAllReported(reported) : NOTHING,
    ...sentences,
    more > 0 ? [`${sayCount(more)} more producers differ.`] : NOTHING,
  ];
}

function sayAllReported(reported: readonly ReportedCost[]): Text {
  if (reported.length === 0) return NOTHING;
  const total = (of: 'reportedUsd' | 'ourUsd'): number =>
    reported.reduce((sum, cost) => sum + cost[of], 0);
  const [theirs, ours] = [total('reportedUsd'), total('ourUsd')];
  const relative = theirs / ours - 1;
  const difference = Number.isFinite(relative) ? ` (${sayDifference(relative)})` : '';
  return say`The records themselves report ${sayUsd(theirs)} where list prices give ${sayUsd(ours)}${difference}.`;
}

function sayReported({ writer: producer, provider, difference, ...cost }: ReportedCost): Text {
  const who =
    producer === null ? say`Records of an unknown version` : say`Records of ${code(producer)}`;
  return say`${who} report ${sayUsd(cost.reportedUsd)} for ${sayMany(cost.requests, 'request')} to ${code(provider)} where list prices give ${sayUsd(cost.ourUsd)} (${formatChange(difference)}); the report uses list prices.`;
}

function sayDifference(relative: number): string {
  return Math.abs(relative) < 0.005 ? 'the same' : formatChange(relative);
}

function unread({ coverage: { rejectedLines, rejects } }: Report, { names }: Extent): Text {
  if (rejectedLines === 0) return NOTHING;
  const reasons = listing(rejects, names, ({ reason, lines }) => say`${sayCount(lines)} ${reason}`);
  const [first] = rejects;
  const example = first === undefined ? NOTHING : say`, such as ${location(first.example)}`;
  const why = reasons.length === 0 ? NOTHING : say` (${reasons})`;
  return say`${sayMany(rejectedLines, 'line')} could not be read${why}${example}.`;
}

function duplicates({ coverage: { duplicateRecords } }: Report): Text {
  if (duplicateRecords === 0) return NOTHING;
  const were = duplicateRecords === 1 ? 'was' : 'were';
  return [`${sayMany(duplicateRecords, 'record')} ${were} found twice and counted once.`];
}

function location(example: Report['coverage']['rejects'][number]['example']): Text {
  const { line, path, container, runId } = example;
  const where = path === '' ? code(container) : say`${code(path)} in ${code(container)}`;
  return say`line ${sayCount(line)} of ${where}${runId === null ? NOTHING : say` of run ${code(String(runId))}`}`;
}
