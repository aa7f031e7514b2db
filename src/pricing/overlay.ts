import type { Rates } from './rates.ts';
import type { Band, Tariff } from './tariff.ts';

/** Day on which the overlay was last compared with its sources. */
export const OVERLAY_DATE = '2026-11-25';

/** US dollars per 1,000 (https://platform.claude.com/docs/en/about-claude/pricing, 2026-11). */
const ANTHROPIC_SEARCHES = 10;

const SONNET_5_5 = { input: 2, output: 10, cacheWrite: 2.5, cacheWrite1h: 4 };

/**
 * Models that the bundled price list does not know, by canonical name, in US dollars per
 * million tokens. A newer list that knows one of them goes before it, and a test fails when
 * the bundled one does, so that it leaves. What no line says otherwise of is what GitHub's
 * firewall budgets with (https://github.com/github/gh-aw-firewall
 * `containers/api-proxy/ai-credits-pricing.js`, read 2026-08).
 */
export const OVERLAY: Readonly<Record<string, readonly Tariff[]>> = {
  // https://platform.claude.com/docs/en/models/haiku-5-5/overview and OpenCode's list
  // (https://opencode.ai/docs/go), both read as of 2026-10: five times from 100,000 tokens on.
  'claude-haiku-5-5': [
    {
      bands: [
        {
          above: -1,
          rates: {
            input: 0.1,
            output: 0.5,
            cacheRead: 0.01,
            cacheWrite: 0.125,
            cacheWrite1h: 0.2,
          },
        },
        {
          above: 100_000,
          rates: { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625, cacheWrite1h: 1 },
        },
      ],
      webSearches: ANTHROPIC_SEARCHES,
    },
  ],
  'claude-mythos-5': anthropic({
    input: 10,
    output: 50,
    cacheRead: 1,
    cacheWrite: 12.5,
    cacheWrite1h: 20,
  }),
  // Anthropic's price table as quoted in affaan-m/ECC#2795 and farion1231/cc-switch#7051
  // (2026-09-02): cache reads at 0.025 of input, as for Claude Fable 5.1.
  'claude-mythos-5-1': anthropic({
    input: 10,
    output: 50,
    cacheRead: 0.25,
    cacheWrite: 12.5,
    cacheWrite1h: 20,
  }),
  // Released 2026-09-28 with reads at 0.1 of input; 0.05 since 2026-10-07, say
  // https://platform.claude.com/docs/en/models/haiku-5-5/overview (that day) and
  // https://platform.claude.com/docs/en/about-claude/pricing (2026-10-08).
  'claude-sonnet-5-5': [
    ...anthropic({ ...SONNET_5_5, cacheRead: 0.2 }),
    ...anthropic({ ...SONNET_5_5, cacheRead: 0.1 }, '2026-10-07'),
  ],
  'gemini-3-1-flash': flat({ input: 0.75, output: 4.5, cacheRead: 0.075 }),
  // As its preview: https://ai.google.dev/gemini-api/docs/pricing as quoted in
  // simonw/llm-prices#68 (2026-08-22), and dust-tt/dust#32299 (2026-09-11).
  'gemini-3-1-pro': [
    {
      bands: [
        { above: -1, rates: { input: 2, output: 12, cacheRead: 0.2 } },
        { above: 200_000, rates: { input: 4, output: 18, cacheRead: 0.4 } },
      ],
    },
  ],
  'gemini-3-flash': flat({ input: 0.5, output: 3, cacheRead: 0.05 }),
  // As gpt-5.1-codex-mini, which followed it: https://platform.openai.com/docs/pricing as
  // quoted in langfuse/langfuse#10586 (2025-11-19), and the list's own price of that one.
  'gpt-5-codex-mini': flat({ input: 0.25, output: 2, cacheRead: 0.025 }),
  // https://developers.openai.com/api/docs/models/gpt-6.1-sol and
  // https://developers.openai.com/api/docs/pricing, both read as of 2026-10: above 272,000
  // tokens of input twice as much, output one and a half times.
  'gpt-6-1-sol': [
    {
      bands: [
        { above: -1, rates: { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 } },
        { above: 272_000, rates: { input: 4, output: 15, cacheRead: 0.2, cacheWrite: 5 } },
      ],
    },
  ],
  'mai-code-1-flash': flat({ input: 0.75, output: 4.5, cacheRead: 0.075 }),
  'raptor-mini': flat({ input: 0.25, output: 2, cacheRead: 0.025 }),
};

/**
 * What the bundled list has at one price, whatever a request's size: Claude Sonnet 4 takes twice
 * as much for input and 1.5 times for output where the whole input is larger than 200,000 tokens
 * (Anthropic's announcement as quoted in https://news.ycombinator.com/item?id=44878147,
 * 2025-08-12, and https://eonsr.com/en/claude-sonnet-4-1m-context-pricing-switch, read 2026-11).
 */
const LONG_PROMPTS: Readonly<Record<string, Band>> = {
  'claude-sonnet-4-0': {
    above: 200_000,
    rates: { input: 6, output: 22.5, cacheRead: 0.6, cacheWrite: 7.5, cacheWrite1h: 12 },
  },
};

/** Adds the price of large requests that the list lacks; a list that has one is left as it is. */
export function withLongPrompts(id: string, tariffs: readonly Tariff[]): readonly Tariff[] {
  const band = Object.hasOwn(LONG_PROMPTS, id) ? LONG_PROMPTS[id] : undefined;
  if (band === undefined || tariffs.some(({ bands }) => bands.length > 1)) return tariffs;
  return tariffs.map((tariff) => ({ ...tariff, bands: [...tariff.bands, band] }));
}

function flat(rates: Rates): readonly Tariff[] {
  return [{ bands: [{ above: -1, rates }] }];
}

/** `since`: UTC day. */
function anthropic(rates: Rates, since?: string): readonly Tariff[] {
  const when = since === undefined ? {} : { from: Date.parse(since) };
  return [{ ...when, bands: [{ above: -1, rates }], webSearches: ANTHROPIC_SEARCHES }];
}
