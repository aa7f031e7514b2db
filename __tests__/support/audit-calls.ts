import { readRoleTable } from '../../src/domain/role-table.ts';
import type { Rates } from '../../src/pricing/rates.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import type { AuditedCall } from '../../src/roles/audited-call.ts';
import { createRoleAudit } from '../../src/roles/create-role-audit.ts';
import type { RoleAudit } from '../../src/roles/role-audit.ts';
import { makeRecord } from './record-factory.ts';

const AT = Date.parse('2026-11-19T12:00:00Z');

/** A call of a thousand tokens in and a hundred out, with what a test wants to differ. */
export function makeCall(
  model: string | undefined,
  { record, ...names }: Partial<AuditedCall> = {},
): AuditedCall {
  const tokens = { uncachedInput: 1_000, cacheRead: 0, cacheWrite: 0, output: 100 };
  return { at: AT, ...names, record: makeRecord({ at: AT, model, tokens, ...record }) };
}

/** Audits calls against a table as people write it. */
export function auditCalls(
  roles: Readonly<Record<string, unknown>>,
  calls: readonly AuditedCall[],
  prices: ReadonlyMap<string, Rates> = new Map(),
): RoleAudit {
  const auditor = createRoleAudit(readRoleTable('roles', roles), createPriceBook(prices), AT);
  for (const call of calls) auditor.add(call);
  return auditor.finish([]);
}
