import { toHex } from '../domain/identity.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import type { Held } from './scope.ts';

/** Requests by session and model; those that a fork copied are of both sessions. */
export function bySpend(
  requests: readonly Held[],
  sessions: ReadonlySet<string>,
): ReadonlyMap<string, readonly Held[]> {
  const spends = new Map<string, Held[]>();
  for (const held of requests) {
    for (const session of sessionsOf(held).filter((one) => sessions.has(one))) {
      const spend = spendOf(session, held);
      const known = spends.get(spend);
      if (known === undefined) spends.set(spend, [held]);
      else known.push(held);
    }
  }
  return spends;
}

/**
 * Finds the session of a total. One that names none is of the only session beside it; else
 * it is a session of its own.
 */
export function createSessionFinder(
  totals: readonly Held[],
  requests: readonly Held[],
): (held: Held) => string {
  const byPlace = new Map<string, Set<string>>();
  for (const held of [...totals.filter(({ record }) => record.session?.id), ...requests]) {
    const known = byPlace.get(held.scope.place) ?? new Set();
    byPlace.set(held.scope.place, known.add(sessionsOf(held)[0] ?? ''));
  }
  return (held) => {
    const beside = byPlace.get(held.scope.place);
    const isNamed = held.record.session?.id !== undefined;
    const [only] = isNamed || beside?.size !== 1 ? [] : beside;
    return only ?? sessionsOf(held)[0] ?? '';
  };
}

/** Every session that reports a spend; what names none is one of its own. */
export function sessionsOf({ record, alsoIn = [] }: Held): string[] {
  const own = record.session?.id ?? record.identity;
  return [own, ...alsoIn].map(toHex);
}

/** A session's spend on one model. */
export function spendOf(session: string, { record }: Held): string {
  return `${session} ${canonicalModel(record.model ?? '')}`;
}
