import { fileURLToPath } from 'node:url';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOnFiles } from '../../src/jobs/report-on-files.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { readLocalDocuments } from '../../src/sources/local-files.ts';
import { createRecordingLog } from '../github/recording-log.ts';

const CASES = fileURLToPath(new URL('../fixtures/field-cases/', import.meta.url));

/** Fields of the report's totals; `unpriced` is the list of models. Costs to four digits. */
interface Expected {
  readonly unpriced?: readonly string[];
  readonly [total: string]: unknown;
}

describe('inputs after public reports', () => {
  it.each([
    'copilot-responses-is-inclusive',
    'a-claude-record-does-not-turn-a-gpt-record',
    'bedrock-us-costs-a-tenth-more',
    'an-invented-model-has-no-price',
    'web-searches-cost',
  ])('%s', async (name) => {
    const folder = join(CASES, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const file = readdirSync(folder).find((one) => !['about.md', 'expected.json'].includes(one));
    const { report } = await reportOnFiles(
      (unread) => readLocalDocuments([join(folder, file ?? '')], () => true, noInput(), unread),
      {
        providers: [],
        since: undefined,
        until: undefined,
        thresholds: parseThresholds(),
        prices: new Map(),
      },
      {
        openRecordSource: () => undefined,
        log: createRecordingLog(),
        now: new Date('2026-11-25T12:00:00Z'),
        version: '0',
      },
    );
    const { unpriced = [], ...totals } = expected;
    const costUsd = toFourDigits(report.totals.costUsd);
    expect({ ...report.totals, costUsd }).toMatchObject(totals);
    expect(report.pricing.unpriced).toEqual(unpriced);
    expect(readFileSync(join(folder, 'about.md'), 'utf8').length).toBeGreaterThan(20);
  });
});

function toFourDigits(usd: number | null): number | null {
  return usd === null ? null : Number(usd.toFixed(4));
}

async function* noInput(): AsyncGenerator<Uint8Array> {}
