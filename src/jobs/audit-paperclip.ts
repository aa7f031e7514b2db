import type { Budget } from '../domain/budget.ts';
import { SourceError } from '../domain/errors.ts';
import type { PaperclipFacts } from '../domain/paperclip-facts.ts';
import type { KnownEarlierReport, Report } from '../domain/report.ts';
import { dateOfWindow, type Window } from '../domain/window.ts';
import type { Thresholds } from '../findings/thresholds.ts';
import { earlierIn, type LocalHistory } from '../history/local-history.ts';
import { createLedger } from '../ledger/ledger.ts';
import { auditCompany } from '../paperclip/audit-company.ts';
import { chooseCompanies } from '../paperclip/choose-companies.ts';
import { hideGlob, hideNames } from '../paperclip/hide-names.ts';
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
  readonly window: Omit<Window, 'basis'>;
  readonly thresholds: Thresholds;
  readonly prices: ReadonlyMap<string, Rates>;
  /** Companies, agents and routines go by their ids: for what leaves the machine. */
  readonly hidesNames: boolean;
  /** Absent is no budget. */
  readonly budgets?: readonly Budget[];
  /** Audits of the same companies that this one is compared with; absent without any. */
  readonly history?: LocalHistory | undefined;
}

/** What the audit of facts is made with, beside them. */
export interface AuditSurroundings {
  readonly now: Date;
  readonly version: string;
  /** Reports of the same companies before; with them the companies are the report's series. */
  readonly earlier?: readonly KnownEarlierReport[];
}

/** An audit, and what of it may be sent away. */
export interface PaperclipAudit {
  readonly report: Report;
  /** Its findings and budgets without what people named: messages leave the machine. */
  readonly news: () => Pick<Report, 'findings' | 'budgets'>;
}

/**
 * Audits Paperclip companies: an ordinary report with the seven sections of each. Throws
 * UserError where a company has to be chosen, SourceError where nothing can be read.
 */
export async function auditPaperclip(
  options: PaperclipOptions,
  { source, ...around }: AuditSurroundings & { readonly source: PaperclipSource },
): Promise<PaperclipAudit> {
  const { window, history, hidesNames } = options;
  const named = await readNamed(options, source);
  const shown = hidesNames ? hideAll(named, options) : { companies: named, options };
  const scope = {
    providers: [],
    ...seriesOf(shown.companies),
    period: window.period?.unit,
  };
  const earlier = history && earlierIn(history, scope, dateOfWindow(window));
  const known = earlier === undefined ? around : { ...around, earlier };
  const report = auditCompanies(shown.companies, shown.options, known);
  const news = (): Pick<Report, 'findings' | 'budgets'> => {
    if (hidesNames) return report;
    // Earlier reports know the companies by their names, so that budgets are those of the report.
    const { findings } = auditCompanies(named.map(hideNames), { ...options, budgets: [] }, around);
    return { findings, budgets: report.budgets.map((budget) => hideBudget(budget, named)) };
  };
  return { report, news };
}

/** What is read of companies, with the options of its audit, by the names that may be shown. */
export interface CompaniesRead {
  readonly companies: readonly PaperclipFacts[];
  readonly options: PaperclipOptions;
}

/** All that is known of the companies that were asked for, by the names that may be shown. */
export async function readCompanies(
  options: PaperclipOptions,
  source: PaperclipSource,
): Promise<CompaniesRead> {
  const companies = await readNamed(options, source);
  return options.hidesNames ? hideAll(companies, options) : { companies, options };
}

async function readNamed(
  { company, window }: PaperclipOptions,
  source: PaperclipSource,
): Promise<readonly PaperclipFacts[]> {
  const read = await source.read((companies) => chooseCompanies(companies, company), window);
  if (read.every(isEmpty)) throw new SourceError(sayNothing(read, window));
  return read;
}

/** Budgets name companies too. */
function hideAll(companies: readonly PaperclipFacts[], options: PaperclipOptions): CompaniesRead {
  const budgets = options.budgets?.map((budget) => hideBudget(budget, companies));
  return {
    companies: companies.map(hideNames),
    options: { ...options, ...(budgets && { budgets }) },
  };
}

function hideBudget<T extends Budget>(budget: T, companies: readonly PaperclipFacts[]): T {
  return { ...budget, workflows: hideGlob(budget.workflows, companies) };
}

/** The report of what is known. */
export function auditCompanies(
  companies: readonly PaperclipFacts[],
  { window, thresholds, budgets = [], ...options }: PaperclipOptions,
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
  return assembleReport(
    {
      generatedAt: now,
      version,
      repository: null,
      providers: [],
      filters: earlier === undefined ? NO_SERIES : seriesOf(companies),
      isOfSeries: earlier !== undefined,
      window: { ...window, basis: 'explicit' },
      ledger,
      outcomes: [],
      otherRuns: 0,
      rejects: [],
      rejectedLines: 0,
      duplicateRecords: 0,
      prices,
      budgets,
      paperclip: { source: companies[0]?.source ?? 'api', companies: audits },
    },
    earlier ?? [],
    thresholds,
  );
}

const NO_SERIES = { workflows: [], excludeWorkflows: [] };

/** Each choice of companies is a series of its own. */
function seriesOf(companies: readonly PaperclipFacts[]): Report['filters'] {
  return { ...NO_SERIES, workflows: companies.map(({ company }) => company.name) };
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
