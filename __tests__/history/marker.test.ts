import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { scopeKey } from '../../src/history/scope.ts';
import { describe, expect, it } from 'vitest';
import type { EarlierWorkflow } from '../../src/domain/report.ts';
import {
  markerFromReport,
  MAX_MARKER_CHARS,
  readMarker,
  writeMarker,
} from '../../src/history/marker.ts';
import { MAX_MARKER_WORKFLOWS, type MarkerData } from '../../src/history/wire-marker.ts';
import {
  makeDraft,
  makeEarlierWorkflow,
  makeRun,
  makeUsage,
  makeWorkflow,
} from '../support/finding-factory.ts';

const DATA: MarkerData = {
  date: '2026-04-01',
  from: '2026-04-01T00:00:00.000Z',
  to: '2026-04-02T00:00:00.000Z',
  basis: 'last-report',
  runsWithUsage: 12,
  runsMissing: 2,
  scope: '0a1b2c3d',
  costUsd: 1.25,
  costIsFloor: true,
  totalTokens: 395_000,
  workflows: [makeEarlierWorkflow({ name: 'smoke-claude' })],
  workflowsAreCut: false,
};

const told = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const money = fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '-', '!', '"', '\\', '\n', 'é', '\ud800', '@', '&'),
  }),
  fc.constantFrom('-->', ' -->', '--!>', '<!--', '"]} -->', '\u202e', '__proto__', '\\u003e'),
);
const workflow: fc.Arbitrary<EarlierWorkflow> = fc.record({
  name: hostile,
  runsWithUsage: fc.nat(),
  costUsd: told(money),
  costIsFloor: fc.boolean(),
  totalTokens: told(fc.nat()),
  cacheHitRate: told(fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)),
});
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const data: fc.Arbitrary<MarkerData> = fc.record({
  date: instant.map((text) => text.slice(0, 10)),
  from: told(instant),
  to: told(instant),
  basis: fc.constantFrom('last-report', 'look-back', 'explicit'),
  runsWithUsage: told(fc.nat()),
  runsMissing: told(fc.nat()),
  scope: told(fc.stringMatching(/^[0-9a-f]{8}$/)),
  costUsd: told(money),
  costIsFloor: fc.boolean(),
  totalTokens: told(fc.nat()),
  workflows: fc.array(workflow, { maxLength: 40 }),
  workflowsAreCut: fc.boolean(),
});

const sorted = (workflows: readonly EarlierWorkflow[]) =>
  workflows.map((workflow) => JSON.stringify(workflow)).sort();

describe('writeMarker', () => {
  it('is one hidden line that names the product and its version', () => {
    expect(writeMarker(DATA)).toBe(
      '<!-- token-usage-report {"v":1,"d":"2026-04-01","f":"2026-04-01T00:00:00.000Z","t":"2026-04-02T00:00:00.000Z","b":"last-report","r":12,"c":1.25,"cf":true,"k":395000,"m":2,"s":"0a1b2c3d","w":[["smoke-claude",10,1,false,100000,0.9]],"x":false} -->',
    );
  });

  it('cannot be ended or escaped by a name', () => {
    fc.assert(
      fc.property(data, (data) => {
        const marker = writeMarker(data);
        const inside = marker.slice('<!-- '.length, -' -->'.length);
        expect(inside).toMatch(/^[ -~]*$/);
        expect(inside).not.toMatch(/[<>]|--/);
      }),
    );
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(data, (data) => {
        const { workflows, ...rest } = readMarker(`${writeMarker(data)}\n### Overview\n`) ?? DATA;
        const { workflows: written, ...expected } = data;
        expect(rest).toEqual(expected);
        expect(sorted(workflows)).toEqual(sorted(written));
      }),
    );
  });

  it('keeps the most expensive workflows when there are too many, and says so', () => {
    const workflows = Array.from({ length: MAX_MARKER_WORKFLOWS + 1 }, (_, index) =>
      makeEarlierWorkflow({ name: `w${index}`, costUsd: index }),
    );
    const read = readMarker(writeMarker({ ...DATA, workflows }));
    expect(read?.workflowsAreCut).toBe(true);
    expect(read?.workflows).toHaveLength(MAX_MARKER_WORKFLOWS);
    expect(read?.workflows.map(({ name }) => name)).not.toContain('w0');
  });

  it.each([
    ['long names', 'n'.repeat(150)],
    ['names that grow when escaped', '📊'.repeat(12)],
    ['a name longer than the marker', 'n'.repeat(MAX_MARKER_CHARS)],
  ])('fits with %s', (_case, name) => {
    const workflows = Array.from({ length: MAX_MARKER_WORKFLOWS }, (_, index) =>
      makeEarlierWorkflow({ name: `${name}${index}`, costUsd: index }),
    );
    const marker = writeMarker({ ...DATA, workflows: [...workflows, makeEarlierWorkflow()] });
    expect(marker.length).toBeLessThanOrEqual(MAX_MARKER_CHARS);
    expect(readMarker(marker)).toMatchObject({ workflowsAreCut: true });
  });

  it('leaves out only the name that does not fit', () => {
    const giant = makeEarlierWorkflow({ name: 'n'.repeat(MAX_MARKER_CHARS), costUsd: 99 });
    const read = readMarker(writeMarker({ ...DATA, workflows: [giant, makeEarlierWorkflow()] }));
    expect(read).toMatchObject({ workflowsAreCut: true, workflows: [{ name: 'smoke-claude' }] });
  });
});

describe('readMarker', () => {
  const marker = writeMarker(DATA);

  it.each([
    ['alone', marker],
    ['before the report', `${marker}\n### Overview`],
    ['after white space and a byte order mark', `\uFEFF\r\n  ${marker}`],
    [
      'with a field and a column of a later version',
      marker.replace('"x":', '"new":[1],"x":').replace('0.9]', '0.9,7]'),
    ],
  ])('reads it %s', (_case, body) => {
    expect(readMarker(body)).toEqual(DATA);
  });

  it.each([
    ['nothing', ''],
    ['a report without it', '### Overview'],
    ['a marker that is quoted further down', `Look:\n${marker}`],
    ['a marker in a quote', `> ${marker}`],
    ['another version', marker.replace('"v":1', '"v":2')],
    ['no version', marker.replace('"v":1,', '')],
    ['no JSON', '<!-- token-usage-report {nonsense} -->'],
    ['no end', marker.slice(0, -4)],
    ['another type', marker.replace('"r":12', '"r":"12"')],
    ['a negative count', marker.replace('"r":12', '"r":-12')],
    ['a fraction of a run', marker.replace('"r":12', '"r":1.5')],
    ['an infinite cost', marker.replace('"c":1.25', '"c":1e999')],
    ['a rate over 1', marker.replace('0.9]', '1.1]')],
    ['a short row', marker.replace(',0.9]', ']')],
    ['no date', marker.replace('"d":"2026-04-01"', '"d":"yesterday"')],
    ['no instant', marker.replace('"t":"2026-04-02T00:00:00.000Z"', '"t":"noon"')],
    ['another basis', marker.replace('"last-report"', '"guess"')],
    ['a marker that is too long', marker.replace('"smoke', `"${'n'.repeat(MAX_MARKER_CHARS)}`)],
  ])('does not trust %s', (_case, body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  it('never throws', () => {
    const prefixed = fc
      .tuple(fc.string({ unit: 'binary' }), fc.json())
      .map(([text, json]) => `<!-- token-usage-report ${json}${text} -->`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), prefixed), (body) => {
        expect(readMarker(body)).toBeUndefined();
      }),
    );
    expect(readMarker(`<!-- token-usage-report ${'['.repeat(15_000)} -->`)).toBeUndefined();
  });
});

describe('markerFromReport', () => {
  it('carries totals and the workflows with usage', () => {
    const usage = makeUsage({ cost: 0.123456789012 });
    const report = {
      ...makeDraft({
        workflows: [
          makeWorkflow({ runsDetail: [makeRun({ usage })] }),
          makeWorkflow({ name: 'silent', runsDetail: [makeRun({ usage: null })] }),
        ],
        totals: usage,
      }),
      findings: [],
      notAssessed: [],
    };
    expect(markerFromReport(report, 'costs')).toEqual({
      date: '2026-04-02',
      days: [],
      from: '2026-04-02T00:00:00.000Z',
      to: '2026-04-03T00:00:00.000Z',
      basis: 'look-back',
      label: 'costs',
      runsWithUsage: 1,
      runsMissing: 0,
      scope: scopeKey({ providers: ['anthropic'], workflows: [], excludeWorkflows: [] }),
      costUsd: 0.12345679,
      costIsFloor: false,
      totalTokens: 11_300,
      workflows: [
        {
          name: 'smoke-claude',
          runsWithUsage: 1,
          costUsd: 0.12345679,
          costIsFloor: false,
          totalTokens: 11_300,
          cacheHitRate: 0.9,
        },
      ],
      workflowsAreCut: false,
      spends: [
        { name: 'smoke-claude', runs: 1, models: [{ model, ...KNOWN, costUsd: 0.123456789012 }] },
        { name: 'silent', runs: 0, models: [{ model, ...UNKNOWN, costUsd: null }] },
      ],
      open: [],
    });
  });
});

const model = 'claude-sonnet-4-6';
const KNOWN = {
  requests: 5,
  uncachedInput: 1_000,
  cacheRead: 9_000,
  cacheWrite: 500,
  output: 800,
};
const UNKNOWN = {
  requests: null,
  uncachedInput: null,
  cacheRead: null,
  cacheWrite: null,
  output: null,
};

describe('what the models spent', () => {
  const spends = [{ name: 'smoke-claude', runs: 12, models: [{ model, ...KNOWN, costUsd: 1.25 }] }];
  const marker = writeMarker({ ...DATA, spends });
  const packed = /"p":"([^"]+)"/.exec(marker)?.[1] ?? '';

  it('is read as it was written', () => {
    expect(readMarker(marker)).toEqual({ ...DATA, spends });
  });

  it('is absent in a marker of before it was kept, which is read all the same', () => {
    // As version 0.1.0 wrote it.
    const old =
      '<!-- token-usage-report {"v":1,"d":"2026-04-01","f":"2026-04-01T00:00:00.000Z","t":"2026-04-02T00:00:00.000Z","b":"last-report","r":12,"c":1.25,"cf":true,"k":395000,"m":2,"s":"0a1b2c3d","w":[["smoke-claude",10,1,false,100000,0.9]],"x":false} -->';
    expect(readMarker(old)).toEqual(DATA);
  });

  it.each([
    ['cut', packed.slice(0, -20)],
    ['of no such form', 'AAAA'],
    ['not of this report: its costs do not add up', packedOf([{ ...spends[0], runs: 3 }], 0.5)],
    ['of a name twice', packedOf([...spends, ...spends], 0.625)],
    ['of fewer runs than none', packedOf([{ ...spends[0], runs: -1 }], 1.25)],
  ])('is ignored where it is %s', (_case, other) => {
    expect(other).not.toBe('');
    expect(readMarker(marker.replace(packed, other))).toEqual(DATA);
  });

  it('fits with 200 workflows of 3 models, and loses none of the cost', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      name: `Workflow number ${index}`,
      runs: 1 + (index % 9),
      models: ['claude-sonnet-4-6', 'claude-opus-4-8', 'gpt-5-mini'].map((name, place) => ({
        model: name,
        requests: 7 + ((index * 37) % 101),
        uncachedInput: (index * 7_919 + place) % 100_003,
        cacheRead: (index * 104_729 + place) % 1_000_003,
        cacheWrite: (index * 1_299_709 + place) % 99_991,
        output: (index * 15_485_863 + place) % 10_007,
        costUsd: ((index * 982_451_653 + place) % 5_000_000_000) / 1e9,
      })),
    }));
    const costUsd = many
      .flatMap(({ models }) => models)
      .reduce((sum, one) => sum + Math.round(one.costUsd * 1e9), 0);
    const text = writeMarker({ ...DATA, costUsd: costUsd / 1e9, spends: many });
    expect(text.length).toBeLessThanOrEqual(MAX_MARKER_CHARS);
    const read = (readMarker(text)?.spends ?? []).flatMap(({ models }) => models);
    expect(read.reduce((sum, one) => sum + Math.round((one.costUsd ?? 0) * 1e9), 0)).toBe(costUsd);
  });

  function packedOf(workflows: readonly object[], costUsd: number): string {
    const rows = workflows.map((workflow) => {
      const { name, runs } = { name: 'smoke-claude', runs: 1, ...workflow };
      return [name, runs, [[model, 5, 1_000, 9_000, 500, 800, costUsd * 1e9]]];
    });
    return deflateRawSync(JSON.stringify(rows)).toString('base64');
  }
});
