import type { Report, ReportedCost } from '../domain/report.ts';
import { sayCount, sayMany, sayUsd } from '../findings/wording.ts';
import { sayAssumed, sayNearest, sayStale } from './price-words.ts';
import type { Extent } from './shrink.ts';
import { ESTIMATE_WORDS, hasEstimates } from './agent-run-words.ts';
import { formatChange } from './format.ts';
import { code, join, list, safe, NOTHING, type Markdown } from './markdown-kit.ts';

/** Less than this is rounding. Ratio. */
const TOLD_DIFFERENCE = 0.01;

/** How the numbers were made, in small print, and what this page leaves out. */
export function footerSection(
  report: Report,
  extent: Extent,
  leftOut: readonly string[],
): readonly Markdown[] {
  const { generator } = report;
  const parts = [
    leftOut.length === 0
      ? NOTHING
      : safe`**Left out to fit:** ${join(leftOut, '; ')}. All of it is in ${code('report.json')}.`,
    pricing(report, extent),
    hasEstimates(report) ? safe`${ESTIMATE_WORDS}` : NOTHING,
    ...doubts(report),
    ...reported(report, extent),
    reading(report, extent),
    safe`Made by ${code(`${generator.name} ${generator.version}`)}.`,
  ];
  const told = parts.filter(({ source }) => source !== '');
  return [safe`---`, safe`<sub>${join(told, ' ')}</sub>`];
}

/** Nothing when nothing was priced. */
function pricing({ pricing, totals }: Report, extent: Extent): Markdown {
  const { source, version, overridden, unpriced } = pricing;
  if (totals.costUsd === null && unpriced.length === 0) return NOTHING;
  const given =
    overridden.length === 0
      ? NOTHING
      : safe` Prices given by the user: ${list(overridden, extent.names, code)}.`;
  const missing =
    unpriced.length === 0
      ? NOTHING
      : safe` No price, so not in the cost: ${list(unpriced, extent.names, (model) => safe`${code(model)}${sayNearest(pricing, model)}`)}.`;
  return safe`Costs are estimates at list prices (${code(source)}, version ${code(version)}), request by request, and no invoice.${given}${missing}`;
}

/** What may make the cost another. */
function doubts({ pricing }: Report): Markdown[] {
  return [sayStale(pricing), sayAssumed(pricing)]
    .filter((sentence) => sentence !== undefined)
    .map((sentence) => safe`${sentence}`);
}

function reported({ pricing }: Report, extent: Extent): Markdown[] {
  const differing = pricing.reported.filter(
    ({ difference }) => difference !== null && Math.abs(difference) > TOLD_DIFFERENCE,
  );
  const more = differing.length - extent.names;
  const sentences = differing.slice(0, extent.names).map(renderReported);
  return more > 0 ? [...sentences, safe`${sayCount(more)} more writers differ.`] : sentences;
}

function renderReported({ writer, provider, ...cost }: ReportedCost): Markdown {
  const who =
    writer === null ? safe`Records of an unknown version` : safe`Records of ${code(writer)}`;
  return safe`${who} tell ${sayUsd(cost.reportedUsd)} for ${sayMany(cost.requests, 'record')} of ${code(provider)} where list prices give ${sayUsd(cost.ourUsd)} (${formatChange(cost.difference)}); the report uses list prices.`;
}

function reading({ coverage }: Report, extent: Extent): Markdown {
  const { duplicateRecords, rejectedLines, rejects } = coverage;
  const twice =
    duplicateRecords === 0
      ? NOTHING
      : safe` ${sayMany(duplicateRecords, 'record')} stood twice and counted once.`;
  const [first] = rejects;
  const reasons = list(
    rejects,
    extent.names,
    ({ reason, lines }) => safe`${sayCount(lines)} ${reason}`,
  );
  const example = first === undefined ? NOTHING : safe`, such as ${place(first.example)}`;
  const unread =
    rejectedLines === 0
      ? NOTHING
      : safe`${sayMany(rejectedLines, 'line')} could not be read (${reasons})${example}.`;
  return safe`${unread}${twice}`;
}

function place(example: Report['coverage']['rejects'][number]['example']): Markdown {
  const { line, path, container, runId } = example;
  const where = path === '' ? code(container) : safe`${code(path)} in ${code(container)}`;
  return safe`line ${sayCount(line)} of ${where}${runId === null ? NOTHING : safe` of run ${code(String(runId))}`}`;
}
