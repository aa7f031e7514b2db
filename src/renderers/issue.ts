import type { Report } from '../domain/report.ts';
import { shrinkToFit, type Budget, type Extent } from './shrink.ts';
import { blocks, Markdown } from './markdown-kit.ts';
import { detailsSection } from './section-details.ts';
import { findingsSection } from './section-findings.ts';
import { footerSection } from './section-footer.ts';
import { gapsSection } from './section-gaps.ts';
import { overviewSection } from './section-overview.ts';
import { previousSection, trendSection } from './section-trend.ts';
import { workflowsSection } from './section-workflows.ts';

/** An issue's Markdown and, in plain words, what of the report it does not show. */
export interface RenderedIssue {
  readonly body: string;
  readonly leftOut: readonly string[];
}

/**
 * Longest body unless told, in code points. GitHub's limit is 65,536 ("body is too long");
 * the rest is room for what people and programs append.
 */
export const MAX_ISSUE_CHARS = 60_000;
/** GitHub stores no more bytes of a body; measured in 2026, not documented. */
export const MAX_ISSUE_BYTES = 262_144;

/** Hidden lines of an issue and its length, in code points. */
export interface IssueFrame {
  readonly marker: string;
  /** The last line; none unless told. */
  readonly endMarker?: string;
  readonly maxChars?: number;
}

/**
 * The issue of a report. The body begins with the hidden marker, an HTML comment on one
 * line, and fits the limits, markers included: a report that is too long is shown to a
 * smaller extent.
 */
export function renderIssue(
  report: Report,
  { marker, endMarker, maxChars = MAX_ISSUE_CHARS }: IssueFrame,
): RenderedIssue {
  const budget = { maxChars, maxBytes: MAX_ISSUE_BYTES };
  const after = endMarker === undefined ? [] : [new Markdown(endMarker)];
  const { text, leftOut } = renderPage(report, budget, [new Markdown(marker)], after);
  return { body: text, leftOut };
}

/** The report's sections within a budget, between blocks that always stay. */
export function renderPage(
  report: Report,
  budget: Budget,
  before: readonly Markdown[],
  after: readonly Markdown[] = [],
): { readonly text: string; readonly leftOut: readonly string[] } {
  return shrinkToFit((extent, leftOut) => {
    const page = [...before, ...sections(report, extent, leftOut), ...after];
    return `${blocks(page).source}\n`;
  }, budget);
}

function sections(report: Report, extent: Extent, leftOut: readonly string[]): Markdown[] {
  return [
    ...overviewSection(report),
    ...workflowsSection(report, extent),
    ...findingsSection(report, extent),
    ...detailsSection(report, extent),
    ...gapsSection(report, extent),
    ...trendSection(report, extent),
    ...previousSection(report),
    ...footerSection(report, extent, leftOut),
  ];
}
