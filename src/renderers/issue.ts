import type { Report } from '../domain/report.ts';
import { printMarkdown } from './markdown.ts';
import { sectionsOf } from './page.ts';
import { rememberByExtent } from './remember-by-extent.ts';
import { footerSection } from './section-footer.ts';
import { shrinkToFit, type Budget, type Fitted } from './shrink.ts';

/** An issue's Markdown and, in plain words, what of the report it does not show. */
export interface RenderedIssue {
  readonly body: string;
  readonly leftOut: readonly string[];
}

/**
 * Longest body unless given, in code points. GitHub's limit is 65,536 ("body is too long");
 * the rest is room for what people and programs append.
 */
export const MAX_ISSUE_CHARS = 60_000;
/** GitHub stores no more bytes of a body; measured in 2026, not documented. */
const MAX_ISSUE_BYTES = 262_144;

/** Hidden lines of an issue and its length, in code points. */
export interface IssueFrame {
  readonly marker: string;
  /** The last line; none unless given. */
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
  const { text, leftOut } = renderMarkdownPage(report, budget, marker, endMarker);
  return { body: text, leftOut };
}

/** The report as Markdown within a budget, between lines that always stay. */
export function renderMarkdownPage(
  report: Report,
  budget: Budget,
  before = '',
  after = '',
): Fitted {
  const sections = sectionsOf(report).map((section) =>
    rememberByExtent((extent) => printMarkdown(section(extent))),
  );
  return shrinkToFit((extent, leftOut) => {
    const page = sections.map((print) => print(extent));
    const foot = printMarkdown(footerSection(report, extent, leftOut));
    return `${[before, ...page, foot, after].filter((part) => part !== '').join('\n\n')}\n`;
  }, budget);
}
