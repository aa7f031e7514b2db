import { compareText } from '../domain/compare-text.ts';
import { modelsOf, type RoleTable } from '../domain/role-table.ts';
import { UNKNOWN_TOKENS } from '../domain/tokens.ts';
import { addRecord, createTally } from '../ledger/tally.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { AuditedCall, JudgedCall } from './audited-call.ts';
import { createCallSums, toCallSum } from './call-sums.ts';
import { createEscalationCounts } from './escalations.ts';
import { createCallJudge } from './judge-call.ts';
import { createMeasuredSavings } from './measured-savings.ts';
import { createMoves } from './moves.ts';
import type { CallSite, CallSum, RoleAudit } from './role-audit.ts';
import { createRoleSums } from './role-sums.ts';
import { createRunWhatIfs, type AuditedRun } from './run-what-ifs.ts';

/** Audits calls one by one, in memory that grows with their names and is bounded. */
export interface RoleAuditor {
  add(call: AuditedCall): void;
  /** A call that the response cache answered: what it would have cost, in whole nano-dollars. */
  addCached(savedNanoUsd: number | undefined): void;
  /** To be called once. `runs`: the runs of many agents that the calls are of. */
  finish(runs: readonly AuditedRun[]): RoleAudit;
}

/** Roles and models that are told by name; strangers' records invent them. */
const MOST_NAMES = 200;

type Site = Omit<CallSite, keyof CallSum>;

const OTHER_MODEL = '(other models)';
const OTHER_SITES: Site = { role: null, agent: null, stage: null, task: null, model: OTHER_MODEL };

/**
 * Creates an audit of calls against a table of roles.
 *
 * @param pricedAt - time by which calls without one are priced, and at which the models of the
 *   table have to have a price. Milliseconds since 1970.
 */
export function createRoleAudit(
  table: RoleTable,
  prices: PriceBook,
  pricedAt: number,
): RoleAuditor {
  const judge = createCallJudge(table, prices);
  const totals = createTally();
  const byRole = createRoleSums(table);
  const literals = createCallSums(OTHER_SITES);
  const unassigned = createCallSums(OTHER_SITES);
  const unknownRoles = new Map<string, number>();
  const escalations = createEscalationCounts();
  const runs = createRunWhatIfs();
  const moves = createMoves();
  const measured = createMeasuredSavings(prices);
  const unpriced = new Set<string>();
  let [earliest, latest] = [Infinity, -Infinity];

  function addToSite(call: JudgedCall): void {
    const { assigned, standing, record, price } = call;
    const isLiteral = standing === 'literal';
    if (!isLiteral && assigned !== undefined) return;
    const site = siteOf(call);
    const key = JSON.stringify(Object.values(site));
    (isLiteral ? literals : unassigned).add(key, () => site, record, price);
  }

  function addUnknownRole({ role, assigned }: JudgedCall): void {
    if (role === undefined || assigned !== undefined) return;
    const isTold = unknownRoles.has(role) || unknownRoles.size < MOST_NAMES;
    const name = isTold ? role : '(other roles)';
    unknownRoles.set(name, (unknownRoles.get(name) ?? 0) + 1);
  }

  return {
    add(call) {
      const { at } = call;
      const judged = judge({ ...call, at: at ?? pricedAt });
      const { record, price, model } = judged;
      addRecord(totals, record, price, 0);
      if (at !== undefined) [earliest, latest] = [Math.min(earliest, at), Math.max(latest, at)];
      if (price === undefined && unpriced.size < MOST_NAMES) unpriced.add(model);
      byRole.add(judged);
      addToSite(judged);
      addUnknownRole(judged);
      escalations.add(judged);
      runs.add(judged);
      moves.add(judged);
      measured.add(judged);
    },
    addCached: (savedNanoUsd) => measured.addCached(savedNanoUsd),
    finish(known) {
      for (const model of modelsOf(table)) {
        if (!isPriced(model, prices, pricedAt)) unpriced.add(model);
      }
      return {
        window: earliest > latest ? NO_WINDOW : { from: toIso(earliest), to: toIso(latest + 1) },
        totals: toCallSum(totals),
        roles: byRole.all(),
        literals: literals.all(),
        unassigned: unassigned.all(),
        unknownRoles: Array.from(unknownRoles, ([role, records]) => ({ role, records })).sort(
          (a, b) => b.records - a.records || compareText(a.role, b.role),
        ),
        escalations: escalations.all(),
        runs: runs.all(known),
        estimate: moves.result(),
        measured: measured.result(),
        unpriced: [...unpriced].sort(compareText),
      };
    },
  };
}

const NO_WINDOW = { from: null, to: null };

function siteOf({ assigned, agent, stage, task, model }: JudgedCall): Site {
  return {
    role: assigned?.name ?? null,
    agent: agent ?? null,
    stage: stage ?? null,
    task: task ?? null,
    model,
  };
}

function isPriced(model: string, prices: PriceBook, at: number): boolean {
  const tokens = { ...UNKNOWN_TOKENS, uncachedInput: 0, output: 0 };
  return prices.priceOf({ provider: '', model, at, tokens }) !== undefined;
}

function toIso(time: number): string {
  return new Date(time).toISOString();
}
