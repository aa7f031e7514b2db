import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOfText } from '../../src/domain/identity.ts';
import type { Held } from '../../src/reconcile/scope.ts';
import { createSessionRequests } from '../../src/reconcile/session-requests.ts';
import { makeRecord } from '../support/record-factory.ts';

const scope: Held['scope'] = {
  place: 'p',
  prefix: '',
  isOneRun: false,
  attribution: { workflow: { name: 'w', path: '' }, phase: 'agent' },
};

interface Row {
  readonly message: string;
  readonly request: string | undefined;
  readonly input: number;
  readonly output: number;
  readonly isSidechain?: boolean;
}

function held({ message, request, input, output, isSidechain = false }: Row): Held {
  const id = identityOfText(message);
  return {
    scope,
    record: makeRecord({
      identity: request === undefined ? identityOfText('', id) : identityOfText(request, id),
      tokens: { uncachedInput: input, cacheRead: 0, cacheWrite: 0, output },
      session: {
        id: identityOfText('s'),
        message: id,
        isSidechain,
        hasRequest: request !== undefined,
      },
    }),
  };
}

function count(rows: readonly Row[], long?: number) {
  const requests = createSessionRequests(long);
  for (const row of rows) requests.hold(held(row));
  const all = [...requests.all()];
  const outputs = all.map(({ record }) => record.tokens.output ?? 0);
  return {
    requests: all.length,
    output: outputs.reduce((sum, one) => sum + one, 0),
    duplicates: requests.duplicates,
  };
}

/** Rows of answers whose prompt tells them apart where no request does. */
const row: fc.Arbitrary<Row> = fc.record({
  message: fc.constantFrom('m', 'n'),
  request: fc.constantFrom(undefined, 'a', 'b', 'c', 'd'),
  input: fc.integer({ min: 1, max: 4 }),
  output: fc.constant(7),
});

describe('requests of one message', () => {
  it('are counted alike, whether they are looked up one by one or by an index', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        expect(count(rows, 1)).toEqual(count(rows, Infinity));
      }),
    );
  });

  it('are one where one row names the request and the others do not, in any order', () => {
    const rows: Row[] = [
      { message: 'm', request: 'a', input: 5, output: 1 },
      { message: 'm', request: undefined, input: 5, output: 9 },
      { message: 'm', request: undefined, input: 5, output: 3 },
    ];
    for (const long of [1, Infinity]) {
      fc.assert(
        fc.property(fc.shuffledSubarray(rows, { minLength: 3 }), (shuffled) => {
          expect(count(shuffled, long)).toEqual({ requests: 1, output: 9, duplicates: 2 });
        }),
      );
    }
  });

  it('stay two where a row without a request comes between two that name theirs', () => {
    const named = ['a', 'b'].map((request) => ({ message: 'm', request, input: 5, output: 9 }));
    const nameless: Row = { message: 'm', request: undefined, input: 5, output: 2 };
    for (const long of [1, Infinity]) {
      fc.assert(
        fc.property(fc.shuffledSubarray([...named, nameless], { minLength: 3 }), (rows) => {
          expect(count(rows, long)).toEqual({ requests: 2, output: 18, duplicates: 1 });
        }),
      );
    }
  });

  it('replay nothing twice', () => {
    for (const long of [1, Infinity]) {
      const original: Row = { message: 'm', request: 'a', input: 5, output: 9 };
      const replay: Row = { ...original, request: 'b', isSidechain: true };
      for (const rows of [
        [original, replay, original],
        [replay, original, replay, original],
      ]) {
        expect(count(rows, long)).toMatchObject({ requests: 1, output: 9 });
      }
    }
  });

  it.each([
    ['requests', (index: number) => ({ request: `r${index}`, input: 1 })],
    ['prompts', (index: number) => ({ request: undefined, input: index + 1 })],
  ])('takes a time that grows with the number of their %s, not with its square', (_, differ) => {
    const timeOf = (rows: number): number => {
      const all = Array.from({ length: rows }, (__, index) => ({
        message: 'm',
        output: 1,
        ...differ(index),
      }));
      const begun = process.cpuUsage();
      expect(count([...all, ...all]).requests).toBe(rows);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1_000;
    };
    timeOf(2_000); // warm
    // Four times the rows take four times as long, or sixteen times by the square.
    expect(timeOf(24_000)).toBeLessThan(8 * timeOf(6_000) + 200);
  });
});
