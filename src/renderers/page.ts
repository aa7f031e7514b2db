import type { Report } from '../domain/report.ts';
import type { Block } from './blocks.ts';
import type { Extent } from './extent.ts';
import { detailsSection } from './section-details.ts';
import { findingsSection } from './section-findings.ts';
import { footerSection } from './section-footer.ts';
import { gapsSection } from './section-gaps.ts';
import { groupsSection } from './section-groups.ts';
import { overviewSection } from './section-overview.ts';
import { previousSection, trendSection } from './section-trend.ts';
import { workflowsSection } from './section-workflows.ts';

/**
 * The blocks of a report's page, to an extent; `leftOut` is what that extent left out, in
 * words. The sections and their order are public (README, "The issue").
 */
export function pageOf(
  report: Report,
  extent: Extent,
  leftOut: readonly string[] = [],
): readonly Block[] {
  return [
    ...overviewSection(report),
    ...(report.groups === undefined
      ? workflowsSection(report, extent)
      : groupsSection(report, extent)),
    ...findingsSection(report, extent),
    ...detailsSection(report, extent),
    ...gapsSection(report, extent),
    ...trendSection(report, extent),
    ...previousSection(report),
    ...footerSection(report, extent, leftOut),
  ];
}
