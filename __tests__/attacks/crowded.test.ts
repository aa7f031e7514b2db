import { describe, expect, it } from 'vitest';
import type { Identity } from '../../src/domain/identity.ts';
import { createDeduplicator } from '../../src/reconcile/deduplicate.ts';
import { createSessionRequests } from '../../src/reconcile/session-requests.ts';

const COUNT = 40_000;
const spread = (index: number): number => Math.imul(index, 0x9e3779b1);
/** Identities as honest texts have them. */
const ordinary = (index: number): Identity => ({ low: spread(index), high: spread(index + 7) });

/** What is looked for in one crowd of all takes hundreds of times as long; the rest is noise. */
const MOST_TIMES = 8;
const NOISE_MS = 200;

/** Identities that a stranger can choose, as the hash that makes them has no key. */
const CROWDS: [string, (index: number) => Identity][] = [
  ['one low half', (index) => ({ low: 64, high: spread(index) })],
  ['low halves that end alike', (index) => ({ low: index << 20, high: index >>> 12 })],
  ['one high half', (index) => ({ low: spread(index), high: 7 })],
  ['a sum that is one', (index) => ({ low: spread(index), high: -spread(index) | 0 })],
];

/** Milliseconds of the processor. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

describe.each(CROWDS)('identities with %s', (_name, identityOf) => {
  it('are looked for in the time that others are', () => {
    const lookUpAll = (of: (index: number) => Identity): number => {
      const seen = createDeduplicator();
      const ms = timeOf(() => {
        for (let index = 0; index < COUNT; index += 1) seen.isNew(of(index));
      });
      expect(seen.duplicates).toBe(0);
      return ms;
    };
    const usual = lookUpAll(ordinary);
    expect(lookUpAll(identityOf)).toBeLessThan(MOST_TIMES * usual + NOISE_MS);
  });

  it('are held as messages in the time that others are', () => {
    const tokens = { uncachedInput: 1, cacheRead: 0, cacheWrite: 0, output: 1 };
    const attribution = { workflow: { name: 'Review', path: '' }, phase: 'agent' };
    const scope = { place: '1/1', isOneRun: true, prefix: '', attribution };
    const holdAll = (of: (index: number) => Identity): number => {
      const requests = createSessionRequests();
      const ms = timeOf(() => {
        for (let index = 0; index < COUNT; index += 1) {
          const identity = of(index);
          const session = { message: identity };
          requests.hold({
            scope,
            record: { grain: 'request', provider: 'anthropic', tokens, identity, session },
          });
        }
      });
      expect([...requests.all()]).toHaveLength(COUNT);
      return ms;
    };
    const usual = holdAll(ordinary);
    expect(holdAll(identityOf)).toBeLessThan(MOST_TIMES * usual + NOISE_MS);
  });
});

describe('one message', () => {
  const one = { low: 1, high: 2 };
  const attribution = { workflow: { name: 'Review', path: '' }, phase: 'agent' };
  const scope = { place: '1/1', isOneRun: true, prefix: '', attribution };

  it.each(['requests', 'prompts'])('of 40,000 %s is held in the time that others are', (what) => {
    const hasRequest = what === 'requests';
    const requests = createSessionRequests();
    const hold = (index: number): void =>
      requests.hold({
        scope,
        record: {
          grain: 'request',
          provider: 'anthropic',
          model: 'claude-sonnet-4-6',
          tokens: { uncachedInput: index + 1, cacheRead: 0, cacheWrite: 0, output: 1 },
          identity: hasRequest ? { low: index, high: 3 } : one,
          session: { message: one, hasRequest },
        },
      });
    const ms = timeOf(() => {
      for (let index = 0; index < COUNT; index += 1) hold(index);
    });
    expect([...requests.all()]).toHaveLength(COUNT);
    expect(ms).toBeLessThan(2_000);
    hold(COUNT - 1); // what comes again is a copy, however many there are
    hold(3);
    expect(requests.duplicates).toBe(2);
  });
});
