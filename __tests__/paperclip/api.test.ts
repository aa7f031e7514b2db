import { afterEach, describe, expect, it } from 'vitest';
import RECORDED from '../../src/demo/paperclip-answers.json' with { type: 'json' };
import {
  PAPERCLIP_NOW,
  PAPERCLIP_TOKENS,
  startFakePaperclip,
  type FakePaperclip,
  type FakePaperclipOptions,
} from '../../src/demo/paperclip-api.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderAs } from '../../src/renderers/render-as.ts';
import { createApiGet } from '../../src/sources/paperclip/api-client.ts';
import { createApiSource } from '../../src/sources/paperclip/read-api.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import { runCli } from '../support/spawn.ts';
import { audit, companyOf } from './audit.ts';

const servers: FakePaperclip[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options?: FakePaperclipOptions): Promise<FakePaperclip> {
  const server = await startFakePaperclip(options);
  servers.push(server);
  return server;
}

const WINDOW = { from: new Date('2026-10-26T13:00:00Z'), to: PAPERCLIP_NOW };
const COMPANY = 'Acme Test';

function auditApi(
  { url }: FakePaperclip,
  { token, company = COMPANY }: { token?: string; company?: string | null } = {},
  limits: Parameters<typeof createApiGet>[1] = {},
): Promise<Report> {
  const address = { url, token };
  const source = createApiSource(createApiGet(address, limits), address);
  return audit(source, { company: company ?? undefined, window: WINDOW });
}

describe('the fake', () => {
  it('answers field by field as the server that was recorded', async () => {
    const { url } = await start();
    const answered = [
      'companies',
      'me',
      'agents',
      'summary',
      'by-agent-model',
      'routines',
      'bad-company',
      'nonuuid',
      'unknown',
      'summary-badfrom',
    ] as const;
    for (const name of answered) {
      const { path, status, body } = RECORDED.answers[name];
      const answer = await fetch(`${url}/api${path}`);
      expect({ name, status: answer.status, body: await answer.json() }).toEqual({
        name,
        status,
        body,
      });
    }
    const { path, body } = RECORDED.answers.runs;
    const runs = await fetch(`${url}/api${path}?limit=1000`);
    expect(await runs.json()).toEqual(body);
    const wrong = await fetch(`${url}/api/companies`, {
      headers: { authorization: 'Bearer nobody' },
    });
    expect({ status: wrong.status, body: await wrong.json() }).toMatchObject({
      status: 401,
      body: RECORDED.answers.badtoken.body,
    });
  });
});

describe('the audit by the API', () => {
  it('has the sums of the recorded company, split into its runs and the rest', async () => {
    const report = await auditApi(await start());
    const { cost, agents, limits } = companyOf(report);
    expect(cost.ledgerUsd).toBe(RECORDED.answers.summary.body.spendCents / 100);
    // Four runs of $0.0042, which the ledger has at $0.00.
    expect(cost.exactUsd).toBe(0.0168);
    expect(agents.find(({ name }) => name === 'CliBuilder')?.cost).toMatchObject({
      spendUsd: 0.0168,
      ledgerUsd: 0,
      exactUsd: 0.0168,
    });
    // A subscription’s run is no spend.
    expect(agents.find(({ name }) => name === 'CliSub')?.cost).toMatchObject({
      spendUsd: 0,
      subscriptionUsd: 0.3127,
    });
    const tokens = (key: 'inputTokens' | 'cachedInputTokens' | 'outputTokens') =>
      RECORDED.answers['by-agent-model'].body.reduce((sum, row) => sum + row[key], 0);
    expect(agents.reduce((sum, { outputTokens }) => sum + (outputTokens ?? 0), 0)).toBe(
      tokens('outputTokens'),
    );
    expect(agents.reduce((sum, { cachedTokens }) => sum + (cachedTokens ?? 0), 0)).toBe(
      tokens('cachedInputTokens'),
    );
    expect(limits[0]).toMatch(/does not list cost events/);
    expect(schemaErrors(renderAs('json', report))).toEqual([]);
  });

  it('only gets, and always with a limit, once an agent', async () => {
    const server = await start();
    await auditApi(server);
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    const runs = server.requests.filter(({ path }) => path.includes('/heartbeat-runs'));
    expect(runs).toHaveLength(RECORDED.answers.agents.body.length);
    expect(runs.filter(({ path }) => !/\?agentId=[0-9a-f-]+&limit=1000$/.test(path))).toEqual([]);
  });

  it('asks for a window whose both ends count, so that its own stays half-open', async () => {
    const server = await start();
    await auditApi(server);
    const costs = server.requests.find(({ path }) => path.includes('/costs/by-agent-model'));
    const query = new URL(costs?.path ?? '', 'http://localhost').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      from: '2026-10-26T13:00:00.000Z',
      to: '2026-11-25T12:59:59.999Z',
    });
  });

  it('shows nothing of adapters, errors and results', async () => {
    const report = await auditApi(await start());
    for (const format of ['text', 'markdown', 'json', 'csv'] as const) {
      expect(renderAs(format, report)).not.toMatch(
        /\/srv\/work|REDACTED|acpx|terminal access failure|"ok"/,
      );
    }
  });

  it('says where an agent’s runs are cut off', async () => {
    const { body } = RECORDED.answers.runs;
    const [first] = body;
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      ...first,
      id: `${index}`,
      usageJson: null,
    }));
    const server = await start({
      instead: (path, query) =>
        path.endsWith('/heartbeat-runs') && query.get('agentId') === first?.agentId
          ? { status: 200, body: many }
          : undefined,
    });
    const { limits, agents } = companyOf(await auditApi(server));
    expect(limits.join('\n')).toMatch(
      /Of CliBuilder only the newest 1000 runs are known back to 2026-11-25T12:50:39/,
    );
    expect(agents.find(({ name }) => name === 'CliBuilder')?.runs).toBe(1_000);
  });

  it('keeps the ledger where the runs reported more', async () => {
    const smaller = RECORDED.answers['by-agent-model'].body.map((row) => ({
      ...row,
      outputTokens: 1,
    }));
    const server = await start({
      instead: (path) =>
        path.endsWith('/by-agent-model') ? { status: 200, body: smaller } : undefined,
    });
    const { limits, cost } = companyOf(await auditApi(server));
    expect(limits.join('\n')).toMatch(
      /sums? of the ledger by agent and model (?:is|are) less than the runs reported/,
    );
    expect(cost.ledgerUsd).toBe(0.34);
  });

  it('says when the sums of the API do not agree', async () => {
    const server = await start({
      instead: (path) =>
        path.endsWith('/costs/summary') ? { status: 200, body: { spendCents: 99 } } : undefined,
    });
    expect(companyOf(await auditApi(server)).limits.join('\n')).toMatch(
      /99 cents in all, 34 cents by agent/,
    );
  });

  it.each([
    [undefined, /wants a token; set PAPERCLIP_API_KEY/],
    ['wrong', /does not take the token in PAPERCLIP_API_KEY/],
  ])('with the token %s on a server that wants one', async (token, words) => {
    const server = await start({ mode: 'authenticated' });
    await expect(auditApi(server, token === undefined ? {} : { token })).rejects.toThrow(words);
  });

  it('with a board’s token sees all companies, with an agent’s key its own', async () => {
    const server = await start({ mode: 'authenticated' });
    const board = await auditApi(server, { token: PAPERCLIP_TOKENS.board });
    const agent = await auditApi(server, { token: PAPERCLIP_TOKENS.agent, company: null });
    expect(companyOf(agent)).toEqual(companyOf(board));
    const undecided = auditApi(server, { token: PAPERCLIP_TOKENS.board, company: null });
    await expect(undecided).rejects.toThrow(/Paperclip has 2 companies/);
  });
});

describe('an API that cannot be read', () => {
  const json = (body: unknown) => ({ status: 200, body });

  it.each([
    [
      'redirects',
      () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' }),
      /redirects .*not followed/,
    ],
    ['fails', () => ({ status: 500, body: {} }), /failed with status 500/],
    ['answers something else', () => ({ status: 200, body: '<html>' }), /is no JSON/],
    ['has another form', () => json({ companies: [] }), /has another form than Paperclip’s/],
    ['is too large', () => json('x'.repeat(3_000_000)), /larger than 1000000 bytes/],
    ['knows no such path', () => ({ status: 404, body: {} }), /knows nothing of \/companies/],
  ])('%s', async (_what, answer, words) => {
    const server = await start({ instead: answer });
    await expect(auditApi(server, {}, { maxBytes: 1_000_000 })).rejects.toThrow(words);
  });

  it('because nothing is there', async () => {
    const exit = await runCli(['paperclip', '--no-db', '--api-url', 'http://127.0.0.1:9']);
    expect(exit).toMatchObject({ code: 3, stdout: '' });
    expect(exit.stderr).toMatch(
      /^Paperclip’s API at http:\/\/127\.0\.0\.1:9: nothing answers; .*--api-url\.\n$/,
    );
  });
});

describe('the command', () => {
  it('falls back on the API where no database answers, and says so', async () => {
    const server = await start({ isAlone: true });
    const exit = await runCli([
      'paperclip',
      '--api-url',
      server.url,
      '--db-port',
      '9',
      '--format',
      'json',
      '--since',
      '2026-10-01',
      '--until',
      '2026-11-26',
    ]);
    expect(exit.code).toBe(0);
    expect(exit.stderr).toMatch(
      /127\.0\.0\.1:9.*nothing answers.*The API was read instead, which sees less/,
    );
    const report = JSON.parse(exit.stdout) as Report;
    expect(companyOf(report).limits[0]).toMatch(/does not list cost events/);
    expect(report.paperclip?.source).toBe('api');
  });

  it('demo --paperclip shows it without a database, a network or a token', async () => {
    const exit = await runCli(['demo', '--paperclip']);
    expect({ code: exit.code, stderr: exit.stderr }).toEqual({ code: 0, stderr: '' });
    expect(exit.stdout).toContain('Cost by agent of Acme Test');
    const { stdout } = await runCli(['demo', '--paperclip', '--format', 'json']);
    expect(schemaErrors(stdout)).toEqual([]);
  });
});
