import { sayConflicts } from '../collect/conflict-words.ts';
import { sayLeftOut } from '../collect/left-out-words.ts';
import { createDocumentIntake } from '../collect/read-documents.ts';
import { unrecordedPlaces } from '../collect/unrecorded-places.ts';
import type { RoleTable } from '../domain/role-table.ts';
import type { CountedOptions } from '../ledger/counted-records.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { timeOfRecord } from '../ledger/time-of-record.ts';
import { meterReconciledRun } from '../meter/meter-reconciled-run.ts';
import type { FindDocuments, Log, OpenRecordSource, UnreadInput } from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { createRoleAudit, type RoleAuditor } from '../roles/create-role-audit.ts';
import type { RoleAudit } from '../roles/role-audit.ts';
import { readDocument, sayWithoutTime } from './report-on-files.ts';

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
  around: {
    readonly openRecordSource: OpenRecordSource;
    readonly log: Log;
    readonly now: Date;
  },
): Promise<AuditedDocuments> {
  const { openRecordSource, log, now } = around;
  const prices = createPriceBook(options.prices);
  const auditor = createRoleAudit(options.roles, prices, now.getTime());
  // Each record has to come by itself, so that no rules are given for counting them elsewhere.
  const intake = createDocumentIntake(toLedger(auditor), options);
  const unread: UnreadInput[] = [];
  let documents = 0;
  const onUnread = (input: UnreadInput): void => {
    log.warning(input.message);
    unread.push(input);
  };
  for await (const document of findDocuments(onUnread)) {
    const outcome = await readDocument(document, intake, openRecordSource);
    if (outcome === 'usage') documents += 1;
    else if (typeof outcome === 'object') onUnread(outcome);
  }
  const { agentRuns, leftOut, places, conflicts, timeSpan } = intake.finish();
  for (const sentence of sayLeftOut(leftOut)) log.info(sentence);
  for (const sentence of sayConflicts(conflicts)) log.warning(sentence);
  if (timeSpan.withoutTime > 0) log.warning(sayWithoutTime(timeSpan.withoutTime));
  for (const input of unrecordedPlaces(places)) onUnread(input);
  const audit = auditor.finish(agentRuns.map((run) => meterReconciledRun(run, prices, now)));
  return { audit, documents, unread };
}

/** The way in which counted records come. */
function toLedger(auditor: RoleAuditor): Ledger {
  const refuse = (): never => {
    throw new Error('An audit takes records one by one.');
  };
  return {
    add(attribution, record) {
      const { agent, stage, task, run } = attribution;
      auditor.add({ record, at: timeOfRecord(record, run), agent, stage, task });
    },
    cells: () => [],
    addPart: refuse,
    merge: refuse,
  };
}
