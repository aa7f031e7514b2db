import type { RoleTable } from '../domain/role-table.ts';
import { addRecord, createTally } from '../ledger/tally.ts';
import type { JudgedCall } from './audited-call.ts';
import { byCost, createCallSums, toCallSum } from './call-sums.ts';
import type { CallSum, ModelUse, RoleUse } from './role-audit.ts';

/** Sums calls by role, and by model within each. */
export interface RoleSums {
  add(call: JudgedCall): void;
  /** Every role of the table, by cost, then in its order; those without calls are among them. */
  all(): readonly RoleUse[];
}

type Group = Omit<ModelUse, keyof CallSum>;

const OTHERS: Group = { model: '(other models)', standing: 'literal' };

/** Creates sums of nothing. */
export function createRoleSums(table: RoleTable): RoleSums {
  const sums = new Map(
    [...table.keys()].map((name) => [
      name,
      { tally: createTally(), models: createCallSums<Group>(OTHERS) },
    ]),
  );
  return {
    add({ assigned, model, standing, record, price }) {
      const sum = assigned && sums.get(assigned.name);
      if (sum === undefined) return;
      addRecord(sum.tally, record, price, 0);
      sum.models.add(model, () => ({ model, standing }), record, price);
    },
    all: () =>
      [...table.values()]
        .map(({ name, model, escalatesTo = null }): RoleUse => {
          const { tally, models } = sums.get(name) ?? NOTHING;
          return { role: name, model, escalatesTo, ...toCallSum(tally), models: models.all() };
        })
        .sort(byCost),
  };
}

const NOTHING = { tally: createTally(), models: createCallSums<Group>(OTHERS) };
