import type { PaperclipCompany, PaperclipReport } from '../domain/paperclip-report.ts';
import type { Block } from './blocks.ts';
import type { Extent } from './extent.ts';
import { paperclipAgents } from './section-paperclip-agents.ts';
import { paperclipIdle } from './section-paperclip-idle.ts';
import { paperclipLedger } from './section-paperclip-ledger.ts';
import { paperclipModels, paperclipSavings } from './section-paperclip-models.ts';
import { paperclipRoutines } from './section-paperclip-routines.ts';
import { paperclipRuns } from './section-paperclip-runs.ts';

type CompanySection = (company: PaperclipCompany, extent: Extent) => readonly Block[];

const AFTER_FINDINGS: readonly CompanySection[] = [
  paperclipIdle,
  paperclipModels,
  paperclipSavings,
  paperclipRuns,
  paperclipRoutines,
  paperclipLedger,
];

/** What each company's agents cost, where other reports have their workflows. */
export function paperclipCosts({ companies }: PaperclipReport, extent: Extent): readonly Block[] {
  return companies.flatMap((company) => paperclipAgents(company, extent));
}

/** The other six sections, company by company. */
export function paperclipSections(
  { companies }: PaperclipReport,
  extent: Extent,
): readonly Block[] {
  return companies.flatMap((company) =>
    AFTER_FINDINGS.flatMap((section) => section(company, extent)),
  );
}
