import pMap from 'p-map';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InterceptedRequest, PlayedAnswer } from '../../src/demo/fake-github.ts';
import { UserError } from '../../src/domain/errors.ts';
import { ODDITIES, type Oddity } from './oddities.ts';
import { PUBLISHING_ROUTES, READING_ROUTES, type FaultRoute } from './routes.ts';
import { runWithFaults, type Outcome } from './run-with-faults.ts';

/** More requests than an honest server would have needed. */
const MOST_MORE = 20;

let honest: Outcome;
let allRuns: (page: number) => PlayedAnswer;
beforeAll(async () => {
  const pages: unknown[] = [];
  honest = await runWithFaults((request) => {
    const { path, query } = request;
    if (path.endsWith('/actions/runs')) pages.push([query, request.honest().body]);
    return undefined;
  });
  if (honest.result === undefined) throw new Error('The run against an honest server failed.');
  const rows = pages.flatMap((page) => rowsOf(page));
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  allRuns = (page) => ({
    status: 200,
    body: { total_count: unique.length, workflow_runs: unique.slice(100 * (page - 1), 100 * page) },
  });
});

function rowsOf(page: unknown): { readonly id: number }[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the fake GitHub answered
  const [, body] = page as [unknown, { workflow_runs: { id: number }[] }];
  return body.workflow_runs;
}

async function play({ name, isOf }: FaultRoute, oddity: Oddity): Promise<string[]> {
  let first: PlayedAnswer | undefined;
  let count = -1;
  const outcome = await runWithFaults((request: InterceptedRequest) => {
    if (!isOf(request)) return undefined;
    first ??= request.honest();
    count += 1;
    return oddity.play(request, { first, allRuns, count });
  });
  const problems: string[] = [];
  const more = outcome.gitHub.requests.length - honest.gitHub.requests.length;
  if (more > MOST_MORE) problems.push(`${more} more requests`);
  const { result, error } = outcome;
  if (result === undefined && !(error instanceof UserError))
    problems.push(`a defect: ${String(error)}`);
  const tokens = result?.report.totals.totalTokens ?? 0;
  const all = honest.result?.report.totals.totalTokens ?? 0;
  if (tokens > all) problems.push(`${tokens} tokens of ${all}`);
  // Which content a link leads to, and that a list is empty, is GitHub's word.
  const isLie = name === 'list runs of a workflow' && /first/.test(oddity.name);
  const isKnown = name !== 'get a download link' && !isLie;
  if (isKnown && result?.report.coverage.complete === true && tokens < all) {
    problems.push(`said to be complete with ${tokens} tokens of ${all}`);
  }
  if (result !== undefined && outcome.gitHub.state.issues.length > 2)
    problems.push('another issue');
  return problems.map((problem) => `${oddity.name}: ${problem}`);
}

const ROUTES = [...READING_ROUTES, ...PUBLISHING_ROUTES]
  .filter(({ name, server }) => server === 'api' && /^(?:list|get) /.test(name))
  .map((route) => [route.name, route] as const);

describe(`${ODDITIES.length} odd answers end as soon as nothing new comes`, () => {
  it.each(ROUTES)('%s', async (_name, route) => {
    const wrong = await pMap(ODDITIES, (oddity) => play(route, oddity), { concurrency: 4 });
    expect(wrong.flat()).toEqual([]);
  });
});
