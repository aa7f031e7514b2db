import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ArtifactState,
  AttemptState,
  RepositoryState,
} from '../../src/demo/repository-state.ts';
import { collectFrom, line, zip } from '../support/collect-from.ts';

const START = Date.UTC(2026, 10, 1);
const HOUR = 3_600_000;
const at = (hours: number): Date => new Date(START + Math.round(hours * 3_600) * 1_000);

/** An attempt by its distance from what came before it, in hours. */
interface Step {
  readonly wait: number;
  readonly length: number;
}

const step = fc.record({
  wait: fc.double({ min: 0.05, max: 60, noNaN: true }),
  length: fc.double({ min: 0.1, max: 5.5, noNaN: true }),
});
const story = fc.record({
  createdAt: fc.double({ min: 0, max: 120, noNaN: true }),
  attempts: fc.array(step, { minLength: 1, maxLength: 4 }),
});

interface TimedAttempt {
  readonly from: number;
  readonly to: number;
}

function timesOf({ createdAt, attempts }: { createdAt: number; attempts: readonly Step[] }) {
  let clock = createdAt;
  return attempts.map(({ wait, length }): TimedAttempt => {
    const from = clock + (clock === createdAt ? 0.01 : wait);
    clock = from + length;
    return { from, to: clock };
  });
}

/** The repository as GitHub would show it at an hour. */
function repositoryAt(
  hour: number,
  stories: readonly (readonly TimedAttempt[])[],
): RepositoryState {
  const known = stories
    .map((attempts, index) => ({
      id: index + 1,
      attempts: attempts.filter(({ from }) => from <= hour),
    }))
    .filter(({ attempts }) => attempts.length > 0);
  return {
    owner: 'acme',
    name: 'storefront',
    id: 9,
    workflows: [{ id: 1, name: 'Smoke', path: '.github/workflows/smoke.lock.yml' }],
    runs: known.map(({ id, attempts }) => ({
      id,
      workflowId: 1,
      event: 'push',
      headBranch: 'main',
      actor: 'octocat',
      headRepositoryId: 9,
      createdAt: at((stories[id - 1]?.[0]?.from ?? 0) - 0.01),
      attempts: attempts.map(({ from, to }): AttemptState => ({
        startedAt: at(from),
        updatedAt: at(Math.min(to, hour)),
        status: to <= hour ? 'completed' : 'in_progress',
        conclusion: to <= hour ? 'success' : null,
      })),
    })),
    artifacts: known
      .flatMap(({ id, attempts }) => attempts.map((attempt, index) => ({ id, attempt, index })))
      .filter(({ attempt }) => attempt.to - 0.03 <= hour)
      .map(({ id, attempt, index }): ArtifactState => ({
        id: id * 10 + index,
        runId: id,
        name: 'usage',
        createdAt: at(attempt.to - 0.03),
        expiresAt: at(10_000),
        content: zip({ 'agent/token_usage.jsonl': line(`${id}-${index}`) }),
      }))
      .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    labels: [],
    issues: [],
  };
}

describe('a report after the other', () => {
  it('counts every attempt of every run exactly once, with its own artifacts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(story, { minLength: 1, maxLength: 8 }), async (stories) => {
        const timed = stories.map(timesOf);
        const last = Math.max(...timed.flat().map(({ to }) => to)) + 1;
        const counted: string[] = [];
        for (let hour = 24; hour - 24 < last; hour += 24) {
          const window = { from: at(hour - 24), to: at(hour), basis: 'last-report' as const };
          const { requests, gitHub } = await collectFrom(repositoryAt(hour, timed), { window });
          expect(gitHub.problems).toEqual([]);
          expect(Object.values(requests).every((count) => count === 1)).toBe(true);
          counted.push(...Object.keys(requests));
        }
        const all = timed.flatMap((attempts, index) =>
          attempts.map((_attempt, position) => `${index + 1} attempt ${position + 1}`),
        );
        expect(counted.toSorted()).toEqual(all.toSorted());
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('counts a re-run weeks later in the report of its day alone', async () => {
    const timed = [
      [
        { from: 1, to: 2 },
        { from: 600, to: 601 },
      ],
    ];
    const window = { from: at(590), to: at(614), basis: 'last-report' as const };
    const { requests } = await collectFrom(repositoryAt(614, timed), { window });
    expect(requests).toEqual({ '1 attempt 2': 1 });
    expect(at(600).getTime() - at(1).getTime()).toBeGreaterThan(20 * 24 * HOUR);
  });
});
