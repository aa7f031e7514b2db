import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredCall } from '../../src/domain/stored-call.ts';
import { UNKNOWN_TOKENS } from '../../src/domain/tokens.ts';
import { createCallChooser } from '../../src/reconcile/choose-calls.ts';
import { callOf } from '../support/call-stores.ts';

/** What counts of these calls, by id, and how many tellings did not. */
function choose(calls: readonly StoredCall[]) {
  const counted: StoredCall[] = [];
  const chooser = createCallChooser<null>(({ call }) => counted.push(call));
  for (const call of calls) chooser.take({ call, place: null });
  chooser.finish();
  counted.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { counted, duplicates: chooser.duplicates };
}

const begun = callOf({ id: 'x', outcome: 'unfinished', status: undefined, tokens: UNKNOWN_TOKENS });
const begunWithInput = { ...begun, tokens: { ...UNKNOWN_TOKENS, uncachedInput: 5 } };
const ended = callOf({ id: 'x', responseId: 'r' });

describe('of several tellings of one call', () => {
  it.each([
    ['the end counts, not the beginning', [begun, ended], [ended]],
    ['in whatever order they come', [ended, begun], [ended]],
    ['and over any number of copies', [begun, ended, begun, ended], [ended]],
    ['that of more tokens where none ended', [begunWithInput, begun], [begunWithInput]],
    ['that of more tokens, in whatever order', [begun, begunWithInput], [begunWithInput]],
    ['a beginning that nothing follows counts', [begun], [begun]],
  ])('%s', (_, calls, counted) => {
    expect(choose(calls)).toEqual({ counted, duplicates: calls.length - counted.length });
  });
});

describe('an answer that is fetched twice was spent once', () => {
  const asked = callOf({
    id: 'a',
    api: 'responses',
    provider: 'openai',
    responseId: 'r',
    tokens: UNKNOWN_TOKENS,
  });
  const fetched = callOf({ id: 'b', api: 'responses', provider: 'openai', responseId: 'r' });
  const cut = {
    ...fetched,
    id: 'c',
    outcome: 'partial' as const,
    tokens: { ...UNKNOWN_TOKENS, uncachedInput: 1_000 },
  };

  it.each([
    ['a background response, by what reports its usage', [asked, fetched]],
    ['before or after it', [fetched, asked]],
    ['and one that broke off and was fetched again', [cut, asked, fetched]],
  ])('%s', (_, calls) => {
    expect(choose(calls)).toEqual({ counted: [fetched], duplicates: calls.length - 1 });
  });

  it('lets the best of those count that all lack something', () => {
    expect(choose([asked, cut]).counted).toEqual([cut]);
    expect(choose([cut, asked]).counted).toEqual([cut]);
  });

  it('keeps apart what only looks alike', () => {
    const calls = [
      ended,
      callOf({ id: 'other-provider', provider: 'openai', responseId: 'r' }),
      callOf({ id: 'hit', outcome: 'cached', responseId: 'r' }),
      callOf({ id: 'polled', responseId: 'r', isSpend: false }),
      callOf({ id: 'r', responseId: 'other' }),
      callOf({ id: 'no-id-1' }),
      callOf({ id: 'no-id-2' }),
    ];
    expect(choose(calls)).toMatchObject({ duplicates: 0 });
    expect(choose(calls).counted).toHaveLength(calls.length);
  });
});

it('lets each call count once, whatever the order and the copies', () => {
  const state = fc.record({
    id: fc.integer({ min: 0, max: 8 }).map(String),
    isDone: fc.boolean(),
    input: fc.option(fc.nat(3), { nil: undefined }),
  });
  const toCall = ({
    id,
    isDone,
    input,
  }: {
    id: string;
    isDone: boolean;
    input: number | undefined;
  }) =>
    isDone
      ? callOf({ id, responseId: `r${Number(id) % 4}` })
      : callOf({ id, outcome: 'unfinished', tokens: { ...UNKNOWN_TOKENS, uncachedInput: input } });
  fc.assert(
    fc.property(fc.array(state, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (states, keys) => {
      const calls = states.map(toCall);
      const shuffled = calls
        .map((call) => ({ call, key: Number(keys.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ call }) => call);
      const [one, other] = [choose(calls), choose([...shuffled, ...calls])];
      // Which of two equal answers stands for both is up to the order; all else is not.
      const kinds = ({ counted }: ReturnType<typeof choose>) =>
        counted
          .map(({ responseId, outcome, tokens }) => JSON.stringify([responseId, outcome, tokens]))
          .toSorted();
      const answers = kinds(one).filter((kind) => kind.includes('complete'));
      expect(new Set(answers).size).toBe(answers.length);
      expect(kinds(other).filter((kind) => kind.includes('complete'))).toEqual(answers);
      expect(other.duplicates).toBe(2 * calls.length - other.counted.length);
    }),
  );
});
