import { describe, expect, it } from 'vitest';
import { renderIssue } from '../../src/renderers/issue.ts';
import { renderSummary } from '../../src/renderers/summary.ts';
import type { Report } from '../../src/domain/report.ts';
import { makeEarlier, makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import {
  makeFinding,
  makeFullReport,
  makeGapRun,
  makeReport,
  makeUnknownWorkflow,
} from '../support/report-factory.ts';
import { renderPage } from './rendered-page.ts';

const MARKER = '<!-- token-usage-report {"v":1} -->';

function bodyOf(report: Report): string {
  return renderIssue(report, { marker: MARKER }).body;
}

/** The part of a body from a heading to the next one. */
function section(body: string, title: string): string {
  const start = body.indexOf(title);
  if (start < 0) throw new Error(`No "${title}" in the body.`);
  const rest = body.slice(start + title.length);
  const end = rest.search(/^(?:### |<summary><b>)/m);
  return title + (end < 0 ? rest : rest.slice(0, end));
}

describe('an issue', () => {
  it('begins with the marker and has the sections of the contract in their order', () => {
    const body = bodyOf(makeFullReport());
    const places = [
      MARKER,
      '### Overview',
      '### Workflow Summary',
      '### 🔍 Optimization Opportunities',
      '<summary><b>Per-Workflow Details</b></summary>',
      '<summary><b>Workflows Without Token Data</b></summary>',
      '### Historical Trend',
      '### Previous Report',
    ].map((title) => body.indexOf(title));
    expect(places[0]).toBe(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('leaves nothing out when there is room', () => {
    expect(renderIssue(makeFullReport(), { marker: MARKER }).leftOut).toEqual([]);
  });

  it('is the job summary too, but for the marker', () => {
    const report = makeFullReport();
    expect(`${MARKER}\n\n${renderSummary(report)}`).toBe(bodyOf(report));
  });
});

describe('the overview', () => {
  it('leads with cost and change, then with what can be saved and the one thing to do', () => {
    const report = makeReport({
      totals: makeUsage({ cost: 2.4 }),
      workflows: [makeWorkflow()],
      findings: [
        makeFinding({
          savingUsdPerMonth: 28.4,
          estimatedSavingUsd: 0.95,
          savingIsUpperBound: true,
        }),
      ],
      savings: {
        avoidableUsdPerMonth: 41.2,
        isUpperBound: false,
        costUsdPerMonth: 95.6,
        hintsUsdPerMonth: 0,
        findingsOfUnknownSaving: 0,
      },
      trend: { earlier: [makeEarlier()], changes: [], totals: TOTALS },
      change: { fromUsd: 2, toUsd: 2.4, perDay: false, parts: [] },
    });
    expect(bodyOf(report)).toContain(
      '**$2.40** spent by 1 run, $0.40 (20%) more than in the [last report](https://github.com/octo/repo/issues/12).\n\n**+$0.40 (+20%)**: small changes +$0.40.\n\n**≈ $41 a month avoidable, of $96**. First, in `smoke-claude` (up to $28 a month): **Check whether the workflow does too much in one run.**',
    );
  });

  it.each([
    [2.4, false, '$0.40 (20%) more than'],
    [1.75, false, '$0.25 (13%) less than'],
    [2.004, false, 'as much as'],
    [0, false, '$2.00 (100%) less than'],
    [2.4, true, '$0.40 (20%) more a day than'],
    [2, true, 'as much a day as'],
  ])('says a change to %s in dollars, a day: %s', (toUsd, perDay, words) => {
    const change = { fromUsd: 2, toUsd, perDay, parts: [] };
    expect(bodyOf(makeFullReport({ change }))).toContain(`, ${words} in the [last report]`);
  });

  it('has no percentage of nothing', () => {
    const change = { fromUsd: 0, toUsd: 2.4, perDay: false, parts: [] };
    expect(bodyOf(makeFullReport({ change }))).toContain(', $2.40 more than in the [last report]');
  });

  it('says a change that nobody can split in dollars too, if both costs are known', () => {
    expect(bodyOf(makeFullReport())).toContain(', $1.96 (98%) more than in the [last report]');
    const { trend } = makeFullReport();
    const earlier = trend.earlier.map((one) => ({ ...one, isRounded: true }));
    const body = bodyOf(makeFullReport({ trend: { ...trend, earlier } }));
    expect(body).toContain(', about $1.96 (98%) more than in the [last report]');
  });

  it('says a change in tokens where a cost is not known', () => {
    const { totals } = makeFullReport();
    const body = bodyOf(makeFullReport({ totals: { ...totals, costUsd: null } }));
    expect(body).toMatch(/, 91% more tokens than in the \[last report]/);
  });

  it('puts no percentage of tokens beside dollars', () => {
    const { trend } = makeFullReport();
    const earlier = trend.earlier.map((one) => ({ ...one, costUsd: null }));
    const body = bodyOf(makeFullReport({ trend: { ...trend, earlier } }));
    expect(body).toContain('**≥ $3.96** spent by 3 runs.');
  });

  it('says that a change is per day when the windows differ in length', () => {
    const report = makeFullReport();
    const window = { ...report.window, to: '2026-04-09T00:00:00.000Z' };
    expect(bodyOf({ ...report, window })).toMatch(
      /\$\d\.\d\d \(\d+%\) (?:more|less) a day than in the/,
    );
  });

  it('keeps the labels that readers and programs know', () => {
    const overview = section(bodyOf(makeFullReport()), '### Overview');
    expect(overview).toContain('**Period**: 2026-04-02 00:00 to 2026-04-03 00:00 UTC (24 hours)\n');
    expect(overview).toContain(
      '**Runs analyzed**: 4 of 4 (3 had token data); 5 runs without an agent not counted\n',
    );
    expect(overview).toContain('**Total tokens**: ');
    expect(overview).toContain(
      '**Estimated total cost**: ≥ $3.96 (the true cost is higher: no price for `house-model`)',
    );
  });

  it('warns when spend may be missing', () => {
    const report = makeFullReport();
    const coverage = {
      ...report.coverage,
      gaps: [
        { reason: 'expired', runs: 2, workflows: ['a'] },
        { reason: 'fork', runs: 4, workflows: ['b'] },
      ] as const,
    };
    expect(section(bodyOf({ ...report, coverage }), '### Overview')).toContain(
      '> [!WARNING]\n> 3 of 4 runs had token data. **Spend may be missing**: 2 runs (artifact expired) and 2 lines that could not be read are not counted.',
    );
  });

  it('does not warn when every run that spent was read', () => {
    const overview = section(bodyOf(makeReport({ workflows: [makeWorkflow()] })), '### Overview');
    expect(overview).toContain('\nThe only run had token data.\n');
    expect(overview).not.toContain('WARNING');
  });
});

const TOTALS = {
  costPerDayBefore: 2,
  costPerDayAfter: 2.4,
  costRelative: 0.2,
  tokensPerDayBefore: null,
  tokensPerDayAfter: null,
  tokensRelative: null,
};

describe('the workflow table', () => {
  it('has a row for each workflow with usage, numbers to the right', () => {
    const [summary] = renderPage(bodyOf(makeFullReport())).tables;
    expect(summary).toEqual([
      [
        'Workflow',
        'Runs',
        'Total Tokens',
        'Cost',
        'Cost/Run',
        'vs Last',
        'Trend',
        'Cache Rate',
        'I/O Ratio',
        'Top Model',
      ],
      ['release-notes', '2', '91K', '$3.50', '$1.75', '+133%', '·▄█', '0%', '113:1', 'opus-4.8'],
      [
        'smoke-claude',
        '1',
        '292K',
        '≥\u00a0$0.46',
        '≥\u00a0$0.46',
        'new',
        '',
        '99.7%',
        '364:1',
        'sonnet-4.6',
      ],
    ]);
    expect(bodyOf(makeFullReport())).toContain('| :--- | ---: | ---: |');
  });

  it('has no column of changes without an earlier report', () => {
    const [summary] = renderPage(bodyOf(makeReport({ workflows: [makeWorkflow()] }))).tables;
    expect(summary?.[0]).not.toContain('vs Last');
  });

  it('sums all workflows after the first 25 in one row', () => {
    const workflows = Array.from({ length: 40 }, (_, index) =>
      makeWorkflow({ name: `w${index}`, path: `${index}` }),
    );
    const body = bodyOf(makeReport({ workflows }));
    const [open = [], folded = []] = renderPage(body).tables;
    expect(open.length).toBe(1 + 5);
    expect(body).toContain('<summary>35 more workflows, $3.50 together</summary>');
    expect(folded.length).toBe(1 + 20 + 1);
    expect(folded[0]).toEqual(open[0]);
    expect(folded.at(-1)?.slice(0, 4)).toEqual(['15 more workflows', '15', '170K', '$1.50']);
  });

  it('folds what is more than five, if that is more than one', () => {
    const tables = (count: number) => {
      const workflows = Array.from({ length: count }, (_, index) =>
        makeWorkflow({ name: `w${index}`, path: `${index}` }),
      );
      return renderPage(bodyOf(makeReport({ workflows }))).tables.map((rows) => rows.length - 1);
    };
    expect(tables(6)).toEqual([6]);
    expect(tables(7)).toEqual([5, 2]);
  });

  it('shows a dash for what is not known, and how many runs reported their usage', () => {
    const usage = makeUsage({}, { costUsd: null, cacheHitRate: null, inputOutputRatio: null });
    const workflow = makeWorkflow({
      models: [],
      runsDetail: [makeRun({ usage }), makeGapRun(2, 'expired')],
    });
    const [summary = []] = renderPage(bodyOf(makeReport({ workflows: [workflow] }))).tables;
    expect(summary[1]).toEqual([
      'smoke-claude',
      '1\u00a0of\u00a02',
      '11K',
      '–',
      '–',
      '–',
      '–',
      '–',
    ]);
  });
});

describe('the findings', () => {
  it('are a card a cause: what it saves, proof, symptoms and remedy', () => {
    const { evidence } = makeFinding();
    const findings = [
      makeFinding({
        estimatedSavingUsd: 0.5,
        savingUsdPerMonth: 15,
        confidence: 'low',
        since: '2026-03-20',
        reports: 8,
        symptoms: [{ kind: 'heavy-run', confidence: 'high', message: 'Second.', evidence }],
      }),
    ];
    const body = bodyOf(makeReport({ workflows: [makeWorkflow()], findings }));
    const lines = section(body, '### 🔍').split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '1. 🟠 Medium · **Costly run** in `smoke-claude` — **≈ $15 a month**, open for 8 reports, since 2026-03-20',
      '   - → **Check whether the workflow does too much in one run.** 1 of 2 runs cost more than $1.00: $1.69. (Low confidence.) Also heavy run. ([run 7](https://github.com/octo/repo/actions/runs/7): $1.69)',
    ]);
    expect(lines.slice(5)).toContain(
      '- **Costly run** in `smoke-claude`: Of the same cause: Heavy run: Second.',
    );
  });

  it('show the same remedy of several workflows as one card with a table', () => {
    const findings = ['a', 'b'].map((workflow) =>
      makeFinding({
        workflow,
        estimatedSavingUsd: 1,
        savingUsdPerMonth: 30,
        since: '2026-04-02',
        reports: 1,
      }),
    );
    const part = section(bodyOf(makeReport({ findings })), '### 🔍');
    expect(part).toContain('1. 🟠 Medium · **Costly run** in 2 workflows — **≈ $60 a month**\n');
    expect(part).toContain(
      '→ **Check whether the workflow does too much in one run.** `a` (≈ $30 a month, new), `b` (≈ $30 a month, new).\n',
    );
    expect(part).toMatch(/\| `a` \| ≈.\$30.a.month \| new \| 1 of 2 runs .*\|\n\| `b` \|/);
  });

  it('fold all but the first five', () => {
    const findings = Array.from({ length: 7 }, (_, index) =>
      makeFinding({ workflow: `w${index}`, remedy: `Do ${index}.` }),
    );
    const part = section(bodyOf(makeReport({ findings })), '### 🔍');
    expect(part).toMatch(
      /5\. 🟠 Medium · \*\*Costly run\*\* in `w4` — \*\*money not known\*\*[^]*<summary>2 more findings<\/summary>\n\n6\. [^]*`w5`/,
    );
  });

  it('say when there is nothing, and when nothing could be judged', () => {
    expect(bodyOf(makeReport({ totals: makeUsage() }))).toContain(
      'None: no rule found anything wasteful.',
    );
    expect(bodyOf(makeReport())).toContain('Without token data there is nothing to judge.');
  });

  it('end with the rules that lacked data', () => {
    const notAssessed = [{ kind: 'rising-usage', workflow: null, reason: 'No earlier report.' }];
    expect(section(bodyOf(makeReport({ notAssessed })), '### 🔍')).toContain(
      '<summary>Not assessed for lack of data: 1 rule</summary>\n\n- **Rising usage**: No earlier report.\n',
    );
  });
});

describe('the details of a workflow', () => {
  it('list runs, requests, models, tokens, rates, latency, phases and cost', () => {
    const part = section(bodyOf(makeFullReport()), '<summary><b>Per-Workflow Details');
    expect(part).toContain(
      [
        '#### `smoke-claude`',
        '',
        '- **Runs**: 1 ([run 21](https://github.com/octo/repo/actions/runs/21): ≥ $0.46 timed out)',
        '- **Requests**: 8',
        '- **Models**: `claude-sonnet-4-6` (6 requests), `house-model` (2 requests)',
        '- **Tokens**: 292K (1K uncached input, 290K cache read, 500 cache write, 800 output)',
        '- **Cache hit rate**: 99.7%',
        '- **Cache write rate**: 0.2%',
        '- **Input/output ratio**: 364:1',
        '- **Average latency**: 1.0 s per request',
        '- **Phases**: `agent` ≥ $0.46 (292K tokens), `detection` $0.01 (11K tokens)',
        '- **Estimated cost**: ≥ $0.46',
      ].join('\n'),
    );
    expect(part).toContain('- **Requests**: 12 total (avg 6/run)');
    expect(part).not.toContain('silent');
  });

  it('link the five costliest runs and count the rest', () => {
    const runsDetail = Array.from({ length: 17 }, (_, index) =>
      makeRun({ id: index + 1, usage: makeUsage({ cost: index }) }),
    );
    const body = bodyOf(makeReport({ workflows: [makeWorkflow({ runsDetail })] }));
    expect(body).toMatch(
      /\*\*Runs\*\*: 17 \(\[run 17\][^]*\[run 13\]\([^)]*\): \$12\.00 and 12 more\)/,
    );
  });
});

describe('the workflows without token data', () => {
  it('stand by reason with what to do about it', () => {
    const workflows = [
      makeUnknownWorkflow({
        name: 'a',
        runsDetail: [makeGapRun(1, 'fork'), makeGapRun(2, 'fork')],
      }),
      makeUnknownWorkflow({ name: 'b', runsDetail: [makeGapRun(3, 'fork'), makeRun({ id: 4 })] }),
    ];
    const coverage = {
      ...makeReport({ workflows }).coverage,
      gaps: [{ reason: 'fork', runs: 3, workflows: ['a', 'b'] }] as const,
    };
    const part = section(bodyOf(makeReport({ workflows, coverage })), '<summary><b>Workflows With');
    expect(part).toContain(
      '- **Run from a fork**, 3 runs: `a` (all 2 runs), `b` (1 of 2 runs)<br>→ Set the input "include-forks" to true if runs from forks should count.',
    );
  });

  it('are none when every run reported its usage', () => {
    expect(bodyOf(makeReport({ workflows: [makeWorkflow()] }))).toContain(
      'Every run reported its token usage.',
    );
  });
});

describe('the trend', () => {
  it('is announced when there is no earlier report, and none is linked', () => {
    const body = bodyOf(makeReport());
    expect(section(body, '### Historical Trend')).toContain('This is the first report');
    expect(body).not.toContain('### Previous Report');
  });

  it('shows what changed and the reports one below the other', () => {
    const body = bodyOf(makeFullReport());
    const part = section(body, '### Historical Trend');
    expect(part).toContain('- **Tokens per day**: 200K → ');
    expect(part).toContain('- **Cost per run up**: `release-notes` $0.75 → $1.75 (+133%)\n');
    expect(part).toContain('- **New**: `smoke-claude` ($0.46)\n');
    expect(part).toContain('- **No run this time**: `retired` ($0.50)\n');
    expect(renderPage(part).tables[0]).toEqual([
      ['Report', 'Runs', 'Total Tokens', 'Cost'],
      ['this one', '3', '382K', '≥\u00a0$3.96'],
      ['2026-04-01', '10', '200K', '$2.00'],
      ['2026-03-31', '10', '≈\u00a0100K', '≈\u00a0$1.20'],
    ]);
    expect(part).toContain("≈ was read from the rounded table of another program's report.");
    expect(section(body, '### Previous Report')).toContain(
      '[#12 of 2026-04-01](https://github.com/octo/repo/issues/12)',
    );
  });
});

describe('the footer', () => {
  it('says how the cost was worked out, and what the writers say otherwise', () => {
    const body = bodyOf(makeFullReport());
    expect(body).toContain('Costs are estimates at list prices (`list prices`, version `1.2.3`)');
    expect(body).toContain('Prices given by the user: `our-model`.');
    expect(body).toContain('No price, so not in the cost: `house-model`.');
    expect(body).toContain(
      'Records of `v0.27.3` report $0.18 for 6 requests to `anthropic` where list prices give $0.29 (−37%)',
    );
    expect(body).not.toContain('v0.28.0');
    expect(body).toContain(
      '2 lines could not be read (2 malformed), such as line 4 of `logs/token-usage.jsonl` in `agent-artifacts` of run `21`.',
    );
    expect(body).toContain('3 records were found twice and counted once.');
    expect(body).toContain('Made by `token-usage-report 0.0.0`.');
  });

  it('says when the price list is old, and what a choice without proof may have moved', () => {
    const report = makeFullReport();
    const assumed = [
      {
        provider: 'copilot',
        model: 'gpt-5.4',
        requests: 8,
        meaning: 'inclusive' as const,
        costUsd: 0.4,
        otherCostUsd: 0.6,
      },
    ];
    const pricing = {
      ...report.pricing,
      listDate: '2026-09-23',
      isStale: true as const,
      assumed,
    };
    const body = bodyOf({ ...report, pricing });
    expect(body).toContain('The price list is of 2026-09-23, over 60 days older');
    expect(body).toContain(
      'Nothing proves whether 8 requests count cached tokens as input; taken that they do, they cost $0.40, else $0.60.',
    );
  });
});

describe('a report of little', () => {
  it('says that there was nothing', () => {
    expect(bodyOf(makeReport())).toContain('**No token usage and no agentic run was found**.');
  });

  it('says that tracking is missing, where, and what to do', () => {
    const workflows = [makeUnknownWorkflow()];
    const report = makeReport({ workflows });
    const coverage = {
      ...report.coverage,
      gaps: [{ reason: 'no-artifact', runs: 1, workflows: ['silent'] }] as const,
    };
    const body = bodyOf({ ...report, coverage });
    expect(body).toContain(
      '**The only run reported no token usage, so what was spent is not known**.',
    );
    expect(body).toContain('`silent` (its only run)<br>→ Let the workflow run behind the firewall');
    expect(body).not.toContain('$');
    expect(body).not.toContain('had token data.');
    expect(body).not.toContain('list prices');
  });

  it('names the providers that the runs used, and the line that counts them', () => {
    const runsDetail = [makeGapRun(1, 'other-provider'), makeGapRun(2, 'other-provider')];
    const report = makeReport({
      providers: ['anthropic'],
      workflows: [makeUnknownWorkflow({ runsDetail })],
    });
    const gaps = [{ reason: 'other-provider', runs: 2, workflows: ['silent'] }] as const;
    const unnamed = { ...report.coverage, gaps };
    expect(bodyOf({ ...report, coverage: unnamed })).toContain(
      '**No usage of `anthropic` was found**: all 2 runs used other providers; `provider: all` counts them.',
    );
    const some = { ...unnamed, agenticRuns: 5 };
    expect(bodyOf({ ...report, coverage: some })).toContain(
      '**No usage of `anthropic` was found**: 2 of 5 runs used other providers, the others reported nothing; `provider: all` counts them.',
    );
    const coverage = { ...unnamed, otherProviders: ['copilot', 'openai'] };
    const body = bodyOf({ ...report, coverage });
    expect(body).toContain(
      ': all 2 runs used `copilot`, `openai`; `provider: copilot, openai` counts them.',
    );
    expect(body).not.toContain('reported its token usage');
  });

  it('of files names the providers of their records, and no period', () => {
    const report = makeReport({
      repository: null,
      providers: ['nope'],
      window: { from: null, to: null, basis: 'explicit' },
    });
    const coverage = { ...report.coverage, otherProviders: ['anthropic', 'openai'] };
    const body = bodyOf({ ...report, coverage });
    expect(body).toContain(
      '**No usage of `nope` was found**: the records are of `anthropic`, `openai`; `--provider anthropic,openai` counts them.',
    );
    expect(body).not.toContain('**Period**');
    expect(body).not.toMatch(/counted are \./);
  });

  it('of files that could not all be read says how many, and no list of nothing', () => {
    const report = makeReport({ repository: null, totals: makeUsage() });
    const incomplete = { ...report.coverage, complete: false };
    expect(bodyOf({ ...report, coverage: { ...incomplete, unreadInputs: 1 } })).toContain(
      '**Spend may be missing**: 1 input that could not be read is not counted.',
    );
    expect(bodyOf({ ...report, coverage: incomplete })).toContain(
      '**Spend may be missing**: not everything could be read.',
    );
  });

  it('of files shows no runs', () => {
    const workflow = makeWorkflow({
      runs: 0,
      runsWithUsage: 0,
      runsDetail: [],
      usage: makeUsage(),
    });
    const report = makeReport({
      workflows: [workflow],
      totals: makeUsage(),
      window: { from: null, to: null, basis: 'explicit' },
    });
    const body = bodyOf(report);
    expect(body).toContain(
      '**$0.10** spent.\n\nNothing to do: every rule was assessed, and none found anything wasteful.',
    );
    expect(body).toContain('**Period**: the records have no times');
    expect(body).not.toMatch(/\bruns? had token data/);
    expect(body).not.toContain('**Runs**');
  });
});
