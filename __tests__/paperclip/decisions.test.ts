import { describe, expect, it } from 'vitest';
import { decodePaperclipTokens } from '../../src/decoders/paperclip-tokens.ts';
import RECORDED from '../../src/demo/paperclip-answers.json' with { type: 'json' };
import { inMonth, spanOf } from '../../src/paperclip/month.ts';
import { roleKindOf } from '../../src/paperclip/role-kind.ts';

describe('what an adapter’s input means', () => {
  const counts = { input: 3_120, cached: 45_000, output: 210 };

  it('Claude’s, by a recorded run: cache reads are beside it, cache writes in it', () => {
    const [run] = RECORDED.answers.runs.body;
    const usage = run?.usageJson;
    expect(usage).toMatchObject({ inputTokens: 3_120, cachedInputTokens: 45_000 });
    expect(decodePaperclipTokens('claude_local', 'anthropic', counts)).toEqual({
      tokens: { uncachedInput: 3_120, cacheRead: 45_000, cacheWrite: undefined, output: 210 },
      inputHoldsWrites: true,
      inputHoldsCached: false,
      isAssumed: false,
    });
  });

  it('Codex’s: what was read from the cache is a part of it', () => {
    const { tokens, isAssumed } = decodePaperclipTokens('codex_local', 'openai', {
      ...counts,
      input: 50_000,
    });
    expect(tokens).toEqual({ uncachedInput: 5_000, cacheRead: 45_000, cacheWrite: 0, output: 210 });
    expect(isAssumed).toBe(false);
  });

  it.each([
    ['process', 'anthropic', 50_000],
    ['process', 'openai', 5_000],
    ['gemini_local', 'google', 5_000],
  ])(
    'of %s by %s is taken as the provider’s custom, and said to be',
    (adapter, provider, uncachedInput) => {
      const meaning = decodePaperclipTokens(adapter, provider, { ...counts, input: 50_000 });
      expect(meaning).toMatchObject({ tokens: { uncachedInput }, isAssumed: true });
    },
  );

  it('cannot hold more than it is', () => {
    expect(decodePaperclipTokens('codex_local', 'openai', counts).tokens.uncachedInput).toBe(3_120);
  });

  it('stays unknown where it is', () => {
    const unknown = { input: undefined, cached: undefined, output: undefined };
    for (const adapter of ['claude_local', 'codex_local', 'process']) {
      const { tokens } = decodePaperclipTokens(adapter, 'openai', unknown);
      expect([tokens.uncachedInput, tokens.cacheRead, tokens.output]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});

describe('a role', () => {
  it.each([
    ['engineer', 'engineering'],
    ['Senior Backend Developer', 'engineering'],
    ['cto', 'engineering'],
    ['qa', 'triage'],
    ['issue_triage', 'triage'],
    ['support', 'triage'],
    ['qa engineer', null],
    ['ceo', null],
    ['', null],
    [null, null],
  ] as const)('%s is of %s', (role, kind) => {
    expect(roleKindOf(role)).toBe(kind);
  });
});

describe('dollars a month', () => {
  const window = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-12-01T00:00:00Z') };
  const company = {
    id: 'c',
    name: 'Acme',
    status: 'active',
    createdAt: '2026-11-21T00:00:00.000Z',
  };

  it('of a company that is ten days old are three times its window’s', () => {
    const span = spanOf({ company, firstSpendAt: '2026-11-22T00:00:00.000Z' }, window);
    expect(inMonth(10, span)).toBe(30);
  });

  it('count from the first spend where that was posted for before', () => {
    const span = spanOf({ company, firstSpendAt: '2026-11-16T00:00:00.000Z' }, window);
    expect(inMonth(10, span)).toBe(20);
  });

  it('are unknown of less than a day', () => {
    const span = spanOf(
      {
        company: { ...company, createdAt: '2026-11-30T12:00:00.000Z' },
        firstSpendAt: '2026-11-30T13:00:00.000Z',
      },
      window,
    );
    expect(inMonth(10, span)).toBeNull();
  });
});
