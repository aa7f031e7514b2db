import type { PaperclipReport } from '../domain/paperclip-report.ts';
import type { Report } from '../domain/report.ts';
import { details, type Block } from './blocks.ts';
import type { Extent } from './extent.ts';
import { comparisonSection } from './section-comparison.ts';
import { callsSection } from './section-calls.ts';
import { budgetsSection } from './section-budgets.ts';
import { detailsSection } from './section-details.ts';
import { findingsSection } from './section-findings.ts';
import { footerSection } from './section-footer.ts';
import { gapsSection } from './section-gaps.ts';
import { groupsSection } from './section-groups.ts';
import { overviewSection } from './section-overview.ts';
import { sayFacts } from './say-facts.ts';
import { pictureSection } from './section-picture.ts';
import { paperclipCosts, paperclipSections } from './section-paperclip.ts';
import { previousSection, trendSection } from './section-trend.ts';
import { workflowsSection } from './section-workflows.ts';

/** A part of a page. */
export type Section = (extent: Extent) => readonly Block[];

/** The sections of a report's page but for its foot. */
export function sectionsOf(report: Report): readonly Section[] {
  const { answer, facts } = splitOverview(report);
  const { before, spenders, findings, after } = bodySections(report);
  return [
    (extent) => [
      ...answer,
      ...pictureSection(report, extent),
      ...(extent.canFold && facts.length > 0 ? [details(sayFacts(report), facts)] : facts),
    ],
    ...before,
    spenders,
    ...findings,
    ...after,
  ];
}

/** The overview as the answer and the facts below it, which are a list: pictures come between. */
export function splitOverview(report: Report): {
  readonly answer: readonly Block[];
  readonly facts: readonly Block[];
} {
  const overview = overviewSection(report);
  const at = overview.findIndex(({ kind }) => kind === 'list');
  return at < 0
    ? { answer: overview, facts: [] }
    : { answer: overview.slice(0, at), facts: overview.slice(at) };
}

/** The sections after the overview, between which a page with pictures has some more. */
export interface BodySections {
  readonly before: readonly Section[];
  /** What was spent by whom. */
  readonly spenders: Section;
  readonly findings: readonly Section[];
  readonly after: readonly Section[];
}

/** An audit of a Paperclip company has agents and routines instead of workflows. */
export function bodySections(report: Report): BodySections {
  const { paperclip } = report;
  return paperclip === undefined ? usualSections(report) : auditSections(report, paperclip);
}

function usualSections(report: Report): BodySections {
  return {
    before: [
      (extent) => comparisonSection(report, extent),
      (extent) => budgetsSection(report, extent),
    ],
    spenders: (extent) =>
      report.groups === undefined
        ? workflowsSection(report, extent)
        : groupsSection(report, extent),
    findings: [
      (extent) => callsSection(report, extent),
      (extent) => findingsSection(report, extent),
    ],
    after: [
      (extent) => detailsSection(report, extent),
      (extent) => gapsSection(report, extent),
      (extent) => trendSection(report, extent),
      () => previousSection(report),
    ],
  };
}

function auditSections(report: Report, audit: PaperclipReport): BodySections {
  // One that is neither published nor kept in a history has none before it.
  const isFirst = report.trend.earlier.length === 0;
  return {
    before: [(extent) => budgetsSection(report, extent)],
    spenders: (extent) => paperclipCosts(audit, extent),
    findings: [(extent) => findingsSection(report, extent)],
    after: [
      (extent) => paperclipSections(audit, extent),
      (extent) => (isFirst ? [] : trendSection(report, extent)),
      () => (isFirst ? [] : previousSection(report)),
    ],
  };
}

/**
 * The blocks of a report's page, to an extent; `leftOut` is what that extent left out, in
 * words. The sections and their order are public (README, "The issue").
 */
export function pageOf(
  report: Report,
  extent: Extent,
  leftOut: readonly string[] = [],
): readonly Block[] {
  const sections = sectionsOf(report).flatMap((section) => section(extent));
  return [...sections, ...footerSection(report, extent, leftOut)];
}
