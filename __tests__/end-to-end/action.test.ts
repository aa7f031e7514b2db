import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import AdmZip from 'adm-zip';
import { Ajv } from 'ajv';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub, type FakeGitHubOptions } from '../../src/demo/fake-github.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import type { Report } from '../../src/domain/report.ts';
import { RUNTIME_TOKEN, startResultsService } from '../support/results-service.ts';
import { runAction, temporaryFolder } from '../support/spawn.ts';

const REPOSITORY = 'acme/storefront';
const LABEL = 'claude-token-usage-report';
const DAY = 86_400_000;

/** The sample repository behind the fake GitHub, with a clock that a test can move. */
async function startSample(options: FakeGitHubOptions = {}) {
  const { state, now } = createSampleRepository();
  const clock = { now };
  const gitHub = await startFakeGitHub(state, { now: () => clock.now, ...options });
  onTestFinished(gitHub.close);
  const act = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runAction(gitHub, REPOSITORY, { until: clock.now.toISOString(), ...inputs }, env);
  return { gitHub, clock, act };
}

describe('the Action', () => {
  it('opens one labelled issue, closes the older report with a link, and leaves the others alone', async () => {
    const { gitHub, act } = await startSample();
    const before = structuredClone(gitHub.state.issues);
    const { code, outputs, stdout } = await act();
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const issues = gitHub.state.issues;
    const created = issues.at(-1);
    expect(issues).toHaveLength(before.length + 1);
    expect(created).toMatchObject({
      title: '📊 Claude Token Usage Report 2026-11-20',
      labels: [LABEL],
      state: 'open',
    });
    expect(outputs).toMatchObject({
      'issue-number': `${created?.number}`,
      'runs-with-usage': '23',
      complete: 'false',
    });

    const closed = issues.filter(
      ({ state }, index) => state !== before[index]?.state && before[index] !== undefined,
    );
    expect(closed.map(({ title }) => title)).toEqual(['📊 Claude Token Usage Report 2026-11-19']);
    expect(closed[0]?.comments.map(({ body }) => body).join()).toContain(`#${created?.number}`);
    const untouched = issues.filter((issue) => issue !== created && issue !== closed[0]);
    expect(untouched).toEqual(before.filter(({ number }) => number !== closed[0]?.number));
    expect(gitHub.problems).toEqual([]);
  });

  it('updates the report of the same date, over the same window, instead of opening a second one', async () => {
    const { gitHub, clock, act } = await startSample();
    const first = await act();
    const count = gitHub.state.issues.length;
    clock.now = new Date(clock.now.getTime() + 2 * 3_600_000);
    const second = await act();
    expect(second.code).toBe(0);
    expect(gitHub.state.issues).toHaveLength(count);
    expect(second.outputs['issue-number']).toBe(first.outputs['issue-number']);
    const windowOf = async (exit: typeof first) =>
      (JSON.parse(await exit.file('report.json')) as Report).window;
    expect((await windowOf(second)).from).toBe((await windowOf(first)).from);
  });

  it('goes on the next day where the last report ended', async () => {
    const { gitHub, clock, act } = await startSample();
    const first = await act();
    const end = clock.now;
    clock.now = new Date(clock.now.getTime() + DAY);
    const second = await act();
    const report = JSON.parse(await second.file('report.json')) as Report;
    expect(report.window).toEqual({
      from: end.toISOString(),
      to: clock.now.toISOString(),
      basis: 'last-report',
    });
    expect(report.trend.earlier[0]?.issue).toBe(Number(first.outputs['issue-number']));
    const open = gitHub.state.issues.filter(
      ({ labels, state, user }) =>
        labels.includes(LABEL) && state === 'open' && user.type === 'Bot',
    );
    expect(open.map(({ number }) => number)).toEqual([Number(second.outputs['issue-number'])]);
    expect(gitHub.problems).toEqual([]);
  });

  it('writes nothing to GitHub in a dry run', async () => {
    const { gitHub, act } = await startSample();
    const { code, outputs, summary, file } = await act({ 'dry-run': 'true' });
    expect(code).toBe(0);
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(outputs['issue-number']).toBe('');
    expect(summary).toBe('');
    expect(await file('report.md')).toContain('### Overview');
  });

  it('leaves older reports open when asked to', async () => {
    const { gitHub, act } = await startSample();
    await act({ 'close-older-issues': 'false' });
    expect(gitHub.state.issues.find(({ number }) => number === 211)?.state).toBe('open');
  });

  it('writes a report that its JSON Schema describes', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'),
    );
    const { act } = await startSample();
    for (const inputs of [{}, { provider: 'all', since: '7d' }, { workflows: 'nothing-*' }]) {
      const { file } = await act({ ...inputs, 'dry-run': 'true' });
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      validate(JSON.parse(await file('report.json')));
      expect(validate.errors).toBeNull();
    }
  });

  it('counts other providers under a title and a label of their own', async () => {
    const { gitHub, act } = await startSample();
    await act({ provider: 'copilot' });
    const created = gitHub.state.issues.at(-1);
    expect(created).toMatchObject({
      title: '📊 Token Usage Report 2026-11-20',
      labels: ['token-usage-report'],
    });
  });

  it('never updates, closes or continues a report of another scope', async () => {
    const { gitHub, clock, act } = await startSample();
    const first = await act({ provider: 'copilot' });
    const second = await act({ provider: 'openai' });
    expect(second.outputs['issue-number']).not.toBe(first.outputs['issue-number']);
    const some = await act({ workflows: 'Smoke*' });
    const states = gitHub.state.issues.map(({ number, state }) => [number, state] as const);
    expect(Object.fromEntries(states)).toMatchObject({ 211: 'open', 213: 'open', 214: 'open' });
    expect((JSON.parse(await some.file('report.json')) as Report).trend.totals).toBeNull();
    expect(await some.file('report.md')).toContain('- **Workflows**: only `Smoke*`');
    clock.now = new Date(clock.now.getTime() + DAY);
    const next = await act();
    const { window } = JSON.parse(await next.file('report.json')) as Report;
    expect(window.from).toBe('2026-11-19T06:17:00.000Z');
  });

  it('takes inputs from the config file, which an input of the workflow overrides', async () => {
    const { gitHub, act } = await startSample();
    const folder = await temporaryFolder();
    await writeFile(
      `${folder}/report.yml`,
      'title-prefix: From the file\nprovider: [anthropic, openai]\nlabel: from-the-file\n',
    );
    const { code } = await act({ config: `${folder}/report.yml`, label: 'from-the-workflow' });
    expect(code).toBe(0);
    expect(gitHub.state.issues.at(-1)).toMatchObject({
      title: 'From the file 2026-11-20',
      labels: ['from-the-workflow'],
    });
  });

  it('uploads the report’s files as an artifact when asked to', async () => {
    const results = await startResultsService();
    const { act } = await startSample();
    const env = { ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN, ACTIONS_RESULTS_URL: `${results.url}/` };
    const { code, stdout } = await act({ publish: 'artifact' }, env);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    const names = new AdmZip(results.uploaded()).getEntries().map(({ entryName }) => entryName);
    expect(names.toSorted()).toEqual(['report.html', 'report.json', 'report.md', 'usage.csv']);
  });

  it('says that an artifact can only be uploaded by a step of a workflow', async () => {
    const { gitHub, act } = await startSample();
    const { code, stdout } = await act({ publish: 'issue, artifact' });
    expect(code).toBe(1);
    expect(stdout).toContain('::error::The artifact token-usage-report can only be uploaded');
    expect(gitHub.state.issues.at(-1)?.title).toBe('📊 Claude Token Usage Report 2026-11-20');
  });

  it('does not load the code for artifacts, large archives and the demo until it is needed', async () => {
    const { act } = await startSample();
    // A hook of Node's own names every module that is loaded.
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ load(url, context, next) {
        process.stderr.write('loaded ' + url + '\\n');
        return next(url, context);
      } });`;
    const trace = `data:text/javascript;base64,${Buffer.from(hook).toString('base64')}`;
    const { code, stderr } = await act({}, { NODE_OPTIONS: `--import ${trace}` });
    expect(code).toBe(0);
    const chunks = stderr.match(/(?<=loaded \S*\/dist\/)\S+/g) ?? [];
    expect(chunks).toContain('index.js');
    expect(chunks.filter((name) => /^chunks\/(?:artifact|zip\.js|demo)/.test(name))).toEqual([]);
  });

  it('keeps to 1.25 requests an artifact and 25 more', async () => {
    const { gitHub, act } = await startSample();
    await act({ provider: 'all', since: '7d' });
    const api = gitHub.requests.filter(({ server }) => server === 'api');
    const artifacts = api.filter(({ path }) => path.endsWith('/zip')).length;
    expect(artifacts).toBeGreaterThan(50);
    expect(api.length).toBeLessThanOrEqual(1.25 * artifacts + 25);
  });

  it('fails when it is asked to and a finding is severe enough', async () => {
    const { act } = await startSample();
    const asked = await act({ 'fail-on': 'medium', 'dry-run': 'true' });
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain('as fail-on asks');
    expect((await act({ 'dry-run': 'true' })).code).toBe(0);
  });

  it('never shows the token or a signed link', async () => {
    const { act } = await startSample();
    const { stdout, stderr, summary, file } = await act({}, { RUNNER_DEBUG: '1' });
    const said = [
      stdout.replace(/^::add-mask::.*$/gm, ''),
      stderr,
      summary,
      await file('report.json'),
      await file('report.md'),
    ].join('\n');
    expect(said).not.toContain('demo-token');
    expect(said).not.toMatch(/[?&]sig=/);
  });
});

describe('the Action says what is wrong in one sentence', () => {
  const one = (stdout: string): string[] => stdout.match(/^::error::.*$/gm) ?? [];

  it.each([
    [{ since: 'yesterday' }, 'since: "yesterday" is no time'],
    [{ since: '2026-12-01' }, 'since: the window would start at'],
    [{ publish: 'mail' }, 'publish: "mail" is not known'],
    [{ 'max-runs': '-1' }, 'max-runs: "-1" is not a whole number'],
    [{ 'include-forks': 'maybe' }, 'include-forks: "maybe" is neither true nor false'],
    [{ thresholds: 'run-costs-usd: 3' }, 'did you mean "run-cost-usd"'],
    [{ thresholds: '[1' }, 'thresholds: is not valid YAML'],
    [{ prices: 'missing.yml' }, 'prices: the file missing.yml cannot be read'],
    [{ config: 'missing.yml' }, 'config: the file missing.yml cannot be read'],
    [{ repository: 'storefront' }, 'repository: "storefront" is no repository'],
    [{ label: 'a,b' }, 'label: "a,b" has a comma'],
    [{ 'time-budget': 'long' }, 'time-budget: "long" is no duration of up to 24 hours'],
    [{ 'github-token': '' }, 'github-token: there is no token'],
    [{ 'github-token': 'wrong' }, 'GitHub refused the token'],
  ])('for %j', async (inputs, words) => {
    const { gitHub, act } = await startSample();
    const { code, stdout, stderr } = await act(inputs);
    expect(code).toBe(1);
    expect(one(stdout)).toHaveLength(1);
    expect(one(stdout)[0]).toContain(words);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('for a token that may not read Actions', async () => {
    const { act } = await startSample({ permissions: { actions: 'none', issues: 'write' } });
    const { code, stdout } = await act();
    expect(code).toBe(1);
    expect(one(stdout)[0]).toContain('`actions: read` under `permissions:`');
  });

  it('for a token that may not write issues, and publishes what it can', async () => {
    const { act } = await startSample({ permissions: { actions: 'read', issues: 'read' } });
    const { code, stdout, summary, file } = await act();
    expect(code).toBe(1);
    expect(one(stdout).join()).toContain('`issues: write` under `permissions:`');
    expect(summary).toContain('### Overview');
    expect(await file('report.json')).toContain('"schemaVersion"');
  });

  it('for a time budget that is used up before the runs are listed', async () => {
    const { act } = await startSample({ latencyMs: 700 });
    const { code, stdout } = await act({ 'time-budget': '1s' });
    expect(code).toBe(1);
    expect(one(stdout)[0]).toContain('give a longer time-budget');
  });

  it('for an API that cannot be reached', async () => {
    const { act } = await startSample();
    const { code, stdout } = await act({}, { GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(one(stdout)[0]).toContain('could not be reached');
  });
});
