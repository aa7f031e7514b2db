import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/accounting/summary.ts';
import { addRunEntry, mergeAccounts } from '../../src/accounting/task-account.ts';
import {
  MAX_TASK_MARKER_CHARS,
  readTaskMarker,
  writeTaskMarker,
} from '../../src/accounting/task-marker.ts';
import type { RunEntry } from '../../src/domain/task.ts';
import { hex, makeRunEntry, makeTotal } from '../support/run-entry-factory.ts';

const accountOf = (entries: readonly RunEntry[], isFinal = false) =>
  entries.reduce((account, entry) => addRunEntry(account, entry, isFinal), mergeAccounts([]));

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('-->', ' -->', '--!>', '<!--', '"]} -->', '\u202e', '__proto__', '\\u003e'),
);
const count = fc.option(fc.nat(), { nil: null });
const usd = fc.option(
  fc.nat(1e9).map((nanos) => nanos / 1e9),
  { nil: null },
);
const total = fc.record({
  session: fc.option(fc.nat(9).map(hex), { nil: null }),
  uncachedInput: count,
  cacheRead: count,
  cacheWrite: count,
  output: count,
  costUsd: usd,
  costIsFloor: fc.boolean(),
  reportedUsd: usd,
});
const entry = fc
  .tuple(
    fc.nat(500),
    fc.record({
      agent: hostile,
      models: fc.array(hostile, { maxLength: 3 }),
      sessions: fc.array(total, { maxLength: 3 }),
      run: fc.option(fc.record({ id: fc.nat(), attempt: fc.nat() }), { nil: null }),
    }),
  )
  .map(([number, changes]) => makeRunEntry(number, changes));

describe('the marker', () => {
  it('reads what was written, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.boolean(), (entries, isFinal) => {
        const account = accountOf(entries, isFinal);
        const { marker } = writeTaskMarker(account);
        expect(marker).toMatch(/^<!-- token-usage-task [ -~]* -->$/);
        expect(marker.slice(4, -3)).not.toMatch(/--|[<>]/);
        expect(readTaskMarker(`${marker}\n### Agent usage`)).toEqual(account);
      }),
    );
  });

  it('keeps its length by summing the oldest runs, and loses no spend', () => {
    const entries = Array.from({ length: 900 }, (_, index) =>
      makeRunEntry(index, {
        agent: `agent ${index % 7} 🤖`,
        sessions: [makeTotal({ session: hex(index) })],
      }),
    );
    const whole = accountOf(entries);
    const { marker, account } = writeTaskMarker(whole);
    expect(marker.length).toBeLessThanOrEqual(MAX_TASK_MARKER_CHARS);
    expect(account.entries.length).toBeGreaterThan(100);
    expect(readTaskMarker(marker)).toEqual(account);
    expect(summarize(account)).toEqual(summarize(whole));
  });

  it('fits with the longest names there are', () => {
    const entries = Array.from({ length: 300 }, (_, index) =>
      makeRunEntry(index, { agent: `${index}${'🤖'.repeat(57)}`, models: ['🤖'.repeat(60)] }),
    );
    expect(writeTaskMarker(accountOf(entries)).marker.length).toBeLessThanOrEqual(
      MAX_TASK_MARKER_CHARS,
    );
  });

  const { marker } = writeTaskMarker(accountOf([makeRunEntry(1)]));
  it.each([
    ['other text before it', `Hello ${marker}`],
    ['a report’s marker', '<!-- token-usage-report {"v":1} -->'],
    ['another version', marker.replace('"v":1', '"v":2')],
    ['half of it', marker.slice(0, -20)],
    ['negative tokens', marker.replace('12100', '-12100')],
    ['a cost that is no number', marker.replace('0.21', '"0.21"')],
    ['an id that is none', marker.replace(hex(1), 'x'.repeat(16))],
    ['nothing', ''],
  ])('is not read from %s', (_, body) => {
    expect(body).not.toBe(marker);
    expect(readTaskMarker(body)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        readTaskMarker(`<!-- token-usage-task ${json} -->`);
      }),
    );
    expect(readTaskMarker(`<!-- token-usage-task ${'['.repeat(30_000)} -->`)).toBeUndefined();
  });
});
