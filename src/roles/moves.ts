import { compareText } from '../domain/compare-text.ts';
import type { JudgedCall } from './audited-call.ts';
import type { Move, RoleAudit } from './role-audit.ts';
import { createWhatIf, type WhatIfSum } from './what-if.ts';

/** Sums the calls that would be on another model by the table. */
export interface Moves {
  add(call: JudgedCall): void;
  result(): RoleAudit['estimate'];
}

/** More models than any program names; what comes beyond them is in the whole sum alone. */
const MOST_MOVES = 2_000;

/** Creates sums of nothing. */
export function createMoves(): Moves {
  const all = createWhatIf();
  const moves = new Map<
    string,
    Pick<Move, 'role' | 'from' | 'to' | 'because'> & { sum: WhatIfSum }
  >();
  return {
    add({ assigned, move: because, model: from, record, price, priceByTable }) {
      if (assigned === undefined || because === undefined) return;
      all.add(record.tokens, price, priceByTable);
      const key = JSON.stringify([assigned.name, from, because]);
      let known = moves.get(key);
      if (known === undefined) {
        if (moves.size === MOST_MOVES) return;
        const { name: role, model: to } = assigned;
        moves.set(key, (known = { role, from, to, because, sum: createWhatIf() }));
      }
      known.sum.add(record.tokens, price, priceByTable);
    },
    result: () => ({
      ...all.result(),
      moves: [...moves]
        .sort(([a], [b]) => compareText(a, b))
        .map(([, { sum, ...move }]): Move => ({ ...move, ...sum.result() }))
        .sort((a, b) => (a.changeUsd ?? 0) - (b.changeUsd ?? 0)),
    }),
  };
}
