import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InterceptedRequest } from '../../src/demo/fake-github.ts';
import type { Report } from '../../src/domain/report.ts';
import { FAULTS } from './faults.ts';
import { problemsOf } from './problems-of.ts';
import { PUBLISHING_ROUTES, READING_ROUTES } from './routes.ts';
import { runWithFaults } from './run-with-faults.ts';

const SEQUENCES = 300;
/** Run at the same time: most of their time is waiting. */
const AT_ONCE = 10;

const ROUTES = [...READING_ROUTES, ...PUBLISHING_ROUTES];

/** What befalls some requests to one route. */
const befalling = fc.record({
  route: fc.constantFrom(...ROUTES),
  fault: fc.constantFrom(...FAULTS),
  /** Requests for one thing, such as a certain blob, that go well before. */
  after: fc.integer({ min: 0, max: 3 }),
  times: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(Infinity)),
  /** Of the things on the route, every so many suffers. */
  every: fc.integer({ min: 1, max: 3 }),
});
const sequence = fc.array(befalling, { minLength: 1, maxLength: 8 });
type Sequence = Readonly<typeof sequence extends fc.Arbitrary<infer Value> ? Value : never>;

/**
 * Plays a sequence. What befalls a request depends on what it asks for and how often that
 * was asked for, not on the order in which requests arrive, so that a failure repeats.
 */
function playing(faults: Sequence) {
  const asked = new Map<string, number>();
  return (request: InterceptedRequest) => {
    const { method, path, headers } = request;
    const key = `${method} ${path} ${headers.range ?? ''}`;
    const before = asked.get(key) ?? 0;
    asked.set(key, before + 1);
    const number = Number(/\d+/.exec(path)?.[0] ?? 0);
    const found = faults.find(
      ({ route, after, times, every }) =>
        route.isOf(request) && before >= after && before < after + times && number % every === 0,
    );
    return found?.fault.play(request);
  };
}

function tell(faults: Sequence): string {
  return faults
    .map(
      ({ route, fault, after, times, every }) =>
        `${route.name}: ${fault.name} ×${times} after ${after}, every ${every}`,
    )
    .join('; ');
}

describe('random sequences of faults', () => {
  let faultless: Report;
  beforeAll(async () => {
    const { result } = await runWithFaults();
    if (result === undefined) throw new Error('The run without faults failed.');
    faultless = result.report;
  });

  it(`${SEQUENCES} of them keep every promise`, async () => {
    const batch = fc.array(sequence, { minLength: AT_ONCE, maxLength: AT_ONCE, size: 'max' });
    await fc.assert(
      fc.asyncProperty(batch, async (sequences) => {
        const wrong: readonly (readonly string[])[] = await Promise.all(
          sequences.map(async (faults) => {
            const problems = problemsOf(await runWithFaults(playing(faults)), faultless);
            return problems.map((problem) => `${problem} (${tell(faults)})`);
          }),
        );
        expect(wrong.flat()).toEqual([]);
      }),
      { numRuns: SEQUENCES / AT_ONCE, endOnFailure: true },
    );
  }, 120_000);
});
