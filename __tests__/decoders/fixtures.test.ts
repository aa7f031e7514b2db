import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decoders } from '../../src/decoders/all.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { decode } from '../support/decode.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/decoders/', import.meta.url));

/** What a fixture says of a record; a key that it leaves out is not looked at. */
function flatten({ tokens, at, ...record }: UsageRecord): Record<string, unknown> {
  const flat = {
    ...record,
    ...tokens,
    at: at === undefined ? undefined : new Date(at).toISOString(),
  };
  return Object.fromEntries(Object.entries(flat).map(([key, value]) => [key, value ?? null]));
}

/** What a fixture expects; a kind of its contents that it leaves out must not come. */
interface Expected {
  readonly records: readonly Record<string, unknown>[];
  /** Line and reason. */
  readonly rejects: readonly (readonly [number, string])[];
  readonly agentRuns?: readonly Record<string, unknown>[];
  readonly agentNames?: readonly (readonly [string, string])[];
  /** Requests that it proves. */
  readonly evidence?: number;
  /** False when its first bytes do not tell the format. */
  readonly isRecognised?: boolean;
  /** The document's path, where that tells something; the decoder's name else. */
  readonly path?: string;
}

/** As much of a document as tells its format. Bytes. */
const HEAD_BYTES = 4096;

for (const decoder of decoders) {
  // No folder may have a star in its name on Windows.
  const cases = join(FIXTURES, decoder.name.replace('*', 'id'));
  describe(`the decoder of ${decoder.name}`, () => {
    for (const name of readdirSync(cases)) {
      const folder = join(cases, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      const bytes = readFileSync(join(folder, input));
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;

      it(`reads ${name}`, () => {
        const { records, rejects, agentRuns, agentNames, evidence } = decode(
          decoder,
          bytes,
          bytes.length,
          expected.path,
        );
        expect(records).toHaveLength(expected.records.length);
        for (const wanted of expected.records) {
          expect(records.map(flatten)).toContainEqual(expect.objectContaining(wanted));
        }
        expect(rejects.map(({ line, reason }) => [line, reason])).toEqual(expected.rejects);
        expect(JSON.parse(JSON.stringify(agentRuns))).toMatchObject(expected.agentRuns ?? []);
        expect(agentNames).toEqual(expected.agentNames ?? []);
        expect(evidence).toBe(expected.evidence ?? 0);
      });

      it(`${expected.isRecognised === false ? 'does not recognise' : 'recognises'} ${name} by its content`, () => {
        const head = bytes.subarray(0, HEAD_BYTES).toString();
        const first = decoders.find((candidate) => candidate.recognisesContent(head));
        expect(first === decoder).toBe(expected.isRecognised !== false);
      });

      it(`tells where ${name} comes from`, () => {
        expect(readFileSync(join(folder, 'about.md'), 'utf8').length).toBeGreaterThan(20);
      });

      it(`reads ${name} alike, wherever its bytes are cut`, () => {
        const read = (size: number): unknown => decode(decoder, bytes, size, expected.path);
        const whole = read(bytes.length);
        for (const size of [1, 2, 7, 64]) expect(read(size)).toEqual(whole);
      });
    }
  });
}

describe('the formats', () => {
  it('finds the records under every path that they had', () => {
    const paths = [
      'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl',
      'api-proxy-logs/token-usage.jsonl',
      'agent/token_usage.jsonl',
      'tmp/gh-aw/sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl',
      'token-usage.jsonl',
    ];
    const [records] = decoders;
    expect(paths.filter((path) => records?.recognisesName(path))).toEqual(paths);
    expect(records?.recognisesName('token-usage.jsonl.bak')).toBe(false);
    expect(records?.recognisesName('my-token-usage.jsonl')).toBe(false);
  });
});
