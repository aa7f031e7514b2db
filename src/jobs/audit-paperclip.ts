import { SourceError } from '../domain/errors.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import type { KnownEarlierReport, Report } from '../domain/report.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import { createLedger } from '../ledger/ledger.ts';
import { auditCompany } from '../paperclip/audit-company.ts';
import { chooseCompanies } from '../paperclip/choose-companies.ts';
import { hideNames } from '../paperclip/hide-names.ts';
import { priceSpends } from '../paperclip/priced-spend.ts';
import { toRecords } from '../paperclip/to-records.ts';
import type { PaperclipSource } from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { assembleReport } from '../report/assemble.ts';

/** How a company is audited. */
export interface PaperclipOptions {
  /** Id, name or `all`; undefined is the only one. */
  readonly company: string | undefined;
  /** Half-open. */
  readonly window: { readonly from: Date; readonly to: Date };
  readonly thresholds: Thresholds;
  readonly prices: ReadonlyMap<string, Rates>;
  /** Companies, agents and routines go by their ids: for what leaves the machine. */
  readonly hidesNames: boolean;
}

/** What the audit of facts is made with, beside them. */
export interface AuditSurroundings {
  readonly now: Date;
  readonly version: string;
  /** Reports of the same companies before; with them the companies are the report's series. */
  readonly earlier?: readonly KnownEarlierReport[];
}

/**
 * Audits Paperclip companies: an ordinary report with the seven sections of each. Throws
 * UserError where a company has to be chosen, SourceError where nothing can be read.
 */
export async function auditPaperclip(
  options: PaperclipOptions,
  { source, ...around }: AuditSurroundings & { readonly source: PaperclipSource },
): Promise<Report> {
  return auditCompanies(await readCompanies(options, source), options, around);
}

/** All that is known of the companies that were asked for, by the names that may be shown. */
export async function readCompanies(
  { company, window, hidesNames }: PaperclipOptions,
  source: PaperclipSource,
): Promise<readonly PaperclipFacts[]> {
  const read = await source.read((companies) => chooseCompanies(companies, company), window);
  if (read.every(isEmpty)) throw new SourceError(sayNothing(read, window));
  return hidesNames ? read.map(hideNames) : read;
}

/** The report of what is known. */
export function auditCompanies(
  companies: readonly PaperclipFacts[],
  { window, thresholds, ...options }: PaperclipOptions,
  { now, version, earlier }: AuditSurroundings,
): Report {
  const prices = createPriceBook(options.prices);
  const ledger = createLedger({
    prices,
    smallRequestTokens: thresholds['small-request-output-tokens'],
    pricedAt: window.to,
  });
  const audits = companies.map((facts) => {
    const spends = priceSpends(facts, prices, window.to);
    for (const { attribution, record } of toRecords(facts.company.name, spends)) {
      ledger.add(attribution, record);
    }
    const highIdleShare = thresholds['paperclip-idle-share'];
    return auditCompany(facts, spends, { window, prices, highIdleShare, now });
  });
  const series = earlier === undefined ? [] : companies.map(({ company }) => company.name);
  return assembleReport(
    {
      generatedAt: now,
      version,
      repository: null,
      providers: [],
      filters: { workflows: series, excludeWorkflows: [] },
      window: { ...window, basis: 'explicit' },
      ledger,
      outcomes: [],
      otherRuns: 0,
      rejects: [],
      rejectedLines: 0,
      duplicateRecords: 0,
      prices,
      paperclip: { source: companies[0]?.source ?? 'api', companies: audits },
    },
    earlier ?? [],
    thresholds,
  );
}

function isEmpty({ spends, runs }: PaperclipFacts): boolean {
  return spends.length === 0 && runs.length === 0;
}

function sayNothing(
  companies: readonly PaperclipFacts[],
  { from, to }: PaperclipOptions['window'],
): string {
  const names = companies.map(({ company }) => company.name).join(', ');
  return `${names}: has no cost event and no finished run from ${from.toISOString()} to ${to.toISOString()}; choose a longer window with --since.`;
}
