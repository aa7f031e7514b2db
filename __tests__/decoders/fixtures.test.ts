import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decoders } from '../../src/decoders/all.ts';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { decode } from '../support/decode.ts';

const FIXTURES = new URL('../fixtures/decoders/', import.meta.url).pathname;

/** What a fixture says of a record; a key that it leaves out is not looked at. */
function flatten({ tokens, at, ...record }: UsageRecord): Record<string, unknown> {
  const flat = { ...record, ...tokens, at: at?.toISOString() };
  return Object.fromEntries(Object.entries(flat).map(([key, value]) => [key, value ?? null]));
}

for (const decoder of decoders) {
  describe(`the decoder of ${decoder.name}`, () => {
    for (const name of readdirSync(join(FIXTURES, decoder.name))) {
      const folder = join(FIXTURES, decoder.name, name);
      const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
      const bytes = readFileSync(join(folder, input));
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
        records: Record<string, unknown>[];
        rejects: [number, string][];
      };

      it(`reads ${name}`, () => {
        const { records, rejects } = decode(decoder, bytes);
        expect(records).toHaveLength(expected.records.length);
        for (const wanted of expected.records) {
          expect(records.map(flatten)).toContainEqual(expect.objectContaining(wanted));
        }
        expect(rejects.map(({ line, reason }) => [line, reason])).toEqual(expected.rejects);
      });

      it(`tells where ${name} comes from`, () => {
        expect(readFileSync(join(folder, 'about.md'), 'utf8').length).toBeGreaterThan(20);
      });

      it(`reads ${name} alike, wherever its bytes are cut`, () => {
        const whole = decode(decoder, bytes);
        for (const size of [1, 2, 7, 64]) expect(decode(decoder, bytes, size)).toEqual(whole);
      });
    }
  });
}

describe('the formats', () => {
  it.each(decoders.map((decoder) => [decoder.name, decoder] as const))(
    '%s is recognised by its name and content, and by no other decoder',
    (name, decoder) => {
      expect(decoder.recognisesName(`sandbox/logs/${name}`)).toBe(true);
      const folder = join(FIXTURES, name);
      const input = name.endsWith('l') ? 'input.jsonl' : 'input.json';
      const sample = name.endsWith('l') ? 'april-2026-first-version' : 'claude-run';
      const head = readFileSync(join(folder, sample, input), 'utf8');
      expect(decoders.filter((other) => other.recognisesContent(head))).toEqual([decoder]);
    },
  );

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
