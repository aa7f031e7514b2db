import { createSign } from 'node:crypto';
import { createEmulator } from 'emulate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGitHubClient, type GitHubClient } from '../../src/github/client.ts';
import { REPOSITORY } from '../github/github-fixture.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { bodyOf, LABEL, planFor, publishIssue, titleOf } from './issue-plan.ts';

const APP_ID = 12_345;
const INSTALLATION_ID = 100;

/** Another team's implementation of GitHub, with a bot (an app's installation) and a person. */
async function startEmulator(): Promise<{ bot: GitHubClient; person: GitHubClient }> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { 'persons-token': { login: REPOSITORY.owner, scopes: ['repo'] } },
      github: {
        users: [{ login: REPOSITORY.owner }],
        repos: [{ owner: REPOSITORY.owner, name: REPOSITORY.repo }],
        apps: [
          {
            app_id: APP_ID,
            slug: 'github-actions',
            name: 'Reporter',
            permissions: { issues: 'write', metadata: 'read' },
            events: [],
            installations: [
              {
                installation_id: INSTALLATION_ID,
                account: REPOSITORY.owner,
                repository_selection: 'all',
              },
            ],
          },
        ],
      },
    },
  });
  onTestFinished(() => emulator.close());
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key');
  const clientWith = (token: string): GitHubClient =>
    createGitHubClient({
      token,
      apiUrl: emulator.url,
      userAgent: 'test',
      log: createRecordingLog(),
      throttle: { isEnabled: false, secondMs: 1 },
    });
  const { data } = await clientWith(
    signAppToken(key?.value ?? ''),
  ).rest.apps.createInstallationAccessToken({
    installation_id: INSTALLATION_ID,
  });
  return { bot: clientWith(data.token), person: clientWith('persons-token') };
}

/** A JSON Web Token of the app, as GitHub asks for (RS256). */
function signAppToken(privateKey: string): string {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const now = Math.floor(Date.now() / 1_000);
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iss: String(APP_ID), iat: now - 60, exp: now + 300 })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
}

async function publish(client: GitHubClient, date: string, text: string) {
  const log = createRecordingLog();
  const published = await publishIssue(client, await planFor(client, date, text), log);
  expect(log.warnings).toEqual([]);
  return published;
}

describe('the life of a report issue, against an independent GitHub', () => {
  it('is made, updated the same day, closed with a link the next day; foreign ones stay', async () => {
    const { bot, person } = await startEmulator();
    const foreign = {
      title: titleOf('2026-09-22'),
      body: bodyOf('A person wrote this.'),
      labels: [LABEL.name],
    };
    const { data: mine } = await person.rest.issues.create({ ...REPOSITORY, ...foreign });

    const first = await publish(bot, '2026-09-23', 'Morning.');
    expect(first).toMatchObject({ wasUpdated: false, closed: [] });
    const again = await publish(bot, '2026-09-23', 'Noon.');
    expect(again).toMatchObject({ number: first.number, wasUpdated: true, closed: [] });
    const next = await publish(bot, '2026-09-24', 'Next morning.');
    expect(next).toMatchObject({ wasUpdated: false, closed: [first.number] });

    const read = async (issue_number: number) =>
      (await person.rest.issues.get({ ...REPOSITORY, issue_number })).data;
    expect(await read(first.number)).toMatchObject({
      title: titleOf('2026-09-23'),
      body: bodyOf('Noon.'),
      state: 'closed',
      state_reason: 'completed',
      labels: [{ name: LABEL.name }],
    });
    expect(await read(next.number)).toMatchObject({ body: bodyOf('Next morning.'), state: 'open' });
    expect(await read(mine.number)).toMatchObject({
      ...foreign,
      labels: [{}],
      state: 'open',
      comments: 0,
    });
    const { data: comments } = await person.rest.issues.listComments({
      ...REPOSITORY,
      issue_number: first.number,
    });
    expect(comments.map(({ body }) => body)).toEqual([
      `The newer report is octo/demo#${next.number}.`,
    ]);
    const { data: label } = await person.rest.issues.getLabel({ ...REPOSITORY, name: LABEL.name });
    expect(label.name).toBe(LABEL.name);
  });

  it('is one, though two runs that saw none both make it', async () => {
    const { bot, person } = await startEmulator();
    const plans = await Promise.all([
      planFor(bot, '2026-09-24', 'One.'),
      planFor(bot, '2026-09-24', 'Two.'),
    ]);
    // Neither finds the other's before it creates its own.
    const blind = plans.map((plan) => {
      let looks = 0;
      const findAgain = async (): Promise<number | undefined> => {
        looks += 1;
        return looks === 1 ? undefined : plan.findAgain();
      };
      return { ...plan, findAgain };
    });
    const log = createRecordingLog();
    const published = await Promise.all(blind.map((plan) => publishIssue(bot, plan, log)));
    const { data: issues } = await person.rest.issues.listForRepo({ ...REPOSITORY, state: 'all' });
    const open = issues.filter(({ state }) => state === 'open').map(({ number }) => number);
    expect(issues).toHaveLength(2);
    expect(open).toEqual([Math.min(...issues.map(({ number }) => number))]);
    expect(published.map(({ number }) => number)).toEqual([open[0], open[0]]);
  });
});
