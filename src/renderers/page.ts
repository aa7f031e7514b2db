import type { PaperclipReport } from '../domain/paperclip-report.ts';
import type { Report } from '../domain/report.ts';
import type { Block } from './blocks.ts';
import type { Extent } from './extent.ts';
import { detailsSection } from './section-details.ts';
import { findingsSection } from './section-findings.ts';
import { footerSection } from './section-footer.ts';
import { gapsSection } from './section-gaps.ts';
import { groupsSection } from './section-groups.ts';
import { overviewSection } from './section-overview.ts';
import { paperclipCosts, paperclipSections } from './section-paperclip.ts';
import { previousSection, trendSection } from './section-trend.ts';
import { workflowsSection } from './section-workflows.ts';

/** A part of a page. */
export type Section = (extent: Extent) => readonly Block[];

/** The sections of a report's page but for its foot. */
export function sectionsOf(report: Report): readonly Section[] {
  const { paperclip } = report;
  return paperclip === undefined ? usualSections(report) : auditSections(report, paperclip);
}

/** An audit of a Paperclip company has agents and routines instead of workflows. */
function auditSections(report: Report, audit: PaperclipReport): readonly Section[] {
  return [
    () => overviewSection(report),
    (extent) => paperclipCosts(audit, extent),
    (extent) => findingsSection(report, extent),
    (extent) => paperclipSections(audit, extent),
    // One that is not published has none before it.
    (extent) => (report.trend.earlier.length === 0 ? [] : trendSection(report, extent)),
    () => (report.trend.earlier.length === 0 ? [] : previousSection(report)),
  ];
}

function usualSections(report: Report): readonly Section[] {
  return [
    () => overviewSection(report),
    (extent) =>
      report.groups === undefined
        ? workflowsSection(report, extent)
        : groupsSection(report, extent),
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
