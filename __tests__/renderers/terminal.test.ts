import { describe, expect, it } from 'vitest';
import { BREAK, code, details, headline, paragraph, say } from '../../src/renderers/blocks.ts';
import { FORMATS } from '../../src/renderers/formats.ts';
import { renderAs } from '../../src/renderers/render-as.ts';
import { printTerminal } from '../../src/renderers/terminal.ts';
import { renderTerminal } from '../../src/renderers/terminal-page.ts';
import { displayWidth, textTable } from '../../src/renderers/text-table.ts';
import { makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFinding, makeFullReport, makeReport } from '../support/report-factory.ts';
import { parseCsv } from './parse-csv.ts';
import { schemaErrors } from './schema-errors.ts';

describe('renderTerminal', () => {
  it('leads with the answer, what is most pressing and what is missing', () => {
    const lines = renderTerminal(makeFullReport()).split('\n');
    expect(lines.slice(0, 20)).toEqual([
      'Token usage of octo/repo',
      '',
      'Overview',
      '≥ $3.96 spent by 3 runs, $1.96 (98%) more than in the last report.',
      '',
      '≈ $105 a month avoidable, of $119 (at most). First, in release-notes (up to $105 a month): Turn on',
      'prompt caching for this engine, and keep instructions and tools in the same order in every request.',
      '',
      '3 of 4 runs had token data. Spend may be missing: 2 lines that could not be read are not counted.',
      '',
      'Cost per day, by report, in US dollars',
      '03-31  ≈ $1.20  ████████████▏',
      '04-01    $2.00  ████████████████████▎',
      '04-02  ≥ $3.96  ████████████████████████████████████████',
      '≥ the true cost is higher; ≈ rounded by another program.',
      '',
      '- Period: 2026-04-02 00:00 to 2026-04-03 00:00 UTC (24 hours)',
      '- Runs analyzed: 4 of 4 (3 had token data); 5 runs without an agent not counted',
      '- Total tokens: 382K (91K uncached input, 290K cache read, 500 cache write, 800 output) in 20',
      '  requests; 76.1% cache hit rate',
    ]);
  });

  it('aligns names to the left and numbers to the right', () => {
    const lines = renderTerminal(makeFullReport()).split('\n');
    const start = lines.indexOf('Workflow Summary');
    expect(lines.slice(start + 1, start + 4)).toEqual([
      'Workflow       Runs  Tokens     Cost            Cost/run  vs last  Trend  Cached  In/out  Top model',
      'release-notes     2     91K    $3.50  ████████     $1.75    +133%  ·▄█        0%   113:1  opus-4.8',
      'smoke-claude      1    292K  ≥ $0.46  █          ≥ $0.46      new          99.7%   364:1  sonnet-4.6',
    ]);
  });

  it('drops the column that is missed least rather than cut names on a narrow terminal', () => {
    const page = renderTerminal(makeFullReport(), { width: 80 });
    expect(page).toMatch(/^release-notes +2 +91K +\$3\.50 +█+ +\$1\.75 +\+133% +·▄█ +0%$/m);
    expect(page).not.toContain('Top model');
  });

  it('shows a grouping in place of the workflows, by as many names as were asked for', () => {
    const groups = [
      { by: { day: '2026-04-02', model: 'claude-opus-4-8' }, usage: makeUsage({ requests: 1200 }) },
      { by: { day: null, model: 'x' }, usage: makeUsage({ requests: 2 }) },
    ];
    const report = { ...makeFullReport(), groupedBy: ['day', 'model'], groups };
    const page = renderTerminal(report);
    expect(page).toContain(
      [
        'Usage by day and model',
        'Day         Model            Requests  Tokens  Output   Cost  Cached  In/out',
        '2026-04-02  claude-opus-4-8     1,200     11K     800  $0.10     90%    13:1',
        '(unknown)   x                       2     11K     800  $0.10     90%    13:1',
      ].join('\n'),
    );
    expect(page).not.toContain('Top model');
  });

  it('lists findings with their remedy, within the width', () => {
    const page = renderTerminal(makeReport({ findings: [makeFinding()] }), { width: 60 });
    expect(page).toContain(
      [
        '1. Medium · Costly run in smoke-claude — money not known',
        '   - 1 of 2 runs cost more than $1.00: $1.69. (run 7: $1.69)',
        '   - → Check whether the workflow does too much in one run.',
      ].join('\n'),
    );
    expect(page).toContain('- Findings: 1 (1 medium)');
  });

  it('says where the numbers end', () => {
    const page = renderTerminal(makeFullReport()).replaceAll('\n', ' ');
    expect(page).toContain('Costs are estimates at list prices (list prices, version 1.2.3)');
    expect(page).toContain('No price, so not in the cost: house-model.');
    expect(page).toContain('Rising usage: The total cost is missing or incomplete');
  });

  it('shows details of a few workflows, and of many only where they are', () => {
    const few = renderTerminal(makeFullReport());
    expect(few).toContain('- Average latency: 1.0 s per request');
    const workflows = Array.from({ length: 4 }, (_, index) => makeWorkflow({ name: `w${index}` }));
    const many = renderTerminal(makeReport({ workflows }));
    expect(many).not.toContain('Average latency');
    expect(many).toContain('Details of 4 workflows: report.json.');
  });

  it('colours only when asked', () => {
    const report = makeReport({ findings: [makeFinding()] });
    expect(renderTerminal(report)).not.toContain('\u001b');
    const page = renderTerminal(report, { color: true });
    expect(page).toContain(
      '1. \u001b[33mMedium\u001b[0m · \u001b[1mCostly run\u001b[0m in smoke-claude — ',
    );
    expect(page).toContain('\u001b[1mOverview\u001b[0m\n');
  });

  it('lets no control character of a name through', () => {
    const workflows = [makeWorkflow({ name: '\u001b[2Jcleared\u0007\r\u202ebackwards' })];
    const page = renderTerminal(makeReport({ workflows }));
    expect(page).toContain('[2Jcleared backwards');
  });

  it('says when there is no usage at all, and leaves out what is empty', () => {
    const page = renderTerminal(makeReport());
    expect(page).toContain('No workflow reported any token usage.');
    expect(page).not.toMatch(/Historical Trend|Per-Workflow Details|Without Token Data/);
  });
});

describe('printTerminal', () => {
  const print = (...blocks: Parameters<typeof printTerminal>[0]) =>
    printTerminal(blocks, { width: 60 });

  it('leaves out titles that nothing follows, and parts that say nothing', () => {
    const nothing = paragraph('Nothing.', 'nothing');
    expect(
      print(
        headline('A'),
        ...nothing,
        headline('B'),
        ...paragraph('text'),
        details('folded', nothing),
        headline('C'),
        ...nothing,
        ...paragraph('end', 'small'),
      ),
    ).toBe('B\ntext\n\nend\n');
  });

  it('wraps between words, leaves a long word whole and keeps a style over lines', () => {
    const long = 'x'.repeat(70);
    const text = say`${'word '.repeat(11)}${long}${BREAK}${code('a b')}, end`;
    expect(print(...paragraph(text))).toBe(`${'word '.repeat(11).trim()}\n${long}\na b, end\n`);
    const painted = printTerminal(paragraph('a b '.repeat(20), 'warning'), {
      width: 60,
      color: true,
    });
    expect(painted.split('\n').slice(0, 2)).toEqual([
      `\u001b[33m${'a b '.repeat(15).trim()}\u001b[0m`,
      `\u001b[33m${'a b '.repeat(5).trim()}\u001b[0m`,
    ]);
  });

  it('draws points over time', () => {
    const points = [
      { label: '04-01', value: 1 },
      { label: '04-02', value: 2 },
    ];
    expect(print({ kind: 'figure', title: 'Cost', points, note: [] })).toBe(
      `Cost\n04-01  $1.00  ${'█'.repeat(20)}\n04-02  $2.00  ${'█'.repeat(40)}\n`,
    );
  });
});

describe('textTable', () => {
  const columns = [
    { title: 'Name', align: 'left' },
    { title: 'N', align: 'right' },
  ] as const;

  it('cuts names, never numbers, to the width', () => {
    expect(textTable(columns, [['a-very-long-name-indeed', '12345']], 22)).toEqual([
      'Name                 N',
      'a-very-long-na…  12345',
    ]);
  });

  it('takes more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => ['n', String(index)]);
    expect(textTable(columns, rows, 80)).toHaveLength(200_001);
  });

  it('counts wide and overlaid characters as a terminal does', () => {
    expect(displayWidth('日本 e\u0301 🚀')).toBe(9);
    expect(
      textTable(
        columns,
        [
          ['日本', '1'],
          ['abcd', '2'],
        ],
        80,
      ),
    ).toEqual(['Name  N', '日本  1', 'abcd  2']);
  });

  it('cuts names before late columns fall out, the last first', () => {
    const columns = [
      { title: 'Name', align: 'left' },
      { title: 'Runs', align: 'right' },
      { title: 'Median', align: 'right', isExtra: 'late' },
      { title: 'Change', align: 'right', isExtra: 'late' },
    ] as const;
    const rows = [['a name of twenty-five le', '82 → 139', '116K → 77K', '−34%']];
    const titles = (width: number): string => textTable(columns, rows, width)[0] ?? '';
    expect(titles(60).split(/ +/)).toEqual(['Name', 'Runs', 'Median', 'Change']);
    expect(titles(42).split(/ +/)).toEqual(['Name', 'Runs', 'Median', 'Change']);
    expect(titles(41).split(/ +/)).toEqual(['Name', 'Runs', 'Median']);
    expect(titles(33).split(/ +/)).toEqual(['Name', 'Runs']);
  });
});

describe('renderAs', () => {
  const report = makeFullReport();

  it.each([
    ['text', 'Workflow Summary'],
    ['markdown', '### Workflow Summary'],
    ['json', '"schemaVersion": "1.0.0"'],
    ['csv', 'workflow,workflow_path,'],
  ] as const)('renders %s', (format, part) => {
    expect(renderAs(format, report)).toContain(part);
  });

  it('knows every format by its public name', () => {
    expect(FORMATS).toEqual(['text', 'markdown', 'html', 'json', 'csv']);
  });

  describe('a grouping', () => {
    const groups = [
      { by: { day: '2026-04-02', task: '=1+1' }, usage: makeUsage({ cost: 0.123 }) },
      { by: { day: '2026-04-02', task: null }, usage: makeUsage({ cost: 0.5 }) },
    ];
    const grouped = { ...report, groupedBy: ['day', 'task'], groups };

    it('is a table of Markdown', () => {
      expect(renderAs('markdown', grouped)).toContain(
        [
          '### Usage by day and task',
          '',
          '| Day | Task | Requests | Total Tokens | Output | Cost | Cache Rate | I/O Ratio |',
          '| :--- | :--- | ---: | ---: | ---: | ---: | ---: | ---: |',
          '| `2026-04-02` | `=1+1` | 5 | 11K | 800 | $0.12 | 90% | 13:1 |',
          '| `2026-04-02` | (unknown) | 5 | 11K | 800 | $0.50 | 90% | 13:1 |',
        ].join('\n'),
      );
    });

    it('is a CSV of its own, with every number as it is', () => {
      const [head, ...rows] = parseCsv(renderAs('csv', grouped));
      expect(head?.slice(0, 3)).toEqual(['day', 'task', 'requests']);
      expect(rows.map((row) => [row[0], row[1], row[head?.indexOf('cost_usd') ?? 0]])).toEqual([
        ['2026-04-02', "'=1+1", '0.123'],
        ['2026-04-02', '', '0.5'],
      ]);
      expect(renderAs('csv', { ...grouped, groups: [] })).toMatch(/^day,task,requests,.*\r\n$/);
    });

    it('stands in the JSON beside everything else', () => {
      const json = renderAs('json', grouped);
      expect(schemaErrors(json)).toEqual([]);
      expect(JSON.parse(json)).toMatchObject({ groupedBy: ['day', 'task'], groups });
    });
  });
});
