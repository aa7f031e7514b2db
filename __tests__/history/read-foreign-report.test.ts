import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarker } from '../../src/history/marker.ts';
import { readEarlierReport, readForeignReport } from '../../src/history/read-foreign-report.ts';

const PLACE = { issue: 7, url: 'https://github.com/octo/repo/issues/7', date: '2026-04-02' };

const FIRST_LAYOUT = `### Overview

**Period**: 2026-04-01 17:30 UTC to 2026-04-02T17:30:00Z
**Runs analyzed**: 3 of 5 (3 had token data)
**Total tokens**: 515K across all workflows
**Estimated total cost**: $0.68

### Workflow Summary

| Workflow | Runs | Total Tokens | Cost | Cache Rate | I/O Ratio | Top Model |
|----------|------|-------------|------|------------|-----------|-----------|
| smoke-claude | 2 | 395K | $0.46 | 99.5% | 0.6:1 | sonnet-4.6 |
| security-review | 1 | 120K | $0.22 | 85% | 2.3:1 | sonnet-4.6 |

### 🔍 Optimization Opportunities

| Workflow | Runs |
|---|---|
| not this one | 9 |
`;

const SECOND_LAYOUT = `## Overview

- **Period:** 2026-04-01 to 2026-04-02
- **Runs analyzed:** 14 (11 had token data)
- **Total tokens:** 1.2M
- **Estimated total cost:** ~$1,234.50
- **Total Actions minutes:** 38 min

## 📋 Workflow Summary

Sorted by cost:

| WORKFLOW | Turns | **Cost** | Runs | Avg Tokens | Total Tokens | Avg Cost |
| :-- | --: | --: | --: | --: | --: | --: |
| [**Security \\| Guard**](https://github.com/octo/repo/actions) | 12 | $1.20 | 8 | 100K | 1.1M | $0.15 |
| \`test_coverage\` | 5 | <$0.01 | 3 (links) | N/A | ~1,234 | — |
| Bob &amp; Eve &lt;x&gt; | 5 | N/A | 1 | | N/A | |
| silent | 0 | $0.00 | 2 | 10K | 20K | $0.00 |
| broken | - | $1.00 | n/a | 1K | 1K | $1.00 |
| ... | | | | | | |
| **Total** | 22 | $1.20 | 14 | | 1.2M | |
`;

describe('readForeignReport', () => {
  it('reads the first layout', () => {
    expect(readForeignReport(FIRST_LAYOUT, PLACE)).toEqual({
      ...PLACE,
      from: '2026-04-01T17:30:00.000Z',
      to: '2026-04-02T17:30:00.000Z',
      isRounded: true,
      runsMissing: null,
      scope: null,
      runsWithUsage: 3,
      costUsd: 0.68,
      costIsFloor: false,
      totalTokens: 515_000,
      workflows: [
        {
          name: 'smoke-claude',
          runsWithUsage: 2,
          costUsd: 0.46,
          costIsFloor: false,
          totalTokens: 395_000,
          cacheHitRate: 0.995,
        },
        {
          name: 'security-review',
          runsWithUsage: 1,
          costUsd: 0.22,
          costIsFloor: false,
          totalTokens: 120_000,
          cacheHitRate: 0.85,
        },
      ],
      workflowsAreCut: false,
    });
  });

  it('reads the second layout: columns in any order, marked-up cells, unreadable ones as null', () => {
    const row = (
      name: string,
      runsWithUsage: number,
      costUsd: number | null,
      totalTokens: number | null,
    ) => ({ name, runsWithUsage, costUsd, costIsFloor: false, totalTokens, cacheHitRate: null });
    expect(readForeignReport(SECOND_LAYOUT, PLACE)).toEqual({
      ...PLACE,
      from: '2026-04-01T00:00:00.000Z',
      to: '2026-04-02T00:00:00.000Z',
      isRounded: true,
      runsMissing: null,
      scope: null,
      runsWithUsage: 11,
      costUsd: 1234.5,
      costIsFloor: false,
      totalTokens: 1_200_000,
      workflows: [
        row('Security | Guard', 8, 1.2, 1_100_000),
        row('test_coverage', 3, null, 1234),
        row('Bob & Eve <x>', 1, null, null),
        row('silent', 2, null, 20_000),
      ],
      workflowsAreCut: true,
    });
  });

  it.each([
    ['+ 5 others', []],
    ['Others (5)', []],
    ['3 more workflows', []],
    ['more-tests', ['more-tests']],
    ['other checks', ['other checks']],
  ])('takes a row of left-out workflows for no workflow: %s', (name, names) => {
    const table = `### Workflow Summary\n| Workflow | Runs |\n|---|---|\n| ${name} | 5 |`;
    const report = readForeignReport(table, PLACE);
    expect(report?.workflows.map((workflow) => workflow.name)).toEqual(names);
    expect(report?.workflowsAreCut).toBe(names.length === 0);
  });

  it('reads Windows line ends and a floor', () => {
    const body = FIRST_LAYOUT.replace('$0.46', '≥ $0.46').replaceAll('\n', '\r\n');
    expect(readForeignReport(body, PLACE)?.workflows[0]).toMatchObject({
      costUsd: 0.46,
      costIsFloor: true,
    });
  });

  it.each([
    [
      'a single date',
      '2026-04-01 to 2026-04-01',
      ['2026-04-01T00:00:00.000Z', '2026-04-02T00:00:00.000Z'],
    ],
    [
      'an offset',
      '2026-04-01 17:30 +02:00 to 2026-04-02 17:30 +02:00',
      ['2026-04-01T15:30:00.000Z', '2026-04-02T15:30:00.000Z'],
    ],
    ['words', 'the last 24 hours', [null, null]],
    ['one end', 'since 2026-04-01', [null, null]],
    ['the wrong order', '2026-04-02 to 2026-04-01', [null, null]],
    ['no date', '2026-99-99 to 2026-99-99', [null, null]],
  ])('reads a period of %s', (_case, period, ends) => {
    const body = FIRST_LAYOUT.replace(/(?<=\*\*Period\*\*: ).*/, period);
    const report = readForeignReport(body, PLACE);
    expect([report?.from, report?.to]).toEqual(ends);
  });

  it('leaves unknown what the overview does not hold', () => {
    const body = FIRST_LAYOUT.slice(FIRST_LAYOUT.indexOf('### Workflow Summary'));
    expect(readForeignReport(body, PLACE)).toMatchObject({
      from: null,
      to: null,
      runsWithUsage: null,
      costUsd: null,
      totalTokens: null,
    });
  });

  it.each([
    ['no text', ''],
    ['no table', '### Workflow Summary\n\nNothing ran.'],
    ['a table elsewhere', '### Details\n\n| Workflow | Runs |\n|---|---|\n| a | 1 |'],
    [
      'a table in the next section',
      '### Workflow Summary\n### Next\n| Workflow | Runs |\n|---|---|\n| a | 1 |',
    ],
    ['a table of something else', '### Workflow Summary\n\n| Model | Runs |\n|---|---|\n| a | 1 |'],
  ])('is no report with %s', (_case, body) => {
    expect(readForeignReport(body, PLACE)).toBeUndefined();
  });

  it('never throws, and gives only numbers that make sense', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,$<≥%KMB|\\[]()*`-&; \n') }),
      fc.constantFrom('N/A', '$1e9', '9'.repeat(400), '1.2.3', '$', '%', 'NaN', 'Infinity'),
    );
    const table = fc
      .array(fc.tuple(cell, cell, cell, cell, cell))
      .map((rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
      .map(
        (rows) =>
          `### Workflow Summary\n| Workflow | Runs | Tokens | Cost | Cache Rate |\n|--|--|--|--|--|\n${rows}`,
      );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), table), (body) => {
        for (const workflow of readForeignReport(body, PLACE)?.workflows ?? []) {
          const { runsWithUsage, costUsd, totalTokens, cacheHitRate } = workflow;
          for (const value of [runsWithUsage, costUsd ?? 0, totalTokens ?? 0]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(Number.isFinite(value)).toBe(true);
          }
          expect(cacheHitRate ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each(['[', '<a', '|', '`', '*', '\\', '# ', '-|', '&lt;', '2026-04-01'])(
    'reads a body full of %j in reasonable time',
    (part) => {
      const flood = part.repeat(Math.floor(60_000 / part.length));
      const body = `**Period**: ${flood}\n### Workflow Summary\n| Workflow | Runs |\n|---|---|\n| ${flood} | 1 |\n${flood}`;
      const start = performance.now();
      readForeignReport(body, PLACE);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('readEarlierReport', () => {
  const prefix = '📊 Claude Token Usage Report';
  const issue = {
    number: 7,
    url: PLACE.url,
    title: `${prefix} 2026-04-02`,
    body: FIRST_LAYOUT,
    createdAt: new Date('2026-04-02T17:32:00Z'),
    updatedAt: new Date('2026-04-02T17:32:00Z'),
  };

  it('takes the marker before everything else', () => {
    const marker = writeMarker({
      date: '2026-04-01',
      from: null,
      to: null,
      basis: 'explicit',
      runsWithUsage: 1,
      runsMissing: 0,
      scope: null,
      costUsd: 2,
      costIsFloor: false,
      totalTokens: 3,
      workflows: [],
      workflowsAreCut: false,
    });
    const body = `${marker}\n${FIRST_LAYOUT}`;
    expect(readEarlierReport({ ...issue, title: 'renamed', body }, prefix)).toEqual({
      issue: 7,
      url: PLACE.url,
      date: '2026-04-01',
      from: null,
      to: null,
      isRounded: false,
      runsWithUsage: 1,
      runsMissing: 0,
      scope: null,
      costUsd: 2,
      costIsFloor: false,
      totalTokens: 3,
      workflows: [],
      workflowsAreCut: false,
    });
  });

  it.each([
    ['the prefix and a date', `${prefix} 2026-04-02`],
    ['something between them', `${prefix}: daily - 2026-04-02`],
  ])('reads a report of another program with %s', (_case, title) => {
    expect(readEarlierReport({ ...issue, title }, prefix)).toEqual(
      readForeignReport(FIRST_LAYOUT, PLACE),
    );
  });

  it.each([
    ['another title', { title: 'Bug: 2026-04-02' }],
    ['a title without a date', { title: prefix }],
    ['a date that does not exist', { title: `${prefix} 2026-19-39` }],
    ['no summary table', { body: 'Please look at the numbers.' }],
  ])('is no report with %s', (_case, change) => {
    expect(readEarlierReport({ ...issue, ...change }, prefix)).toBeUndefined();
  });
});
