import { modelsOf, type Role, type RoleTable } from '../domain/role-table.ts';
import { UNKNOWN_MODEL } from '../ledger/cell.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { Price } from '../pricing/rates.ts';
import type { AuditedCall, JudgedCall } from './audited-call.ts';
import { isNeeded } from './escalations.ts';
import type { Standing } from './role-audit.ts';
import { createRoleFinder } from './role-of-call.ts';

/** Makes a judge that compares calls with a table of roles. */
export function createCallJudge(
  table: RoleTable,
  prices: PriceBook,
): (call: AuditedCall) => JudgedCall {
  const roleOf = createRoleFinder(table);
  const held = new Set(modelsOf(table).map(canonicalModel));

  function standingOf(model: string, role: Role | undefined): Standing {
    const name = canonicalModel(model);
    if (role !== undefined && name === canonicalModel(role.model)) return 'table';
    const { escalatesTo } = role ?? {};
    if (escalatesTo !== undefined && name === canonicalModel(escalatesTo)) return 'escalation';
    return held.has(name) ? 'other-role' : 'literal';
  }

  return (call) => {
    const assigned = roleOf(call);
    const model = call.record.model ?? UNKNOWN_MODEL;
    const standing = standingOf(model, assigned);
    const { recordedPrice } = call.record;
    const price =
      recordedPrice === undefined ? priceOf(call, model, prices) : (recordedPrice ?? undefined);
    const move = assigned && moveOf(call, standing);
    const priceOn = call.priceOn ?? ((other) => priceOf(call, other, prices));
    const priceByTable = move && assigned && priceOn(assigned.model);
    return { ...call, model, assigned, standing, price, move, priceByTable };
  };
}

function moveOf(call: AuditedCall, standing: Standing): JudgedCall['move'] {
  if (standing === 'table') return undefined;
  if (standing !== 'escalation') return 'other-model';
  return isNeeded(call) === false ? 'escalation-not-needed' : undefined;
}

/**
 * What the tokens of a call cost at a model's price: on its tier and in its region. Of another
 * model, without its fast mode, which few have.
 */
function priceOf({ record, at }: AuditedCall, model: string, prices: PriceBook): Price | undefined {
  const { provider, tokens, modifiers, webSearches, grain } = record;
  const isOwn = model === record.model;
  return prices.priceOf({
    provider,
    model,
    at,
    tokens,
    isAggregate: grain !== 'request',
    modifiers: isOwn || modifiers === undefined ? modifiers : { ...modifiers, speed: undefined },
    webSearches,
  });
}
