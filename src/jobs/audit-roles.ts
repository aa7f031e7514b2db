import { sayConflicts } from '../collect/conflict-words.ts';
import { sayLeftOut } from '../collect/left-out-words.ts';
import { createDocumentIntake } from '../collect/read-documents.ts';
import { unrecordedPlaces } from '../collect/unrecorded-places.ts';
import type { RoleTable } from '../domain/role-table.ts';
import type { CountedOptions } from '../ledger/counted-records.ts';
import { meterReconciledRun } from '../meter/meter-reconciled-run.ts';
import type { FindDocuments, UnreadInput } from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { createRoleAudit } from '../roles/create-role-audit.ts';
import type { RoleAudit } from '../roles/role-audit.ts';
import { createAuditSink } from './audit-sink.ts';
import { readDocument, sayWithoutTime, type FileReportSurroundings } from './report-on-files.ts';

/** Which calls are audited, and against what. */
export interface RoleAuditOptions extends CountedOptions {
  readonly roles: RoleTable;
  readonly prices: ReadonlyMap<string, Rates>;
}

/** What the documents gave. */
export interface AuditedDocuments {
  readonly audit: RoleAudit;
  /** Documents of a known format. */
  readonly documents: number;
  readonly unread: readonly UnreadInput[];
}

/** Audits the calls that documents on this machine record against a table of roles. */
export async function auditRoles(
  findDocuments: FindDocuments,
  options: RoleAuditOptions,
  around: Pick<FileReportSurroundings, 'openRecordSource' | 'openCallSource' | 'log' | 'now'>,
): Promise<AuditedDocuments> {
  const { log, now } = around;
  const prices = createPriceBook(options.prices);
  const auditor = createRoleAudit(options.roles, prices, now.getTime());
  const sink = createAuditSink(auditor, prices, now);
  // Each record has to come by itself, so that no rules are given for counting them elsewhere.
  const counting = { tally: sink.tally, prices, pricedAt: now };
  const intake = createDocumentIntake(sink.ledger, options, undefined, counting);
  const unread: UnreadInput[] = [];
  let documents = 0;
  const onUnread = (input: UnreadInput): void => {
    log.warning(input.message);
    unread.push(input);
  };
  for await (const document of findDocuments(onUnread)) {
    const outcome = await readDocument(document, intake, around);
    if (outcome === 'usage') documents += 1;
    else if (typeof outcome === 'object') onUnread(outcome);
  }
  const { agentRuns, leftOut, places, conflicts, timeSpan } = intake.finish();
  sink.finish();
  for (const sentence of sayLeftOut(leftOut)) log.info(sentence);
  for (const sentence of sayConflicts(conflicts)) log.warning(sentence);
  if (timeSpan.withoutTime > 0) log.warning(sayWithoutTime(timeSpan.withoutTime));
  for (const input of unrecordedPlaces(places)) onUnread(input);
  if (sink.lost() > 0) log.warning(`${sink.lost()} calls were lost by the stores themselves.`);
  const audit = auditor.finish(agentRuns.map((run) => meterReconciledRun(run, prices, now)));
  return { audit, documents, unread };
}
