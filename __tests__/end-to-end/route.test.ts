import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../src/domain/call-record.ts';
import { UNKNOWN_TOKENS } from '../../src/domain/tokens.ts';
import type { RoleAudit } from '../../src/roles/role-audit.ts';
import { formatCallLine } from '../../src/sqlite/call-line.ts';
import { toCallRow } from '../../src/sqlite/call-row.ts';
import {
  CALLS_APPLICATION_ID,
  CALLS_MIGRATIONS,
  CALLS_SCHEMA_VERSION,
  WRITE_CALL,
} from '../../src/sqlite/calls-schema.ts';
import { runCli, temporaryFolder, type Exit } from '../support/spawn.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/routing/', import.meta.url));
const fixture = (name: string): string => join(FIXTURES, name);

const STAGES = `extract:
  model: claude-haiku-4-5
  stages: Extract
synthesize:
  model: claude-opus-4-8
  stages: [Synthesize]
`;

/** A folder with a table of roles. */
async function folderWith(roles: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'roles.yml'), roles);
  return folder;
}

const route = (cwd: string, ...args: string[]): Promise<Exit> =>
  runCli(['route', '--roles', 'roles.yml', ...args], { cwd });

async function auditOf(cwd: string, ...args: string[]): Promise<RoleAudit> {
  const { code, stdout, stderr } = await route(cwd, '--format', 'json', ...args);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as RoleAudit;
}

describe('telemetry of agents, stage by stage', () => {
  it('shows four mechanical agents on a cheap model: $0.60 to $0.20, −67%, in their stage alone', async () => {
    const cwd = await folderWith(STAGES);
    const { runs } = await auditOf(cwd, fixture('wf_round.json'));
    expect(runs).toMatchObject([
      {
        name: 'routing-demo',
        isDegraded: false,
        byTable: {
          records: 5,
          totalTokens: 75_000,
          asRanUsd: 0.6,
          otherwiseUsd: 0.2,
          changeUsd: -0.4,
          changeAtLeastUsd: -0.25,
          changeAtMostUsd: -1.25,
        },
        stages: [
          {
            stage: 'Extract',
            role: 'extract',
            agents: 4,
            models: ['claude-opus-4-8'],
            totalTokens: 62_500,
            costUsd: 0.5,
            costIsEstimate: true,
            byTable: { asRanUsd: 0.5, otherwiseUsd: 0.1, changeUsd: -0.4 },
          },
          {
            stage: 'Synthesize',
            agents: 1,
            totalTokens: 12_500,
            byTable: { asRanUsd: 0.1, otherwiseUsd: 0.1, changeUsd: 0 },
          },
        ],
      },
    ]);
    const { stdout } = await route(cwd, fixture('wf_round.json'));
    expect(stdout).toContain('~$0.60 → ~$0.20 (−67%), an estimate');
    expect(stdout).toContain('all of it in Extract.');
    expect(stdout).toMatch(/Extract +extract +opus-4.8 +4 +63K +~\$0.50 +~\$0.10 +−80%/);
    expect(stdout).toMatch(/Synthesize .* ~\$0.10 +~\$0.10 +unchanged/);
  });

  it('foretells what the receipt of the seed measured, but for the tokens that it cannot know', async () => {
    const cwd = await folderWith(STAGES);
    const before = await auditOf(cwd, fixture('wf_before.json'));
    const after = await auditOf(cwd, fixture('wf_after.json'));
    const dollars = (usd: number | null): string | undefined => usd?.toFixed(2);
    expect(dollars(before.totals.costUsd)).toBe('0.60');
    expect(dollars(after.totals.costUsd)).toBe('0.20');
    const change = (after.totals.costUsd ?? 0) / (before.totals.costUsd ?? 1) - 1;
    expect(Math.round(change * 100)).toBe(-67);
    // The same tokens at the cheap price: the measured run also had 12% fewer of them.
    expect(dollars(before.runs[0]?.byTable.otherwiseUsd ?? null)).toBe('0.21');
    expect(after.estimate).toMatchObject({ records: 0, moves: [] });
  });

  it('marks a run whose agents broke off', async () => {
    const cwd = await folderWith(STAGES);
    const text = readFileSync(fixture('wf_round.json'), 'utf8').replace('"done"', '"error"');
    await writeFile(join(cwd, 'wf_broken.json'), text);
    expect((await auditOf(cwd, 'wf_broken.json')).runs[0]?.isDegraded).toBe(true);
    expect((await route(cwd, 'wf_broken.json')).stdout).toContain('⚠️ DEGRADED');
  });
});

describe('transcripts beside telemetry', () => {
  /** One request of an agent, as its transcript has it. */
  const answer = (agent: string): string =>
    `${JSON.stringify({
      parentUuid: null,
      isSidechain: true,
      agentId: agent,
      sessionId: 's1',
      type: 'assistant',
      uuid: `uuid-${agent}`,
      timestamp: '2026-11-18T09:35:00.000Z',
      requestId: `req-${agent}`,
      message: {
        id: `msg-${agent}`,
        role: 'assistant',
        model: 'claude-opus-4-8',
        usage: {
          input_tokens: 1_000,
          cache_creation_input_tokens: 0,
          cache_read_input_tokens: 10_000,
          output_tokens: 200,
        },
      },
    })}\n`;

  it('make the what-if of their stage exact, request by request', async () => {
    const cwd = await folderWith(STAGES);
    const agents = join(cwd, 'p', 's1', 'subagents', 'workflows', 'wf_made-up-round');
    await mkdir(agents, { recursive: true });
    await mkdir(join(cwd, 'p', 's1', 'workflows'));
    const telemetry = await readFile(fixture('wf_round.json'));
    await writeFile(join(cwd, 'p', 's1', 'workflows', 'wf_made-up-round.json'), telemetry);
    for (const agent of ['a00000001', 'a00000002', 'a00000003', 'a00000004']) {
      await writeFile(join(agents, `agent-${agent}.jsonl`), answer(agent));
    }
    const { runs, totals } = await auditOf(cwd, 'p');
    const extract = runs[0]?.stages.find(({ stage }) => stage === 'Extract');
    // 4 × (1,000 × $5 + 10,000 × $0.50 + 200 × $25) and × ($1, $0.10, $5), per million.
    expect(extract).toMatchObject({
      agents: 4,
      calls: 4,
      totalTokens: 44_800,
      byTable: { asRanUsd: 0.06, otherwiseUsd: 0.012, changeUsd: -0.048 },
    });
    expect(extract?.byTable).not.toHaveProperty('changeAtLeastUsd');
    expect(totals.costUsd).toBeCloseTo(0.06 + 0.1, 9);
  });
});

let calls = 0;

function makeCallRecord(overrides: Partial<CallRecord>): CallRecord {
  calls += 1;
  return {
    id: `call-${calls}`,
    call: `call-${calls}`,
    attempt: 0,
    at: Date.parse('2026-11-19T12:00:00Z') + calls,
    provider: 'anthropic',
    api: 'messages',
    askedModel: 'claude-haiku-4-5',
    responseId: `msg_${calls}`,
    status: 200,
    outcome: 'complete',
    isSpend: true,
    isStream: false,
    tokens: { uncachedInput: 1_000, cacheRead: 0, cacheWrite: 0, output: 100 },
    ...overrides,
  };
}

const CALLS: readonly CallRecord[] = [
  makeCallRecord({ role: 'triage' }),
  makeCallRecord({ role: 'triage', askedModel: 'claude-opus-4-8' }),
  makeCallRecord({ role: 'chat', askedModel: 'claude-opus-4-8', hasTools: false }),
  makeCallRecord({ role: 'chat', askedModel: 'claude-opus-4-8', hasTools: true }),
  makeCallRecord({ role: 'chat', askedModel: 'claude-opus-4-8' }),
  makeCallRecord({ agent: 'writer', askedModel: 'gpt-5.5', provider: 'openai' }),
  makeCallRecord({ role: 'triage', outcome: 'cached', savedNanoUsd: 1_500_000 }),
  makeCallRecord({ role: 'triage', outcome: 'failed', status: 429, tokens: UNKNOWN_TOKENS }),
];

const CHAT = `triage: claude-haiku-4-5
chat: { model: claude-haiku-4-5, escalates-to: claude-opus-4-8 }
`;

const EXPECTED = {
  totals: { records: 6, calls: 6 },
  literals: [{ model: 'gpt-5.5', agent: 'writer', records: 1 }],
  unassigned: [],
  unknownRoles: [],
  escalations: [{ role: 'chat', calls: 3, notNeeded: 1, notJudged: 1, notNeededUsd: 0.0075 }],
  estimate: {
    records: 2,
    totalTokens: 2_200,
    asRanUsd: 0.015,
    otherwiseUsd: 0.003,
    changeUsd: -0.012,
  },
  measured: { cachedAnswers: 1, cachedAnswersUsd: 0.0015 },
  unpriced: [],
};

describe('a store of calls', () => {
  it('is audited with the roles that the calls name, whether it is lines or a database', async () => {
    const cwd = await folderWith(CHAT);
    await writeFile(join(cwd, 'calls.jsonl'), CALLS.map(formatCallLine).join(''));
    expect(await auditOf(cwd, 'calls.jsonl')).toMatchObject(EXPECTED);
    const db = new DatabaseSync(join(cwd, 'calls.db'));
    for (const migration of CALLS_MIGRATIONS) db.exec(migration);
    db.exec(`PRAGMA application_id = ${CALLS_APPLICATION_ID}`);
    db.exec(`PRAGMA user_version = ${CALLS_SCHEMA_VERSION}`);
    const insert = db.prepare(WRITE_CALL);
    for (const call of CALLS) insert.run(...Object.values(toCallRow(call)));
    db.close();
    expect(await auditOf(cwd, 'calls.db')).toMatchObject(EXPECTED);
    // The same calls in both are made once.
    expect((await auditOf(cwd, 'calls.db', 'calls.jsonl')).totals.calls).toBe(6);
  });

  it('of a script, whose input may have been cached, has a range on both sides', async () => {
    const cwd = await folderWith('sum: { model: gpt-4o-mini, agents: summarizer }\n');
    const db = new DatabaseSync(join(cwd, '.agent-costs.db'));
    db.exec(
      'CREATE TABLE api_calls (id INTEGER PRIMARY KEY AUTOINCREMENT, ts REAL, agent TEXT, task_type TEXT, model TEXT, input_tokens INTEGER, output_tokens INTEGER, cost_usd REAL)',
    );
    const insert = db.prepare('INSERT INTO api_calls VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)');
    const at = Date.parse('2026-11-19T12:00:00Z') / 1_000;
    insert.run(at, 'summarizer', 'default', 'gpt-4o', 1_000_000, 100_000, 3.5);
    db.close();
    // $2.50 ($1.25 cached) and $10 a million, against $0.15 ($0.075) and $0.60.
    expect((await auditOf(cwd, '.agent-costs.db')).estimate).toMatchObject({
      asRanUsd: 3.5,
      otherwiseUsd: 0.21,
      changeUsd: -3.29,
      changeAtLeastUsd: -2.115,
      changeAtMostUsd: -3.29,
    });
  });

  it('has its savings told apart, and escaped where they are shown', async () => {
    const cwd = await folderWith(CHAT);
    const evil = makeCallRecord({ agent: '@octo | <b>\u001b[31m', askedModel: 'gpt-5.5' });
    await writeFile(join(cwd, 'calls.jsonl'), [...CALLS, evil].map(formatCallLine).join(''));
    const { stdout: page } = await route(cwd, '--format', 'markdown', 'calls.jsonl');
    const [estimate = '', measured = ''] = page.split('#### Measured savings');
    expect(estimate).toContain('**estimate**');
    expect(measured).toContain('never added to it');
    expect(measured).toContain('1 call not made, under $0.01 not spent');
    expect(page).toContain('`@octo \\| <b>');
    expect(page).not.toContain('\u001b');
    const { stdout: text } = await route(cwd, 'calls.jsonl');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('2 of 7 calls ran on a model that no role names.');
  });

  it('takes the window and the providers that are asked for', async () => {
    const cwd = await folderWith(CHAT);
    await writeFile(join(cwd, 'calls.jsonl'), CALLS.map(formatCallLine).join(''));
    const openai = await auditOf(cwd, '--provider', 'openai', 'calls.jsonl');
    expect(openai.totals.records).toBe(1);
    const none = await auditOf(cwd, '--until', '2026-11-19', 'calls.jsonl');
    expect(none).toMatchObject({ totals: { records: 0 }, measured: { cachedAnswers: 0 } });
  });
});

describe('the command', () => {
  const RECORD = JSON.stringify({
    _schema: 'token-usage/v1.0.0',
    event: 'token_usage',
    timestamp: '2026-11-19T12:00:00Z',
    request_id: 'a',
    provider: 'anthropic',
    model: 'claude-opus-4-8',
    path: '/v1/messages',
    status: 200,
    streaming: false,
    input_tokens: 1_000,
    output_tokens: 100,
    cache_read_tokens: 0,
    cache_write_tokens: 0,
    duration_ms: 100,
  });

  it('reads any format that the report reads, and writes where it is asked to', async () => {
    const cwd = await folderWith('triage: claude-haiku-4-5\n');
    await mkdir(join(cwd, 'run'));
    await writeFile(join(cwd, 'run', 'token-usage.jsonl'), `${RECORD}\n`);
    const { literals } = await auditOf(cwd, 'run');
    expect(literals).toMatchObject([{ model: 'claude-opus-4-8', records: 1, role: null }]);
    const { code, stdout } = await route(
      cwd,
      'run',
      '--output',
      'audit.md',
      '--format',
      'markdown',
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'audit.md'), 'utf8')).toContain('### Routing');
    const fromStdin = await runCli(['route', '--roles', 'roles.yml', '--format', 'json'], {
      cwd,
      stdin: `${RECORD}\n`,
    });
    expect(JSON.parse(fromStdin.stdout)).toMatchObject({ schemaVersion: '1.0.0', literals });
  });

  it.each([
    ['triage:\n', 2, 'the role "triage" has no model; name one'],
    ['', 2, '--roles roles.yml: has no roles'],
    ['- triage\n', 2, '--roles roles.yml: is not a map'],
    ['triage: [\n', 2, '--roles roles.yml: is not valid YAML'],
    ['a: x\na: y\n', 2, 'is not valid YAML (duplicate key at line 2, column 1)'],
    ['{"a": "x", "a": "y"}', 2, 'duplicate key'],
    [`# ${'x'.repeat(128 * 1024)}\na: x\n`, 2, 'roles.yml has more than 128 KiB'],
    ['chat: { model: x, escalate: y }\n', 2, 'the role "chat" has a field that is not known'],
  ])('says what is wrong with a table in one sentence: %#', async (roles, code, words) => {
    const cwd = await folderWith(roles);
    const exit = await route(cwd, fixture('wf_round.json'));
    expect([exit.code, exit.stdout]).toEqual([code, '']);
    expect(exit.stderr).toContain(words);
    expect(exit.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('needs a table that is there, and something to read', async () => {
    const cwd = await folderWith('triage: claude-haiku-4-5\n');
    const without = await runCli(['route', fixture('wf_round.json')], { cwd });
    expect([without.code, without.stderr]).toEqual([
      2,
      expect.stringContaining('--roles: is not given'),
    ]);
    const missing = await runCli(['route', '--roles', 'no.yml', 'x'], { cwd });
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('--roles: the file no.yml cannot be read'),
    ]);
    expect((await route(cwd, 'nothing.jsonl')).code).toBe(3);
    expect((await route(cwd, fixture('wf_round.json'), 'nothing.jsonl')).code).toBe(0);
    expect((await route(cwd, '--strict', fixture('wf_round.json'), 'nothing.jsonl')).code).toBe(3);
    expect((await route(cwd, '--format', 'csv', fixture('wf_round.json'))).code).toBe(2);
  });

  it('says unpriced of a model that no price list knows, never $0', async () => {
    const cwd = await folderWith('extract: { model: in-house-model, stages: Extract }\n');
    const { stdout } = await route(cwd, fixture('wf_round.json'));
    expect(stdout).toContain('Unpriced: in-house-model.');
    expect(stdout).toMatch(/opus-4.8 → in-house-model .* unpriced +unpriced/);
    expect(stdout).not.toContain('$0.00');
  });
});
