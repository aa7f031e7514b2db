import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/renderers/csv.ts';
import { renderJson } from '../../src/renderers/json.ts';
import { makeRun, makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFullReport, makeGapRun, makeReport } from '../support/report-factory.ts';
import { parseCsv } from './parse-csv.ts';
import { schemaErrors } from './schema-errors.ts';

/** Lines of the CSV by column name. */
function rowsOf(...workflows: Parameters<typeof makeWorkflow>): Record<string, string>[] {
  const csv = renderCsv(makeReport({ workflows: workflows.map((one) => makeWorkflow(one)) }));
  const [head = [], ...rows] = parseCsv(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('usage.csv', () => {
  it('has a line for each run, with every number as it is', () => {
    const usage = makeUsage({ cost: 0.123456 });
    expect(rowsOf({ runsDetail: [makeRun({ id: 5, usage })] })).toEqual([
      {
        workflow: 'smoke-claude',
        workflow_path: '.github/workflows/smoke-claude.lock.yml',
        run_id: '5',
        attempt: '1',
        url: 'https://github.com/octo/repo/actions/runs/5',
        conclusion: 'success',
        created_at: '2026-04-02T08:00:00.000Z',
        completed_at: '2026-04-02T08:10:00.000Z',
        basis: 'records',
        gap: '',
        requests: '5',
        requests_are_floor: 'false',
        uncached_input_tokens: '1000',
        cache_read_tokens: '9000',
        cache_write_tokens: '500',
        output_tokens: '800',
        total_tokens: '11300',
        full_price_tokens: '2300',
        cache_hit_rate: '0.9',
        cache_write_rate: String(500 / 10_500),
        input_output_ratio: '12.5',
        average_latency_ms: '1000',
        cost_usd: '0.123456',
        cost_is_floor: 'false',
      },
    ]);
  });

  it('leaves empty what is not known, and says why', () => {
    const [row] = rowsOf({ runsDetail: [makeGapRun(6, 'expired')] });
    expect(row).toMatchObject({ gap: 'expired', requests: '', cost_usd: '', cost_is_floor: '' });
  });

  it('keeps usage that belongs to no run', () => {
    const [row] = rowsOf({ runsDetail: [], usage: makeUsage() });
    expect(row).toMatchObject({ run_id: '', total_tokens: '11300' });
  });

  it('quotes what would break a line and disarms formulas', () => {
    const name = '=cmd|"x", a\nb';
    expect(rowsOf({ name })[0]).toMatchObject({ workflow: `'${name}` });
  });
});

describe('report.json', () => {
  it.each([
    ['full', makeFullReport()],
    ['empty', makeReport()],
    ['grouped', makeReport({ agents: [{ name: 'a', usage: makeUsage() }], tasks: [] })],
  ])('is valid by its schema: %s', (_, report) => {
    expect(schemaErrors(renderJson(report))).toEqual([]);
  });

  it.each([
    ['an unknown key', { extra: 1 }, ' must NOT have additional properties'],
    [
      'a missing number',
      { totals: { ...makeUsage(), costUsd: undefined } },
      "/totals must have required property 'costUsd'",
    ],
    ['a negative count', { totals: makeUsage({ requests: -1 }) }, '/totals/requests must be >= 0'],
    [
      'another major version',
      { schemaVersion: '2.0.0' },
      expect.stringMatching(/^\/schemaVersion must match pattern/),
    ],
  ])('is not valid with %s', (_, wrong, error) => {
    expect(schemaErrors(JSON.stringify({ ...makeFullReport(), ...wrong }))).toEqual([error]);
  });

  it('is the same text however the report was put together', () => {
    const report = makeFullReport();
    const shuffled = Object.fromEntries(Object.entries(report).toReversed());
    expect(renderJson({ ...report, ...shuffled })).toBe(renderJson(report));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys in another order
    expect(renderJson(shuffled as unknown as typeof report)).toBe(renderJson(report));
    expect(renderJson(report).endsWith('}\n')).toBe(true);
  });
});
