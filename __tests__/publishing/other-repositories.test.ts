import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import { runAction, temporaryFolder, type ActionExit } from '../support/spawn.ts';
import { startFront, type Passing } from './front.ts';

const OWNER = 'hidden-org';
const NAME = 'payroll-secrets';
const SECRET = /hidden-org|payroll-secrets/;

/** Fields in which GitHub tells of a repository that is not the one asked about. */
const REPOSITORY_FIELDS = {
  name: NAME,
  full_name: `${OWNER}/${NAME}`,
  html_url: `https://github.com/${OWNER}/${NAME}`,
  url: `https://api.github.com/repos/${OWNER}/${NAME}`,
  description: `${OWNER}/${NAME}`,
};

/** A run as it comes from a fork of a private repository, calling workflows of another. */
function tellOfOthers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tellOfOthers);
  if (typeof value !== 'object' || value === null) return value;
  const told = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, tellOfOthers(inner)]),
  );
  if ('head_repository' in told && typeof told['head_repository'] === 'object') {
    const head = told['head_repository'];
    return {
      ...told,
      // As GitHub writes a required workflow that has no name.
      name: `${OWNER}/${NAME}/${String(told['path'])}`,
      path: `${OWNER}/${NAME}/${String(told['path'])}@refs/heads/main`,
      display_title: `Sync from ${OWNER}/${NAME}`,
      head_branch: `${OWNER}/${NAME}`,
      head_repository: head === null ? null : { ...head, ...REPOSITORY_FIELDS },
      head_commit: { message: `Merge ${OWNER}/${NAME}#1` },
      referenced_workflows: [{ path: `${OWNER}/${NAME}/.github/workflows/a.yml@v1`, sha: '0' }],
      pull_requests: [{ head: { repo: REPOSITORY_FIELDS } }],
      triggering_actor: { login: OWNER },
    };
  }
  if ('workflow_run' in told) {
    return { ...told, url: `https://api.github.com/repos/${OWNER}/${NAME}/actions/artifacts/1` };
  }
  return told;
}

const rewriteRuns = ({ path }: Passing, json: string): string =>
  path.includes('/actions/') && json.startsWith('{')
    ? JSON.stringify(tellOfOthers(JSON.parse(json)))
    : json;

async function everythingSaid(exit: ActionExit): Promise<Record<string, string>> {
  const names = ['report.json', 'report.md', 'report.html', 'usage.csv'] as const;
  const files = await Promise.all(names.map(async (name) => [name, await exit.file(name)]));
  const { stdout, stderr, summary, outputs } = exit;
  return {
    ...Object.fromEntries(files),
    stdout,
    stderr,
    summary,
    outputs: JSON.stringify(outputs),
  };
}

function placesThatTell(said: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(said).filter((place) => SECRET.test(said[place] ?? ''));
}

async function startSample(owner = 'acme', name = 'storefront') {
  const { state, now } = createSampleRepository();
  const gitHub = await startFakeGitHub({ ...state, owner, name }, { now: () => now });
  onTestFinished(gitHub.close);
  return { gitHub, until: now.toISOString() };
}

describe('the name of another repository', () => {
  it('of a fork, a called workflow, a branch or a commit is in nothing that is published or logged', async () => {
    const { gitHub, until } = await startSample();
    const front = await startFront(gitHub, { rewrite: rewriteRuns });
    const exit = await runAction(
      front,
      'acme/storefront',
      { until, provider: 'all', 'include-forks': 'true' },
      { RUNNER_DEBUG: '1' },
    );
    expect(exit.code).toBe(0);
    expect(exit.outputs['runs-with-usage']).not.toBe('0');
    const told = { ...(await everythingSaid(exit)), issue: gitHub.state.issues.at(-1)?.body ?? '' };
    expect(placesThatTell(told)).toEqual([]);
  });

  it('does not come out of a cache that two repositories share', async () => {
    const cacheDir = await temporaryFolder();
    const hidden = await startSample(OWNER, NAME);
    const shared = { until: hidden.until, 'cache-dir': cacheDir, 'dry-run': 'true' };
    const full = await runAction(hidden.gitHub, `${OWNER}/${NAME}`, shared);
    expect(full.outputs['runs-with-usage']).toBe('23');

    // The same runs and artifacts by number, but nothing in them: only the cache could tell.
    const open = await startSample();
    const state = open.gitHub.state;
    for (const [index, artifact] of state.artifacts.entries()) {
      state.artifacts[index] = { ...artifact, content: new Uint8Array(), isGone: true };
    }
    const exit = await runAction(open.gitHub, 'acme/storefront', shared);
    expect(exit.outputs).toMatchObject({ 'runs-with-usage': '0', 'total-tokens': '' });
    expect(placesThatTell(await everythingSaid(exit))).toEqual([]);
  });

  it('does not come out of an error: it names the repository that was asked about', async () => {
    const { gitHub, until } = await startSample();
    const front = await startFront(gitHub, {
      before: ({ path }) =>
        path.includes('/artifacts')
          ? new Response(JSON.stringify({ message: `See ${OWNER}/${NAME}` }), { status: 404 })
          : undefined,
    });
    const exit = await runAction(front, 'acme/storefront', { until });
    expect(placesThatTell(await everythingSaid(exit))).toEqual([]);
    expect(gitHub.state.issues.at(-1)?.body ?? '').not.toMatch(SECRET);
  });
});
