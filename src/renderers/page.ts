import type { Report } from '../domain/report.ts';
import type { Block } from './blocks.ts';
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
import { pictureSection } from './section-picture.ts';
import { previousSection, trendSection } from './section-trend.ts';
import { workflowsSection } from './section-workflows.ts';

/** A part of a page. */
export type Section = (extent: Extent) => readonly Block[];

/** The sections of a report's page but for its foot. */
export function sectionsOf(report: Report): readonly Section[] {
  const { answer, facts } = splitOverview(report);
  return [
    (extent) => [...answer, ...pictureSection(report, extent), ...facts],
    ...bodySections(report),
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

/** The sections after the overview. */
export function bodySections(report: Report): readonly Section[] {
  return [
    (extent) => comparisonSection(report, extent),
    (extent) => budgetsSection(report, extent),
    (extent) =>
      report.groups === undefined
        ? workflowsSection(report, extent)
        : groupsSection(report, extent),
    (extent) => callsSection(report, extent),
    (extent) => findingsSection(report, extent),
    (extent) => detailsSection(report, extent),
    (extent) => gapsSection(report, extent),
    (extent) => trendSection(report, extent),
    () => previousSection(report),
  ];
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
