import type { PaperclipCompany } from '../../src/domain/paperclip-report.ts';
import type { Report } from '../../src/domain/report.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { auditPaperclip, type PaperclipOptions } from '../../src/jobs/audit-paperclip.ts';
import type { PaperclipSource } from '../../src/ports.ts';
import type { DatabaseAddress } from '../../src/sources/paperclip/connect.ts';
import { createPostgresSource } from '../../src/sources/paperclip/read-postgres.ts';
import { OWNER, type PostgresServer } from '../support/postgres.ts';
import { FROM, TO } from './arbitrary-rows.ts';

/** How a test reaches a database of its server. */
export function addressOf(
  { port }: Pick<PostgresServer, 'port'>,
  database: string,
): DatabaseAddress {
  return { host: '127.0.0.1', port, database, ...OWNER, isRemote: false };
}

/** The audit of a source, in the window of the tests. */
export async function audit(
  source: PaperclipSource,
  options: Partial<PaperclipOptions> = {},
): Promise<Report> {
  const { report } = await auditPaperclip(
    {
      company: undefined,
      window: { from: new Date(FROM), to: new Date(TO) },
      thresholds: parseThresholds(),
      prices: new Map(),
      hidesNames: false,
      ...options,
    },
    { source, now: new Date(TO), version: 'test' },
  );
  return report;
}

/** The audit of a database. */
export function auditDatabase(
  server: Pick<PostgresServer, 'port'>,
  database: string,
  options: Partial<PaperclipOptions> = {},
): Promise<Report> {
  return audit(createPostgresSource(addressOf(server, database)), options);
}

/** The only company of a report. */
export function companyOf({ paperclip }: Report): PaperclipCompany {
  const [company] = paperclip?.companies ?? [];
  if (company === undefined) throw new Error('The report is of no company');
  return company;
}
