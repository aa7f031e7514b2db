import { expect, it } from 'vitest';
import { DEMO_TOKEN } from '../../src/demo/fake-github.ts';
import { connectToGitHub } from '../../src/wiring/github-connection.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { REPOSITORY, startGitHub } from '../github/github-fixture.ts';

it.each(['', '/', '//'])(
  'an address that ends with "%s" is asked for the same path',
  async (end) => {
    const { gitHub } = await startGitHub();
    const { client } = connectToGitHub(
      { ...REPOSITORY, timeBudgetMs: 60_000 },
      { token: DEMO_TOKEN, apiUrl: `${gitHub.apiUrl}${end}`, log: createRecordingLog() },
    );
    await client.rest.repos.get(REPOSITORY);
    expect(gitHub.requests.map(({ path }) => path)).toEqual(['/repos/octo/demo']);
  },
);
