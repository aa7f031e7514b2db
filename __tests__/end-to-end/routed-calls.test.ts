import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import { expect, it } from 'vitest';
import type * as Routing from '../../src/routing.ts';
import type * as Tracker from '../../src/tracker.ts';
import type { RoleAudit } from '../../src/roles/role-audit.ts';
import { DIST, runCli, temporaryFolder } from '../support/spawn.ts';
import { startModelServer } from '../tracker/model-server.ts';
import { writeFile } from 'node:fs/promises';

const load = async <T>(name: string): Promise<T> =>
  (await import(pathToFileURL(join(DIST, name)).href)) as T;

it('a program routes by roles, records its calls, and the audit knows which were of which role', async () => {
  const { createRouter, messageRouter } = await load<typeof Routing>('routing.js');
  const { track, withLabels, flush } = await load<typeof Tracker>('tracker.js');
  const folder = await temporaryFolder();
  const roles = join(folder, 'roles.yml');
  await writeFile(
    roles,
    'triage: claude-haiku-4-5\nchat: { model: claude-haiku-4-5, escalates-to: claude-opus-4-8 }\n',
  );
  const router = createRouter({ roles, required: ['triage', 'chat'] });
  const route = messageRouter({
    cheap: () => router.model('chat'),
    strong: () => router.escalated('chat'),
  });
  const { url } = await startModelServer();
  const client = track(new Anthropic({ apiKey: 'none', baseURL: url }), {
    agent: 'bot',
    store: join(folder, 'calls.db'),
  });
  const call = (role: 'triage' | 'chat' | undefined, model: string, content: string) =>
    withLabels({ role }, () =>
      client.messages.create({ model, max_tokens: 99, messages: [{ role: 'user', content }] }),
    );
  await call('triage', router.model('triage'), 'Is it spam?');
  for (const message of ['What is a schema?', 'Design the schema.']) {
    await call('chat', route(message).model, message);
  }
  await call('triage', 'claude-opus-4-8', 'a forgotten one');
  await call(undefined, 'claude-sonnet-4-6', 'a literal');
  await flush();
  const { code, stdout } = await runCli(['route', '--roles', roles, '--format', 'json', folder]);
  expect(code).toBe(0);
  const audit = JSON.parse(stdout) as RoleAudit;
  expect(audit.totals.calls).toBe(5);
  expect(
    audit.roles.map(({ role, models }) => [role, models.map(({ standing }) => standing)]),
  ).toEqual([
    ['triage', ['other-role', 'table']],
    ['chat', ['escalation', 'table']],
  ]);
  expect(audit.literals).toMatchObject([
    { agent: 'bot', model: 'claude-sonnet-4-6-20260401', role: null },
  ]);
  // The tracker saw that no tools were given, and 42 tokens are a short answer.
  expect(audit.escalations).toMatchObject([{ role: 'chat', calls: 1, notNeeded: 1 }]);
  // Of each of the two: 100 uncached, 2,000 read, 100 and 200 written, 42 out; searches stay.
  const opus = (100 * 5 + 2_000 * 0.5 + 100 * 6.25 + 200 * 10 + 42 * 25) / 1e6;
  expect(audit.estimate.moves.map(({ because }) => because).toSorted()).toEqual([
    'escalation-not-needed',
    'other-model',
  ]);
  expect(audit.estimate.changeUsd).toBeCloseTo(-2 * opus * 0.8, 9);
});
