import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/tracker/canonical-json.ts';
import { requestKey } from '../../src/tracker/request-key.ts';

const ASK = { method: 'POST', url: 'https://api.example.com/v1/messages', text: '{"a":1}' };
const keyOf = (more: Partial<typeof ASK>, headers: Record<string, string> = {}): string =>
  requestKey({ ...ASK, ...more, headers: new Headers(headers) });

/** Values as requests hold them; -0 is 0 in JSON. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** The same value with its keys in another order, at every depth, and other spaces. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key, shuffled(item, random)] as const);
  return Object.fromEntries(
    fields
      .map((field) => ({ field, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ field }) => field),
  );
}

describe('a request is known by what it asks', () => {
  it('equal whatever the order of its keys and its spaces', () => {
    fc.assert(
      fc.property(
        json,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (value, chance) => {
          const random = (): number => chance.next().value as number;
          const other = JSON.stringify(shuffled(value, random), null, 2);
          expect(keyOf({ text: other })).toBe(keyOf({ text: JSON.stringify(value) }));
        },
      ),
    );
  });

  it('and different from any other', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const isSame = keyOf({ text: JSON.stringify(a) }) === keyOf({ text: JSON.stringify(b) });
        expect(isSame).toBe(isDeepStrictEqual(a, b));
      }),
    );
  });

  it('also where one thing in it is changed', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), json, { minKeys: 1 }),
        fc.nat(),
        json,
        (value, at, other) => {
          const keys = Object.keys(value);
          const changed = keys[at % keys.length] ?? '';
          const text = JSON.stringify({ ...value, [changed]: other });
          const isSame = keyOf({ text }) === keyOf({ text: JSON.stringify(value) });
          expect(isSame).toBe(isDeepStrictEqual(value[changed], other));
        },
      ),
    );
  });

  it.each([
    ['{"seed":9007199254740993}', '{"seed":9007199254740992}'],
    ['{"a":[1,2]}', '{"a":[2,1]}'],
    ['{"a":1}', '{"a":"1"}'],
    ['{"__proto__":1}', '{}'],
    ['{"a":null}', '{}'],
    ['not json 1', 'not json 2'],
    [`${'['.repeat(100_000)}1`, `${'['.repeat(100_000)}2`],
  ])('%.40s is not %.40s', (a, b) => {
    expect(keyOf({ text: a })).not.toBe(keyOf({ text: b }));
  });

  it.each([
    ['{"a":1.0}', '{"a":1}'],
    ['{"a":1e2}', '{"a":100}'],
    [String.raw`{"a":"\u0061\/"}`, '{"a":"a/"}'],
    ['{"b":1,"a":{"d":1,"c":2}}', ' { "a" : {"c":2,"d":1} , "b" : 1 } '],
  ])('%s is %s', (a, b) => {
    expect(keyOf({ text: a })).toBe(keyOf({ text: b }));
  });

  it('a text of JSON is no text that reads like its one spelling', () => {
    expect(canonicalJson('{"b":1,"a":2}')).toBe('{"a":2,"b":1}');
    expect(canonicalJson('{')).toBeUndefined();
  });
});

describe('its address and headers', () => {
  const base = keyOf({}, { authorization: 'Bearer a' });

  it.each([
    [{ authorization: 'Bearer b' }],
    [{ authorization: 'Bearer a', 'openai-organization': 'o' }],
    [{ authorization: 'Bearer a', 'openai-project': 'p' }],
    [{ authorization: 'Bearer a', 'anthropic-version': '2023-06-01' }],
    [{ authorization: 'Bearer a', 'anthropic-beta': 'x' }],
    [{ authorization: 'Bearer a', 'x-tenant-of-some-gateway': 't' }],
    [{ authorization: 'Bearer a', accept: 'text/event-stream' }],
  ])('%o makes another', (headers) => {
    expect(keyOf({}, headers)).not.toBe(base);
  });

  it('attempts, versions of the client and traces do not', () => {
    const idle = {
      authorization: 'Bearer a',
      'x-stainless-retry-count': '2',
      'x-stainless-package-version': '9',
      'user-agent': 'Anthropic/JS 9',
      traceparent: '00-1-2-3',
      'content-length': '7',
      'idempotency-key': 'i',
    };
    expect(keyOf({}, idle)).toBe(base);
    expect(keyOf({}, { AUTHORIZATION: 'Bearer a' })).toBe(base);
  });

  it('method, host, path and query make another; a fragment does not', () => {
    const keys = [
      keyOf({}),
      keyOf({ method: 'PUT' }),
      keyOf({ url: 'https://api.example.org/v1/messages' }),
      keyOf({ url: 'https://api.example.com/v1/messages?beta=true' }),
      keyOf({ url: 'https://api.example.com/v1/message' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf({ url: `${ASK.url}#x`, method: 'post' })).toBe(keyOf({}));
  });

  it('no part can be taken for the end of another', () => {
    expect(keyOf({}, { a: 'b', c: 'd' })).not.toBe(keyOf({}, { a: 'b,c:d' }));
  });
});
