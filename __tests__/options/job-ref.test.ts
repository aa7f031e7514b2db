import { describe, expect, it } from 'vitest';
import { agentOfJob, jobRefOf } from '../../src/options/job-ref.ts';

const JOB = { GITHUB_RUN_ID: '500', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'implement' };

describe('the place of a job', () => {
  it('is its run and attempt', () => {
    expect(jobRefOf(JOB)?.run).toEqual({ id: 500, attempt: 2 });
    expect(jobRefOf({ GITHUB_RUN_ID: '500' })?.run).toEqual({ id: 500, attempt: 1 });
  });

  it('is another for each job, leg of a matrix and step', () => {
    const places = [
      JOB,
      { ...JOB, GITHUB_JOB: 'review' },
      { ...JOB, RUNNER_TRACKING_ID: 'github_1' },
      { ...JOB, RUNNER_TRACKING_ID: 'github_2' },
      { ...JOB, GITHUB_ACTION: '__run_2' },
    ].map((env) => jobRefOf(env)?.job);
    expect(new Set(places).size).toBe(5);
    expect(jobRefOf({ ...JOB })?.job).toBe(places[0]);
  });

  it.each([{}, { GITHUB_RUN_ID: '' }, { GITHUB_RUN_ID: 'x' }, { GITHUB_RUN_ID: '-1' }])(
    'is none outside of GitHub Actions: %j',
    (env) => {
      expect(jobRefOf(env)).toBeUndefined();
    },
  );
});

it('names an agent after its workflow and job', () => {
  expect(agentOfJob({ GITHUB_WORKFLOW: 'Agents', GITHUB_JOB: 'implement' })).toBe(
    'Agents / implement',
  );
  expect(agentOfJob({ GITHUB_JOB: 'implement' })).toBe('implement');
  expect(agentOfJob({ GITHUB_WORKFLOW: '' })).toBeUndefined();
});
