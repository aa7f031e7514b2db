import pMap from 'p-map';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { FAULTS, type Fault } from './faults.ts';
import { problemsOf } from './problems-of.ts';
import { PUBLISHING_ROUTES, READING_ROUTES, type FaultRoute } from './routes.ts';
import { runWithFaults, type Outcome } from './run-with-faults.ts';

let faultless: Report;
beforeAll(async () => {
  const { result } = await runWithFaults();
  if (result === undefined) throw new Error('The run without faults failed.');
  faultless = result.report;
});

it('the report without faults holds every artifact and closes the report of the day before', async () => {
  const { gitHub } = await runWithFaults();
  expect(faultless.coverage).toMatchObject({ complete: true, runsWithUsage: 8 });
  expect(faultless.totals.uncachedInputTokens).toBe(2 ** 10 - 2);
  expect(gitHub.state.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
});

/** Lets a fault befall the first request of a route, or all of them. */
async function befall(
  { isOf }: FaultRoute,
  { play }: Fault,
  times: number,
): Promise<Outcome & { readonly befallen: number }> {
  let befallen = 0;
  const outcome = await runWithFaults((request) => {
    if (!isOf(request) || befallen >= times) return undefined;
    befallen += 1;
    return play(request);
  });
  return { ...outcome, befallen };
}

/** All faults on one route, some at the same time: most of the time is waiting. */
async function wrongOnRoute(route: FaultRoute, times: number): Promise<string[]> {
  const wrong = await pMap(
    FAULTS,
    async (fault) => {
      const outcome = await befall(route, fault, times);
      const problems = problemsOf(outcome, faultless);
      if (outcome.befallen === 0) problems.push('the route was not asked');
      const isPassed = times === 1 && fault.heals.includes(route.server);
      const isComplete = outcome.result?.report.coverage.complete === true;
      if (isPassed && !isComplete) problems.push('the fault passed, but something is missing');
      return problems.map((problem) => `${fault.name}: ${problem}`);
    },
    { concurrency: 8 },
  );
  return wrong.flat();
}

const ROUTES = [...READING_ROUTES, ...PUBLISHING_ROUTES].map(
  (route) => [route.name, route] as const,
);

describe(`${FAULTS.length} faults keep every promise`, () => {
  it.each(ROUTES)('once: %s', async (_name, route) => {
    expect(await wrongOnRoute(route, 1)).toEqual([]);
  });

  it.each(ROUTES)('for ever: %s', async (_name, route) => {
    expect(await wrongOnRoute(route, Infinity)).toEqual([]);
  });
});
