import type { Usage } from '../../src/domain/usage.ts';
import { groupLedger as groupByAll, type Grouping } from '../../src/ledger/group.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';

/** The groups of a ledger by one name, and that name as `(unknown)` where nothing reports it. */
export function groupLedger(ledger: Ledger, by: Grouping): { name: string; usage: Usage }[] {
  return groupByAll(ledger, [by]).map((group) => ({
    name: group.by[by] ?? '(unknown)',
    usage: group.usage,
  }));
}
