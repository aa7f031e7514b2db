import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workflowTelemetry } from '../../src/decoders/workflow-telemetry.ts';
import type { AgentRunReport } from '../../src/domain/agent-run-report.ts';
import { meterRun } from '../../src/meter/meter-run.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { barOf } from '../../src/renderers/bar.ts';
import { renderCsv } from '../../src/renderers/csv.ts';
import { renderGroupCsv } from '../../src/renderers/group-csv.ts';
import { MAX_ISSUE_CHARS, renderIssue } from '../../src/renderers/issue.ts';
import { renderSummary } from '../../src/renderers/summary.ts';
import { renderTerminal } from '../../src/renderers/terminal-page.ts';
import {
  makeAgentRunReport,
  makeDegradedRun,
  makeStageReport,
} from '../support/agent-run-factory.ts';
import { decode } from '../support/decode.ts';
import { makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeReport } from '../support/report-factory.ts';
import { renderPage } from './rendered-page.ts';

/** The sample run of the meter that this one follows, at the prices of 2026-11. */
function makeSampleRun(): AgentRunReport {
  const path = '../fixtures/decoders/wf_id.json/sample-spelling/input.json';
  const bytes = readFileSync(new URL(path, import.meta.url));
  const [run] = decode(workflowTelemetry, bytes).agentRuns;
  if (run === undefined) throw new Error('The fixture holds no run.');
  return meterRun(run, () => undefined, createPriceBook(new Map()), new Date('2026-11-01'));
}

const ESTIMATE = {
  ...makeUsage({ cost: 1.25 }),
  unsplitTokens: 7_000,
  costIsEstimate: true as const,
  costLowUsd: 1,
  costHighUsd: 2,
};

/** Lines of the terminal page from the one that begins with these words. */
function terminalLines(report: ReturnType<typeof makeReport>, start: string, count: number) {
  const lines = renderTerminal(report).split('\n');
  const first = lines.findIndex((line) => line.startsWith(start));
  return lines.slice(first, first + count);
}

describe('a multi-agent run on a terminal', () => {
  it('is a waterfall of its stages, the largest first', () => {
    const report = makeReport({ agentRuns: [makeSampleRun()] });
    expect(terminalLines(report, 'sample-research', 8)).toEqual([
      'sample-research (wf_made-up-01)',
      "1,006,200 tokens by 19 agents, ~$3.92 ($2.45 to $12.24). Its own status: completed. The agents'",
      "tokens sum to the run's total.",
      '',
      'Stage    Tokens  Share    Cost  Agents  In error',
      'Verify  720,748  71.6%  ~$3.46      12         0  ████████████████████████████▋',
      'Search  254,248  25.3%  ~$0.41       6         0  ██████████▏',
      'Scope    31,204   3.1%  ~$0.05       1         0  █▎',
    ]);
    expect(terminalLines(report, '~$ is', 2)).toEqual([
      '~$ is an estimate: some agents report a single number of tokens, priced as 85% input and 15% output;',
      'ranges are from all input to all output. Made by token-usage-report 0.0.0.',
    ]);
  });

  it('carries a banner when it is degraded, whatever it says of itself', () => {
    const run = makeDegradedRun({
      degraded: [
        { kind: 'agents-in-error', stage: 'Verify', errors: 2, agents: 4 },
        { kind: 'cheap-stage', stage: null, agents: 9, meanTokens: 1_588.4, medianTokens: 16_000 },
      ],
      stages: [makeStageReport({ errors: 2, running: 1 })],
    });
    expect(terminalLines(makeReport({ agentRuns: [run] }), '⚠️ DEGRADED', 5)).toEqual([
      '⚠️ DEGRADED, so its cost is compared with no other: 2 of 4 agents of Verify ended in error; the 9',
      'agents of (no stage) used 1,588 tokens each, against a median of 16,000 over the stages.',
      '',
      'Stage   Tokens  Share    Cost  Agents  In error  Unfinished',
      'Verify  80,000    80%  ~$0.40       4         2           1  ███████████████████████████████▎',
    ]);
    const page = renderTerminal(makeReport({ agentRuns: [run] }), { color: true });
    expect(page).toContain('\u001b[33m⚠️ DEGRADED, so its cost');
  });

  it.each([
    [{ invariant: 'broken', agentTokens: 90_000 }, "sum to 90,000, not to the run's total."],
    [{ invariant: 'not-told', totalTokens: null }, "cannot be checked against the run's total."],
    [{ transcriptTokens: 812_000 }, 'exact, from transcripts of 812,000 tokens'],
    [{ status: null }, 'It reports no status.'],
    [
      { totalTokens: null, agentTokens: null, costUsd: null },
      'tokens not known by 6 agents, cost not known',
    ],
    [{ costIsFloor: true }, '≥ ~$0.50 ($0.30 to $1.50)'],
  ] as const)('says what its numbers are worth: %j', (overrides, words) => {
    const page = renderTerminal(makeReport({ agentRuns: [makeAgentRunReport(overrides)] }));
    expect(page.replaceAll('\n', ' ')).toContain(words);
  });

  it('says nothing of estimates where there is none', () => {
    const {
      costIsEstimate: _,
      costLowUsd: _low,
      costHighUsd: _high,
      ...exact
    } = makeAgentRunReport();
    const page = renderTerminal(makeReport({ agentRuns: [{ ...exact, stages: [] }] }));
    expect(page).toContain('research (wf_1)\n100,000 tokens by 6 agents, $0.50. ');
    expect(page).not.toContain('~');
  });

  it('is one of many, of which a page shows twenty', () => {
    const agentRuns = Array.from({ length: 23 }, (_, index) =>
      makeAgentRunReport({ id: `wf_${index}`, name: null }),
    );
    const page = renderTerminal(makeReport({ agentRuns }));
    expect(page.match(/^wf_\d+$/gm)).toHaveLength(20);
    expect(page).toContain('\n3 more multi-agent runs in report.json.\n');
  });
});

describe('the bar of a share', () => {
  it.each([
    [1, '████'],
    [0.5, '██'],
    [0.3, '█▎'],
    [0.0001, '▏'],
    [0, ''],
  ])('%s is %j', (share, bar) => {
    expect(barOf(share, 4)).toBe(bar);
  });
});

describe('multi-agent runs in an issue', () => {
  const report = makeReport({ agentRuns: [makeSampleRun(), makeDegradedRun()] });

  it('have a table of their stages among the details', () => {
    const body = renderSummary(report);
    expect(body.indexOf('#### `sample-research`')).toBeGreaterThan(
      body.indexOf('<b>Per-Workflow Details</b>'),
    );
    expect(renderPage(body).tables).toContainEqual([
      ['Stage', 'Tokens', 'Share', 'Cost', 'Agents', 'In Error', ''],
      ['Verify', '720,748', '71.6%', '~$3.46', '12', '0', '██████████████▍'],
      ['Search', '254,248', '25.3%', '~$0.41', '6', '0', '█████'],
      ['Scope', '31,204', '3.1%', '~$0.05', '1', '0', '▋'],
    ]);
    expect(body).toContain('**1,006,200 tokens by 19 agents, \\~$3.92 ($2.45 to $12.24)**.');
    expect(body).toContain('some agents report a single number of tokens');
  });

  it('carry their banner, which the overview announces', () => {
    const body = renderSummary(report);
    expect(body).toContain('- **Degraded**: 1 of 2 multi-agent runs, see the details');
    expect(body).toContain(
      '**⚠️ DEGRADED**, so its cost is compared with no other: 2 of 4 agents of `Verify` ended in error.',
    );
  });

  it('are the five costliest, and fewer where there is less room', () => {
    const agentRuns = Array.from({ length: 9 }, (_, index) =>
      makeAgentRunReport({ id: `wf_${index}`, name: null, costUsd: index }),
    );
    const body = renderSummary(makeReport({ agentRuns }));
    expect(body.match(/^#### `wf_\d`/gm)).toEqual([8, 7, 6, 5, 4].map((id) => `#### \`wf_${id}\``));
    expect(body).toContain('4 more multi-agent runs in `report.json`.');
    const small = renderIssue(makeReport({ agentRuns }), { marker: '', maxChars: 2_300 });
    expect(small.leftOut).toEqual(['multi-agent runs after the 2 costliest']);
  });

  it('strike nothing out, however many estimates stand in a line', () => {
    const page = renderPage(
      renderSummary(makeReport({ totals: ESTIMATE, agentRuns: [makeSampleRun()] })),
    );
    expect(page.elements.filter(({ tagName }) => tagName === 'del')).toEqual([]);
  });
});

describe('agents, stages and tasks in an issue', () => {
  it('have a table each, of ten rows', () => {
    const rows = (noun: string, count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `${noun} ${index}`, usage: ESTIMATE }));
    const groups = { agents: rows('agent', 12), stages: rows('stage', 1), tasks: rows('task', 2) };
    const body = renderSummary(makeReport(groups));
    expect(body.match(/^#### (?:Agents|Stages|Tasks)$/gm)).toHaveLength(3);
    const tables = renderPage(body).tables.filter(([head]) => head?.[1] === 'Requests');
    expect(tables.map((table) => table.length - 1)).toEqual([10, 1, 2]);
    expect(tables[1]).toEqual([
      ['Stage', 'Requests', 'Total Tokens', 'Output', 'Cost', 'Cache Rate', 'I/O Ratio'],
      ['stage 0', '5', '11K', '800', '~$1.25', '90%', '13:1'],
    ]);
    expect(body).toContain('2 more agents in `report.json`.');
    const { body: issue } = renderIssue(makeReport(groups), {
      marker: '',
      maxChars: MAX_ISSUE_CHARS,
    });
    expect(issue).toContain('#### Tasks');
  });

  it('have none where the sources name none', () => {
    expect(renderSummary(makeReport())).not.toMatch(/^#### /m);
  });
});

describe('an estimated cost', () => {
  const workflow = makeWorkflow({
    usage: ESTIMATE,
    runsDetail: [makeRun({ usage: ESTIMATE, isDegraded: true })],
    degradedRuns: 1,
  });
  const report = makeReport({ totals: ESTIMATE, workflows: [workflow] });

  it('is marked wherever it stands', () => {
    const terminal = renderTerminal(report);
    expect(terminal).toContain('~$1.25 spent by 1 run');
    expect(terminal).toMatch(/smoke-claude +1 +11K +~\$1\.25 +█+ +~\$1\.25/);
    const body = renderSummary(report);
    expect(body).toContain('**\\~$1.25** spent by 1 run');
    expect(body).toContain('**Estimated total cost**: \\~$1.25');
    expect(body).toContain('7K not split');
    expect(body).toContain('| \\~$1.25 | \\~$1.25 |');
  });

  it('of a degraded run is said to be one', () => {
    const body = renderSummary(report);
    expect(body).toContain(': \\~$1.25 (degraded))');
    expect(body).toContain('- **Degraded**: The only run, in no comparison');
  });

  it('changes no column of the runs’ CSV, and adds its own to that of groups', () => {
    const [head] = renderCsv(report).split('\r\n');
    expect(head).toBe(renderCsv(makeReport()).split('\r\n')[0]);
    const csv = renderGroupCsv({
      ...makeReport(),
      groupedBy: ['stage'],
      groups: [
        { by: { stage: 'exact' }, usage: makeUsage() },
        { by: { stage: 'estimated' }, usage: ESTIMATE },
      ],
    }).split('\r\n');
    expect(csv[0]).toMatch(/,unsplit_tokens,cost_is_estimate,cost_low_usd,cost_high_usd$/);
    expect(csv[1]).toMatch(/,,,,$/);
    expect(csv[2]).toMatch(/,7000,true,1,2$/);
  });
});
