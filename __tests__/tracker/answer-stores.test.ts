import { join } from 'node:path';
import * as sqlite from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAnswerDatabase } from '../../src/tracker/answer-database.ts';
import { createAnswerMemory } from '../../src/tracker/answer-memory.ts';
import { sizeOf, type AnswerStore, type KeptAnswer } from '../../src/tracker/kept-answer.ts';
import { temporaryFolder } from '../support/spawn.ts';

/** What is set: a key, of which there are few, and the length of the answer. */
const sets = fc.array(fc.tuple(fc.nat(9), fc.nat(3_000)), { maxLength: 40 });
const bounds = fc.record({
  maxEntries: fc.integer({ min: 1, max: 8 }),
  maxBytes: fc.integer({ min: 1, max: 12_000 }),
});

/** A store by the rules alone: the last set goes last, and the first go until all is within bounds. */
function expected(
  all: readonly (readonly [number, number])[],
  { maxEntries, maxBytes }: { maxEntries: number; maxBytes: number },
): Map<string, KeptAnswer> {
  let kept: [string, KeptAnswer][] = [];
  for (const [index, [key, length]] of all.entries()) {
    kept = kept.filter(([other]) => other !== String(key));
    kept.push([String(key), answerOf(index, length)]);
    const bytes = (): number => kept.reduce((sum, [, answer]) => sum + sizeOf(answer), 0);
    while (kept.length > maxEntries || bytes() > maxBytes) kept.shift();
  }
  return new Map(kept);
}

function answerOf(at: number, length: number): KeptAnswer {
  const body = new Uint8Array(length).fill(at);
  return { at, headers: { 'content-type': 'application/json' }, body, spend: undefined };
}

function contentsAfter(
  store: AnswerStore,
  all: readonly (readonly [number, number])[],
): Map<string, KeptAnswer> {
  for (const [index, [key, length]] of all.entries()) {
    store.set(String(key), answerOf(index, length));
  }
  const keys = Array.from({ length: 10 }, (_, key) => String(key));
  return new Map(
    keys.flatMap((key) => {
      const answer = store.get(key);
      return answer === undefined ? [] : [[key, answer] as const];
    }),
  );
}

describe('a store of answers holds the newest within its bounds', () => {
  it('in memory', () => {
    fc.assert(
      fc.property(sets, bounds, (all, within) => {
        expect(contentsAfter(createAnswerMemory(within), all)).toEqual(expected(all, within));
      }),
    );
  });

  it('in a file', async () => {
    const folder = await temporaryFolder();
    let number = 0;
    fc.assert(
      fc.property(sets, bounds, (all, within) => {
        const path = join(folder, `${(number += 1)}.db`);
        const store = openAnswerDatabase(sqlite, path, within);
        expect(contentsAfter(store, all)).toEqual(expected(all, within));
        store.close();
      }),
      { numRuns: 30 },
    );
  });
});
