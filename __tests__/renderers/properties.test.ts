import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/renderers/csv.ts';
import { MAX_ISSUE_CHARS, renderIssue } from '../../src/renderers/issue.ts';
import { renderJson } from '../../src/renderers/json.ts';
import { renderSummary } from '../../src/renderers/summary.ts';
import { renderTerminal } from '../../src/renderers/terminal-page.ts';
import { anyReport, withPlainNames } from './arbitrary-report.ts';
import { foreignMarkup } from './foreign-markup.ts';
import { parseCsv } from './parse-csv.ts';
import { renderPage } from './rendered-page.ts';
import { schemaErrors } from './schema-errors.ts';

const MARKER = '<!-- token-usage-report {} -->';

/** What shows through where a sentence is built from something that is not there. */
const HOLES =
  /undefined|null|NaN|Infinity|\[object|\(\)|[(:,;] ?[.),;]|\b(?:are|is|of|in|for|by|was) ?[.,;)]|[^-] {2,}\S| \.(?!\w)/;
/** Words and signs that nobody says. */
const ODD_WORDS = /\b(?:told|tells?|mend|stood twice)\b|±|≥ (?:<|under)|at least under/;

const OUR_HEADINGS = [
  'Overview',
  'Workflow Summary',
  '🔍 Optimization Opportunities',
  'Historical Trend',
  'Previous Report',
];

describe('any report, whatever its names', () => {
  it('is an issue whose only markup is ours', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const { body } = renderIssue(report, { marker: MARKER });
        expect(body.startsWith(`${MARKER}\n`)).toBe(true);
        expect(foreignMarkup(body)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('has the sections in their order, and tables whose rows all have their cells', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const page = renderPage(renderIssue(report, { marker: MARKER }).body);
        const sections = page.elements.filter(({ tagName }) => tagName === 'h3');
        const more = [report.comparison, report.calls].filter((one) => one !== undefined);
        expect(sections.length).toBe((report.trend.earlier.length > 0 ? 5 : 4) + more.length);
        const title = report.groups === undefined ? 'Workflow Summary' : 'Usage by day and model';
        const headings = OUR_HEADINGS.with(1, title);
        const ours = page.headings.filter((heading) => headings.includes(heading));
        expect(ours.slice(0, 4)).toEqual(headings.slice(0, 4));
        for (const [head, ...rows] of page.tables) {
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) expect(row.length).toBe(head?.length);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('fits an issue and a job summary, and says what is left out', () => {
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom(25_000, 40_000, MAX_ISSUE_CHARS),
        (report, maxChars) => {
          const { body, leftOut } = renderIssue(report, { marker: MARKER, maxChars });
          expect([...body].length).toBeLessThanOrEqual(maxChars);
          expect(body.includes('**Left out to fit:**')).toBe(leftOut.length > 0);
          expect(Buffer.byteLength(renderSummary(report))).toBeLessThan(1024 * 1024);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is in whole sentences, in words that somebody would say', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const report = withPlainNames(any);
        const page = renderTerminal(report, { width: 100_000 });
        const prose = page.split('\n').filter((line) => /^(?! *-? *→)[^█]*[a-z]{3,} /.test(line));
        for (const line of prose.filter((text) => !/ {2}\S/.test(text))) {
          const hole = HOLES.exec(line)?.[0];
          expect({ line, hole }).toEqual({ line, hole: undefined });
        }
        for (const text of [page, renderSummary(report)]) expect(text).not.toMatch(ODD_WORDS);
      }),
      { numRuns: 200 },
    );
  });

  it('is a JSON document of the published schema that reads back as it was', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const json = renderJson(report);
        expect(schemaErrors(json)).toEqual([]);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      { numRuns: 50 },
    );
  });

  it('is a CSV whose every line has every column and no formula', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const [head = [], ...rows] = parseCsv(renderCsv(report));
        const runs = report.workflows.map(({ runsDetail }) => Math.max(1, runsDetail.length));
        expect(rows.length).toBe(runs.reduce((sum, lines) => sum + lines, 0));
        for (const row of rows) {
          expect(row.length).toBe(head.length);
          for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠-]/u);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('cannot steer a terminal', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 20, max: 200 }), (report, width) => {
        const page = renderTerminal(report, { width });
        // oxlint-disable-next-line no-control-regex
        expect(page.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      { numRuns: 60 },
    );
  });
});
