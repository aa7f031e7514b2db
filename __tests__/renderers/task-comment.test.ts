import { describe, expect, it } from 'vitest';
import { addRunEntry, mergeAccounts } from '../../src/accounting/task-account.ts';
import { taskCommentText } from '../../src/jobs/write-task-comment.ts';
import { renderRunEntry, renderTaskSummary } from '../../src/renderers/task-page.ts';
import { summarize } from '../../src/accounting/summary.ts';
import { formatShortTokens, saySpend } from '../../src/renderers/spend-words.ts';
import type { RunEntry } from '../../src/domain/task.ts';
import { makeRunEntry, makeSpend, makeTotal } from '../support/run-entry-factory.ts';

describe('token counts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.0k'],
    [1_234, '1.2k'],
    [45_200, '45.2k'],
    [999_949, '999.9k'],
    [999_950, '1.0M'],
    [2_500_000, '2.5M'],
    [1_200_000_000, '1.2B'],
    [null, '–'],
  ])('%s is %s', (tokens, text) => {
    expect(formatShortTokens(tokens)).toBe(text);
  });
});

describe('a spend in one line', () => {
  const UNKNOWN = {
    uncachedInput: null,
    cacheRead: null,
    cacheWrite: null,
    output: null,
    costUsd: null,
    costIsFloor: true,
  };
  it.each([
    [{}, '45.2k in / 12.1k out / 1.2M cached · $0.21'],
    [{ cacheRead: 0 }, '45.2k in / 12.1k out · $0.21'],
    [{ cacheRead: null, cacheWrite: 80_000 }, '45.2k in / 12.1k out / 80.0k cache writes · $0.21'],
    [{ costIsFloor: true, cacheRead: 0 }, '45.2k in / 12.1k out · ≥ $0.21'],
    [{ costUsd: null, cacheRead: 0 }, '45.2k in / 12.1k out · cost unknown'],
    [
      { costUsd: null, cacheRead: 0, reportedUsd: 0.21 },
      '45.2k in / 12.1k out · $0.21 as reported',
    ],
    [{ cacheRead: 0, reportedUsd: 0.212 }, '45.2k in / 12.1k out · $0.21'],
    [{ cacheRead: 0, reportedUsd: 0.4 }, '45.2k in / 12.1k out · $0.21 (reported $0.40)'],
    [{ ...UNKNOWN, output: 5 }, '5 out · cost unknown'],
    [UNKNOWN, 'usage unknown'],
  ])('%j', (changes, text) => {
    expect(saySpend(makeSpend(changes))).toBe(text);
  });
});

/** After all that a comment records. */
const LATER = new Date('2099-01-01');

const accountOf = (finishes: readonly RunEntry[]) =>
  finishes.reduce((account, entry) => addRunEntry(account, entry, true), mergeAccounts([]));

function bodyOf(finishes: readonly RunEntry[], isFinal: boolean): string {
  return finishes.reduce<string>((body, entry) => {
    const news = { entry, isFinal, repositoryUrl: 'https://github.com/acme/storefront' };
    return taskCommentText(body === '' ? [] : [{ body, updatedAt: LATER }], news);
  }, '');
}

describe('the comment', () => {
  it('has a line for each run, newest first, and the summary at the end', () => {
    const body = bodyOf(
      [
        makeRunEntry(1, {
          agent: 'reviewer',
          sessions: [makeTotal({ costUsd: 0.09, cacheRead: 0 })],
        }),
        makeRunEntry(2),
        makeRunEntry(3, { agent: 'tester', run: null, models: [], sessions: [] }),
      ],
      true,
    );
    expect(body.split('\n').slice(1).join('\n')).toBe(`
### Agent usage

- **tester** finished · usage unknown · 2026-11-20 06:00 UTC
- **developer** finished · 45.2k in / 12.1k out / 1.2M cached · $0.21 · \`sonnet-4.6\` · [2026-11-20 06:00 UTC](https://github.com/acme/storefront/actions/runs/1002/attempts/1)
- **reviewer** finished · 45.2k in / 12.1k out · $0.09 · \`sonnet-4.6\` · [2026-11-20 06:00 UTC](https://github.com/acme/storefront/actions/runs/1001/attempts/1)

### Task summary

**90.4k in / 24.2k out / 1.2M cached · ≥ $0.30** in 3 runs, 1 of them without usage.

| Agent | Runs | In | Out | Cached | Cache writes | Cost |
| :--- | ---: | ---: | ---: | ---: | ---: | ---: |
| **developer** | 1 | 45.2k | 12.1k | 1.2M | 0 | $0.21 |
| **reviewer** | 1 | 45.2k | 12.1k | 0 | 0 | $0.09 |
| **tester** | 1 | – | – | – | – | – |

In is input outside of the cache; cached is input read from it.
`);
  });

  it('lets no name come alive', () => {
    const hostile = '@mona #1 <img src=x> [a](https://b.c) --> `x` |';
    const body = bodyOf([makeRunEntry(1, { agent: hostile, models: [hostile] })], true);
    const [marker = '', ...shown] = body.split('\n');
    expect(marker.slice(4, -3)).not.toMatch(/--|[<>]/);
    const dead = shown.join('\n').replace(/(`+)[\s\S]*?\1/g, '');
    expect(dead).not.toMatch(/@mona|#1\b|<img|\[a\]|-->/);
  });

  it('stays within its length with any number of runs and the longest names', () => {
    const finishes = Array.from({ length: 300 }, (_, index) =>
      makeRunEntry(index, {
        agent: `${index} ${'@ '.repeat(28)}`,
        models: ['|`'.repeat(30), `${'🤖'.repeat(59)}2`, '`|'.repeat(30)],
      }),
    );
    const body = bodyOf([makeRunEntry(1_000)], true);
    expect(body).not.toContain('older');
    const news = {
      entry: makeRunEntry(2_000),
      isFinal: true,
      repositoryUrl: 'https://github.com/a/b',
    };
    const long = finishes.reduce(
      (so, entry) => taskCommentText([{ body: so, updatedAt: LATER }], { ...news, entry }),
      '',
    );
    expect(long.length).toBeLessThanOrEqual(60_000);
    expect(long).toContain('280 older runs');
    expect(long).toMatch(/in 300 runs\./);
  });
});

describe('the terminal', () => {
  it('says in one line what the run used', () => {
    expect(renderRunEntry('dev\u001b[31m\neloper', makeSpend())).toBe(
      'dev[31m eloper finished · 45.2k in / 12.1k out / 1.2M cached · $0.21\n',
    );
  });

  it('shows a task in total and by agent', () => {
    const account = accountOf([
      makeRunEntry(1),
      makeRunEntry(2, { agent: 'tester', sessions: [] }),
      makeRunEntry(3, { sessions: [] }),
    ]);
    expect(renderTaskSummary('T-1', summarize(account))).toBe(
      `Task T-1
45.2k in / 12.1k out / 1.2M cached · ≥ $0.21 in 3 runs, 2 of them without usage.

Agent        Runs     In    Out  Cached  Cache writes     Cost
developer  1 of 2  45.2k  12.1k    1.2M             0  ≥ $0.21
tester          1      –      –       –             –        –

In is input outside of the cache; cached is input read from it.
`,
    );
  });
});
