import { describe, expect, it } from 'vitest';
import { FORMATS, renderAs } from '../../src/renderers/render-as.ts';
import { renderTerminal } from '../../src/renderers/terminal.ts';
import { displayWidth, textTable, wrapText } from '../../src/renderers/text-table.ts';
import { makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFinding, makeFullReport, makeReport } from '../support/report-factory.ts';

describe('renderTerminal', () => {
  it('leads with period, answer, what is most pressing and what is missing', () => {
    const lines = renderTerminal(makeFullReport()).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'octo/repo, 2026-04-02 00:00 to 2026-04-03 00:00 UTC (24 hours)',
      '',
      expect.stringMatching(
        /^≥ \$3\.96 spent by 3 runs, 91% more tokens than in the last report\.$/,
      ),
      'Most pressing in smoke-claude: 1 of 1 finished run failed (100%), more than 30%.',
      '3 of 4 runs had token data.',
      'Spend may be missing: not counted are 2 lines that could not be read.',
      '382K tokens in 20 requests, 76.1% of the input cached.',
      '',
    ]);
  });

  it('aligns names to the left and numbers to the right', () => {
    const lines = renderTerminal(makeFullReport()).split('\n');
    const table = lines.slice(8, 11);
    expect(table).toEqual([
      'Workflow       Runs  Tokens     Cost  Cost/run  Cached  In/out  Top model',
      'release-notes     2     91K    $3.50     $1.75      0%   113:1  opus-4.8',
      'smoke-claude      1    292K  ≥ $0.46   ≥ $0.46   99.7%   364:1  sonnet-4.6',
    ]);
  });

  it('shows a grouping in place of the workflows', () => {
    const rows = [{ name: 'claude-opus-4-8', usage: makeUsage({ requests: 1200, cost: 9 }) }];
    const page = renderTerminal(makeFullReport(), { groupBy: { name: 'model', rows } });
    expect(page).toContain(
      [
        'Model            Requests  Tokens  Output   Cost  Cached  In/out',
        'claude-opus-4-8     1,200     11K     800  $9.00     90%    13:1',
      ].join('\n'),
    );
    expect(page).not.toContain('Top model');
  });

  it('lists findings with their remedy, within the width', () => {
    const page = renderTerminal(makeReport({ findings: [makeFinding()] }), { width: 60 });
    expect(page).toContain(
      [
        '1 finding (1 medium)',
        '',
        'medium  smoke-claude: Costly run',
        '        1 of 2 runs cost more than $1.00: $1.69.',
        '        → Check whether the workflow does too much in one',
        '        run.',
      ].join('\n'),
    );
  });

  it('says where the numbers end', () => {
    const page = renderTerminal(makeFullReport());
    expect(page).toContain('Costs are estimates at list prices (list prices, version 1.2.3).');
    expect(page.replaceAll('\n', ' ')).toContain('No price, so not in the cost: house-model.');
  });

  it('colours only when asked', () => {
    const report = makeReport({ findings: [makeFinding()] });
    expect(renderTerminal(report)).not.toContain('\u001b');
    expect(renderTerminal(report, { color: true })).toContain('\u001b[33mmedium  \u001b[0m');
  });

  it('lets no control character of a name through', () => {
    const workflows = [makeWorkflow({ name: '\u001b[2Jcleared\u0007\r\u202ebackwards' })];
    const page = renderTerminal(makeReport({ workflows }));
    expect(page).toContain('[2Jcleared backwards');
  });

  it('says when there is no usage at all', () => {
    expect(renderTerminal(makeReport())).toContain('No workflow told its token usage.');
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

  it('wraps between words and leaves a long word whole', () => {
    expect(wrapText('one two threefourfive', 9, '  ')).toEqual(['  one two', '  threefourfive']);
  });
});

describe('renderAs', () => {
  const report = makeFullReport();
  const text = { group: { by: 'day', rows: [] }, columns: undefined };

  it.each([
    ['text', 'No token usage to show by day.'],
    ['markdown', '### Overview'],
    ['json', '"schemaVersion": "1.0.0"'],
    ['csv', 'workflow,workflow_path,'],
  ] as const)('renders %s', (format, part) => {
    expect(renderAs(format, report, text)).toContain(part);
  });

  it('knows every format by its public name', () => {
    expect(FORMATS).toEqual(['text', 'markdown', 'json', 'csv']);
  });
});
