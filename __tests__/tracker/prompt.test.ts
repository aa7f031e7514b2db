import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixLengthAt } from '../../src/domain/call-record.ts';
import { rememberPrompt } from '../../src/tracker/prompt.ts';

const KEY = 'a'.repeat(64);
const remember = (body: Record<string, unknown>, key = KEY) =>
  rememberPrompt(body, JSON.stringify(body), key);
const say = (content: string) => ({ role: 'user', content });
const system = 'You are a careful writer. '.repeat(400);

describe('what is remembered of a prompt', () => {
  it('tells templates apart, by whichever name the API has for them', () => {
    const shapes: readonly ((system: string, text: string) => Record<string, unknown>)[] = [
      (own, text) => ({ model: 'm', system: own, messages: [say(text)] }),
      (own, text) => ({ model: 'm', messages: [{ role: 'system', content: own }, say(text)] }),
      (own, text) => ({ model: 'm', messages: [{ role: 'developer', content: own }, say(text)] }),
      (own, text) => ({ model: 'm', instructions: own, input: text }),
      (own, text) => ({ systemInstruction: { parts: [{ text: own }] }, contents: [{ text }] }),
    ];
    for (const shape of shapes) {
      const [first, second, other] = [shape('A', 'x'), shape('A', 'y'), shape('B', 'x')].map(
        (body) => remember(body),
      );
      expect(first?.templateHash).toMatch(/^[0-9a-f]{16}$/);
      expect(second?.templateHash).toBe(first?.templateHash);
      expect(other?.templateHash).not.toBe(first?.templateHash);
      expect(second?.requestHash).not.toBe(first?.requestHash);
    }
  });

  it('has no template where there is no system prompt and no tool', () => {
    expect(remember({ messages: [say('a')] })).toMatchObject({
      templateLength: 0,
      hasTools: false,
    });
    expect(remember({ messages: [say('a')] }).templateHash).toBeUndefined();
    const tools = [{ name: 'add' }];
    const withTools = remember({ tools, messages: [say('a')] });
    expect(withTools).toMatchObject({ hasTools: true, templateHash: expect.any(String) as string });
  });

  it('depends on the key', () => {
    const body = { system, messages: [say('a')] };
    const [one, other] = [remember(body), remember(body, 'b'.repeat(64))];
    expect(one.requestHash).not.toBe(other.requestHash);
    expect(one.templateHash).not.toBe(other.templateHash);
    expect(one.prefixHashes?.[0]).not.toBe(other.prefixHashes?.[0]);
  });

  it('shows how far two prompts are the same, and no further', () => {
    const letters = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const textOf = (parts: readonly string[]) => parts.map((part) => part.repeat(700)).join('');
        const bodies = [one, other].map((parts) => ({ messages: [textOf(parts)] }));
        const [first = [], second = []] = bodies.map((body) => remember(body).prefixHashes ?? []);
        const [a, b] = [textOf(one), textOf(other)];
        let common = 0;
        while (common < a.length && common < b.length && a[common] === b[common]) common += 1;
        const shared = first.findLastIndex((hash, index) => hash === second[index]);
        const [length, next] = [
          shared === -1 ? 0 : prefixLengthAt(shared),
          prefixLengthAt(shared + 1),
        ];
        expect(length).toBeLessThanOrEqual(common);
        expect(common < next || a.length < next || b.length < next).toBe(true);
      }),
    );
  });

  it('does not see the marks of the cache, which wander through a conversation', () => {
    const text = 'a'.repeat(10_000);
    const block = (marked: boolean) => ({
      type: 'text',
      text,
      ...(marked && { cache_control: { type: 'ephemeral', ttl: '1h' } }),
    });
    const turn = (marks: readonly boolean[]) =>
      remember({
        system,
        messages: marks.map((marked) => ({ role: 'user', content: [block(marked)] })),
      });
    const [first, second] = [turn([true]), turn([false, true])];
    const shared = first.prefixHashes ?? [];
    expect(shared.length).toBeGreaterThan(5);
    expect(second.prefixHashes?.slice(0, shared.length)).toEqual(shared);
  });

  it('is nothing of a form or of what is too long, and throws at nothing', () => {
    expect(rememberPrompt(undefined, undefined, KEY)).toEqual({});
    const long = rememberPrompt({ messages: [] }, 'a'.repeat(8_000_001), KEY);
    expect(long).toEqual({ requestLength: 8_000_001 });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('messages', 'tools', 'system'), fc.jsonValue()),
        (body) => {
          expect(() => remember(body)).not.toThrow();
        },
      ),
    );
  });
});
