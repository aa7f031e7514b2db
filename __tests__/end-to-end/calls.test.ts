import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { CallsReport } from '../../src/domain/calls-report.ts';
import type { Report } from '../../src/domain/report.ts';
import { CALLS_APPLICATION_ID } from '../../src/sqlite/calls-schema.ts';
import { parseCsv } from '../renderers/parse-csv.ts';
import { schemaErrors } from '../renderers/schema-errors.ts';
import {
  addCalls,
  callOf,
  callsOf,
  NOON,
  openTrackerStore,
  writeAgentCosts,
  writeCallLines,
  writeTrackerStore,
} from '../support/call-stores.ts';
import { runCli, temporaryFolder } from '../support/spawn.ts';

const SECOND = NOON / 1_000;

const report = (folder: string, ...args: readonly string[]) =>
  runCli(['report', ...args], { cwd: folder });

type CallsPart = Report & { readonly calls: CallsReport };

async function readReport(folder: string, ...args: readonly string[]): Promise<CallsPart> {
  const { code, stdout } = await report(folder, ...args, '--format', 'json');
  expect(code).toBe(0);
  expect(schemaErrors(stdout)).toEqual([]);
  return JSON.parse(stdout) as CallsPart;
}

/** The line of a table that begins with a name, its cells apart. */
const rowOf = (page: string, name: string) =>
  page.match(new RegExp(`^${name}  .*$`, 'm'))?.[0].split(/ {2,}/);

describe('report on .agent-costs.db', () => {
  /** The three rows of the script's own example, as calls. */
  async function folderWithCosts() {
    const folder = await temporaryFolder();
    const rows = (
      count: number,
      agent: string,
      task: string,
      model: string,
      input: number,
      output: number,
      cost: number,
    ) =>
      Array.from(
        { length: count },
        (_, index) => [SECOND + index * 30.25, agent, task, model, input, output, cost] as const,
      );
    writeAgentCosts(join(folder, '.agent-costs.db'), [
      ...rows(329, 'daily-summarizer', 'summarize', 'claude-3-5-sonnet', 4_218, 800, 0.024654),
      ...rows(847, 'email-triage', 'triage', 'gpt-4o-mini', 312, 20, 0.0000588),
      ...rows(8, 'blog-writer', 'draft', 'claude-3-5-sonnet', 1_450, 3_000, 0.04935),
    ]);
    return folder;
  }

  it('prints agent, task, model, calls, average input and cost, highest cost first', async () => {
    const folder = await folderWithCosts();
    const { code, stdout, stderr } = await report(folder, '.agent-costs.db');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(rowOf(stdout, 'Agent')).toEqual([
      'Agent',
      'Task',
      'Model',
      'Calls',
      'Avg in',
      'Avg out',
      'Cost',
    ]);
    // 329 × (4,218 × $3 + 800 × $15) a million; what the cache read and wrote is not in it.
    expect(rowOf(stdout, 'daily-summarizer')).toEqual([
      'daily-summarizer',
      'summarize',
      'sonnet-3.5',
      '329',
      '4,218',
      '800',
      '≥ $8.11',
    ]);
    expect(rowOf(stdout, 'email-triage')).toEqual([
      'email-triage',
      'triage',
      'gpt-4o-mini',
      '847',
      '312',
      '20',
      '~$0.05',
    ]);
    expect(rowOf(stdout, 'blog-writer')).toEqual([
      'blog-writer',
      'draft',
      'sonnet-3.5',
      '8',
      '1,450',
      '3,000',
      '≥ $0.39',
    ]);
    expect(rowOf(stdout, 'Total')).toEqual(['Total', '1,184', '≥ ~$8.56']);
    const order = ['daily-summarizer', 'blog-writer', 'email-triage'].map((name) =>
      stdout.indexOf(`${name}  `),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain(
      'keeps one number of input: that of 337 calls to Claude lacks the cache, so their cost is at least so much and that of 847 other calls includes cached tokens, so their cost is at most so much.',
    );
    expect(words).toContain('recorded $8.56 for 1,184 calls; list prices give $8.56.');
  });

  it('prices anew, and keeps what the script took beside it', async () => {
    const folder = await temporaryFolder();
    // The script has no price of Haiku and took Sonnet's.
    writeAgentCosts(join(folder, 'costs.db'), [
      [SECOND, 'a', 'default', 'claude-haiku-4-5', 1_000_000, 0, 3],
    ]);
    const { calls, totals } = await readReport(folder, 'costs.db');
    expect(totals).toMatchObject({ costUsd: 1, costIsFloor: true, cacheReadTokens: null });
    expect(calls.stores).toEqual([
      {
        name: 'costs.db',
        kind: 'agent-costs',
        attempts: 1,
        inputMeanings: { 'without-cache': 1 },
        recorded: { attempts: 1, recordedUsd: 3, ourUsd: 1, priced: 1 },
      },
    ]);
    expect(calls.lost).toBeNull();
  });

  it('takes input that may be cached at most at its price, at least at that of the cache', async () => {
    const folder = await temporaryFolder();
    // gpt-4o takes $2.50 a million in, $1.25 from the cache and $10 out.
    writeAgentCosts(join(folder, 'costs.db'), [
      [SECOND, 'a', 'b', 'gpt-4o', 1_000_000, 100_000, 3.5],
    ]);
    const { totals } = await readReport(folder, 'costs.db');
    expect(totals).toMatchObject({
      costUsd: 3.5,
      costIsFloor: false,
      costIsEstimate: true,
      costLowUsd: 2.25,
      costHighUsd: 3.5,
      uncachedInputTokens: null,
      unsplitTokens: 1_000_000,
      totalTokens: 1_100_000,
      cacheHitRate: null,
    });
  });

  it('reads rows with NULL, text or nonsense anywhere, and never takes unknown for 0', async () => {
    const folder = await temporaryFolder();
    writeAgentCosts(join(folder, 'costs.db'), [
      [null, null, null, null, null, null, null],
      [SECOND, 'a', 'default', 'unknown', 0, 0, 0],
      ['yesterday', 'a', null, 'gpt-4o', 10, null, null],
      [SECOND * 1_000, 'a', null, 'claude-haiku-4-5', -5, 7, -1],
      [SECOND, 'a', 'default', 'claude-haiku-4-5', 1_000, 100, 0.0045],
    ]);
    const { calls, totals, days } = await readReport(folder, 'costs.db');
    expect(calls.counts).toMatchObject({ attempts: 5, complete: 5, withoutUsage: 2 });
    expect(totals).toMatchObject({
      uncachedInputTokens: 1_000,
      outputTokens: 107,
      costIsFloor: true,
    });
    expect(days.map(({ day }) => day)).toEqual([null, '2026-11-18']);
    expect(calls.groups.map(({ agent, task, model }) => [agent, task, model])).toContainEqual([
      null,
      null,
      null,
    ]);
    expect(calls.stores[0]?.recorded).toMatchObject({ attempts: 2 });

    const { stderr } = await report(folder, 'costs.db', '--since', '2026-11-18');
    expect(stderr).toContain('3 records have no time and were left out');
  });

  it('prices rows without a time as of the report', async () => {
    const folder = await temporaryFolder();
    writeAgentCosts(join(folder, 'costs.db'), [
      [null, 'a', 'b', 'gpt-4o', 1_000_000, 0, null],
      [null, 'a', 'b', 'no-such-model', 1_000_000, 0, null],
    ]);
    const { totals, pricing } = await readReport(folder, 'costs.db');
    expect(totals).toMatchObject({ costUsd: 2.5, costIsFloor: true });
    expect(pricing.unpriced).toEqual(['no-such-model']);
  });

  it('reads integers that no number can be as unknown, and the rows after them', async () => {
    const folder = await temporaryFolder();
    const row = [SECOND, 'a', 'b', 'claude-haiku-4-5', 1_000, 100, 0.0045] as const;
    writeAgentCosts(join(folder, 'costs.db'), [row, row, row, row]);
    const database = new DatabaseSync(join(folder, 'costs.db'));
    database.exec('UPDATE api_calls SET input_tokens = 9223372036854775807 WHERE id IN (2, 3)');
    database.close();
    const { totals, calls } = await readReport(folder, 'costs.db');
    expect(calls.counts.attempts).toBe(4);
    expect(totals).toMatchObject({ uncachedInputTokens: 2_000, outputTokens: 400 });
  });

  it('counts a copy of the file once, and equal rows of one file each', async () => {
    const folder = await folderWithCosts();
    await copyFile(join(folder, '.agent-costs.db'), join(folder, 'backup.db'));
    const once = await readReport(folder, '.agent-costs.db');
    const twice = await readReport(folder, '.agent-costs.db', 'backup.db');
    expect(twice.totals).toEqual(once.totals);
    expect(twice.coverage.duplicateRecords).toBe(1_184);
    expect(twice.calls.stores.map(({ attempts }) => attempts)).toEqual([1_184, 0]);
    const again = [SECOND, 'a', 'b', 'gpt-4o', 10, 10, 0.1] as const;
    writeAgentCosts(join(folder, 'equal.db'), [again, again]);
    expect((await readReport(folder, 'equal.db')).calls.counts.attempts).toBe(2);
  });

  it('reads the window that is asked for, in every format', async () => {
    const folder = await folderWithCosts();
    const { calls } = await readReport(
      folder,
      '.agent-costs.db',
      '--since',
      '2026-11-18T12:00:00Z',
      '--until',
      '2026-11-18T12:01:00Z',
    );
    // Rows lie 30.25 seconds apart: two of each agent begin in that minute.
    expect(calls.counts.attempts).toBe(6);
    const csv = parseCsv((await report(folder, '.agent-costs.db', '--format', 'csv')).stdout);
    expect(csv.map((row) => row.slice(0, 5))).toEqual([
      ['agent', 'task', 'model', 'attempts', 'calls'],
      ['daily-summarizer', 'summarize', 'claude-3-5-sonnet', '329', '329'],
      ['blog-writer', 'draft', 'claude-3-5-sonnet', '8', '8'],
      ['email-triage', 'triage', 'gpt-4o-mini', '847', '847'],
    ]);
    const { stdout } = await report(folder, '.agent-costs.db', '--format', 'markdown');
    expect(stdout).toContain('### Calls');
    expect(stdout).toMatch(
      /^\| `daily-summarizer` \| `summarize` \| sonnet-3\.5 \| 329 \| 4,218 \| 800 \| ≥.\$8\.11 \|$/m,
    );
  });
});

/** Outcomes of all sorts: $0.0045 for each complete call. */
const MIXED = [
  callOf({ id: 'first', agent: 'a', responseId: 'r-1' }),
  callOf({ id: 'failed', call: 'c', agent: 'a', outcome: 'failed', status: 529, tokens: none() }),
  callOf({ id: 'retried', call: 'c', attempt: 1, agent: 'a', responseId: 'r-2' }),
  callOf({
    id: 'cut',
    agent: 'a',
    outcome: 'partial',
    tokens: { ...none(), uncachedInput: 1_000, cacheRead: 0, cacheWrite: 0 },
  }),
  callOf({ id: 'open', agent: 'a', outcome: 'unfinished', status: undefined, tokens: none() }),
  callOf({ id: 'silent', agent: 'a', tokens: none() }),
  callOf({ id: 'no-answer', agent: 'b', outcome: 'failed', status: undefined, tokens: none() }),
  callOf({ id: 'hit', agent: 'a', outcome: 'cached', responseId: 'r-1', savedNanoUsd: 4_500_000 }),
  callOf({ id: 'counting', agent: 'a', api: 'count-tokens', isSpend: false, tokens: none() }),
];

function none() {
  return {
    uncachedInput: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
    output: undefined,
  };
}

describe('report on the tracker’s store', () => {
  it('tells how the calls went, and what nobody counted', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), MIXED, [
      { at: NOON, reason: 'busy', calls: 2 },
      { at: NOON, reason: 'unavailable', calls: 1 },
      { at: NOON, reason: 'clock', calls: 0 },
    ]);
    await copyFile(join(folder, 'calls.db'), join(folder, 'copy.db'));
    const { calls, totals, coverage } = await readReport(folder, 'calls.db', 'copy.db');
    expect(calls.counts).toEqual({
      attempts: 7,
      calls: 6,
      retries: 1,
      complete: 3,
      partial: 1,
      failed: 2,
      unfinished: 1,
      unanswered: 1,
      withoutUsage: 1,
      cached: 1,
      cacheSavedUsd: 0.0045,
      withoutSpend: 1,
    });
    expect(calls.lost).toBe(3);
    expect(calls.losses).toEqual([
      { reason: 'busy', times: 1, calls: 2 },
      { reason: 'clock', times: 1, calls: 0 },
      { reason: 'unavailable', times: 1, calls: 1 },
    ]);
    // What was refused spent nothing; of the others that have no usage nobody knows.
    expect(totals).toMatchObject({ requests: 6, costUsd: 0.012, costIsFloor: true });
    expect(totals).toEqual(calls.usage);
    expect(coverage.duplicateRecords).toBe(MIXED.length);

    const { stdout } = await report(folder, 'calls.db');
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toContain(
      '6 calls in 7 attempts (1 retry): 3 complete, 1 cut off, 2 failed and 1 unfinished.',
    );
    expect(words).toContain(
      '1 answer came without usage, of 2 calls the whole answer is not known and 1 call got no answer and may be billed, so the true cost is higher.',
    );
    expect(words).toContain('1 answer came from the response cache, which saved under $0.01.');
    expect(words).toContain(
      'Lost: 3 calls could not be stored (2 because the store was busy and 1 because the store could not be used), so the true cost is higher.',
    );
    expect(words).toContain('The clock jumped 1 time: some calls may be on a wrong day.');
  });

  it('tells what a wrong clock lost, in whichever window', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), MIXED, [
      { at: 5, reason: 'clock', calls: 1 },
      { at: NOON - 86_400_000 * 30, reason: 'busy', calls: 7 },
    ]);
    const since = new Date(NOON - 3_600_000).toISOString();
    const { stdout } = await report(folder, 'calls.db', '--since', since);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Lost: 1 call could not be stored (1 because the clock jumped), so the true cost is higher.',
    );
  });

  it('counts each call once over files of many machines, databases and lines', async () => {
    const folder = await temporaryFolder();
    await Promise.all(['a', 'b', 'c'].map((name) => mkdir(join(folder, name))));
    const [first, second, third] = [
      callsOf('one', 30),
      callsOf('two', 20, { agent: 'reader' }),
      callsOf('three', 10),
    ];
    writeTrackerStore(join(folder, 'a/calls-2026-11.db'), [...first, ...second]);
    writeTrackerStore(join(folder, 'b/calls-2026-11.db'), [...second, ...third]);
    await writeCallLines(join(folder, 'c/calls-2026-11.jsonl'), [...third, ...first.slice(0, 5)]);
    const { calls, totals, coverage, agents } = await readReport(folder, '.');
    expect(calls.counts).toMatchObject({ attempts: 60, complete: 60 });
    expect(totals).toMatchObject({
      requests: 60,
      costUsd: 0.27,
      uncachedInputTokens: 60_000,
    });
    expect(coverage.duplicateRecords).toBe(20 + 10 + 5);
    expect(agents?.map(({ name, usage }) => [name, usage.requests])).toEqual([
      ['writer', 40],
      ['reader', 20],
    ]);
  });

  it('groups by agent, task, template, model and day', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), [
      ...callsOf('named', 2, { template: 'v3' }),
      ...callsOf('hashed', 1, { templateHash: '0123456789abcdef', at: NOON + 86_400_000 }),
    ]);
    const { groups } = await readReport(
      folder,
      'calls.db',
      '--group-by',
      'agent,task,template,model,day',
    );
    const common = { agent: 'writer', task: 'draft', model: 'claude-sonnet-4-6' };
    expect(groups?.map(({ by, usage }) => [by, usage.requests])).toEqual([
      [{ ...common, template: 'v3', day: '2026-11-18' }, 2],
      [{ ...common, template: '0123456789abcdef', day: '2026-11-19' }, 1],
    ]);
  });

  it('reads a store while it is written, and leaves nothing beside one at rest', async () => {
    const folder = await temporaryFolder();
    const open = openTrackerStore(join(folder, 'calls.db'));
    addCalls(open, callsOf('written', 3));
    expect((await readReport(folder, 'calls.db')).calls.counts.attempts).toBe(3);
    open.exec('BEGIN IMMEDIATE'); // a writer in the middle of its work
    expect((await readReport(folder, 'calls.db')).calls.counts.attempts).toBe(3);
    open.exec('COMMIT');
    open.close();
    expect(await readdir(folder)).toEqual(['calls.db']);
    const before = await stat(join(folder, 'calls.db'));
    await readReport(folder, 'calls.db');
    expect(await readdir(folder)).toEqual(['calls.db']);
    expect((await stat(join(folder, 'calls.db'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('says nothing of calls where there are none, and nothing is 0 where there are stores', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), []);
    const { calls, totals, findings } = await readReport(folder, 'calls.db');
    expect(calls.counts.attempts).toBe(0);
    expect(totals).toMatchObject({ costUsd: null, totalTokens: null });
    expect(findings).toEqual([]);
    const { stdout } = await report(folder, 'calls.db');
    expect(stdout).toContain('No calls in this window.');
  });

  it('reads bad lines as rejects, and the rest', async () => {
    const folder = await temporaryFolder();
    await writeCallLines(join(folder, 'calls.jsonl'), callsOf('line', 3));
    const text = await readFile(join(folder, 'calls.jsonl'), 'utf8');
    await writeFile(join(folder, 'calls.jsonl'), `${text}{"id":"cut off\n${'x'.repeat(70_000)}\n`);
    const { calls, coverage } = await readReport(folder, 'calls.jsonl');
    expect(calls.counts.attempts).toBe(3);
    expect(coverage).toMatchObject({ rejectedLines: 2, complete: false });
    expect(coverage.rejects.map(({ reason, lines }) => [reason, lines])).toEqual([
      ['malformed', 1],
      ['too-long', 1],
    ]);
  });
});

describe('a store that cannot be read is told in one sentence, with the cure', () => {
  async function failure(folder: string, ...paths: readonly string[]): Promise<string> {
    const { code, stderr } = await report(folder, ...paths);
    expect(code).toBe(3);
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  }

  it('locked by another program', async () => {
    const folder = await temporaryFolder();
    writeAgentCosts(join(folder, 'costs.db'), [[SECOND, 'a', 'b', 'gpt-4o', 1, 1, 1]]);
    const other = new DatabaseSync(join(folder, 'costs.db'));
    other.exec('BEGIN EXCLUSIVE');
    expect(await failure(folder, 'costs.db')).toMatch(
      /costs\.db: could not be read as a store of calls \(database is locked\): another program is writing to it; run again when that is done\./,
    );
    other.close();
  }, 30_000);

  it('corrupt: what came before stays, and the report is not complete', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), callsOf('kept', 2_000));
    const bytes = await readFile(join(folder, 'calls.db'));
    await writeFile(
      join(folder, 'calls.db'),
      bytes.fill(0xff, Math.floor(bytes.length / 2), bytes.length - 4_096),
    );
    const { code, stderr, stdout } = await report(folder, '.', '--format', 'json');
    expect(stderr).toMatch(
      /calls\.db: could not be read as a store of calls \(database disk image is malformed\): it is damaged; recover what is left/,
    );
    expect(code).toBe(3);
    expect(stdout).toBe('');
  });

  it('no database behind its first bytes', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'costs.db'), `SQLite format 3\0${'no'.repeat(2_000)}`);
    expect(await failure(folder, 'costs.db')).toMatch(
      /costs\.db.*(?:is damaged or encrypted|reports no token usage)/,
    );
  });

  it('of a newer version', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), callsOf('new', 1));
    const database = new DatabaseSync(join(folder, 'calls.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await failure(folder, 'calls.db')).toContain(
      'was written by a newer version of token-usage-report; update to read it.',
    );
  });

  it('of another program', async () => {
    const folder = await temporaryFolder();
    const database = new DatabaseSync(join(folder, 'other.db'));
    database.exec('CREATE TABLE api_calls (id INTEGER, at TEXT)');
    database.close();
    expect(await failure(folder, 'other.db')).toContain(
      'other.db: reports no token usage in a known format',
    );
  });

  it('whose tables are none, but run what a stranger wrote', async () => {
    const folder = await temporaryFolder();
    const database = new DatabaseSync(join(folder, 'view.db'));
    database.exec(`PRAGMA application_id = ${CALLS_APPLICATION_ID}; PRAGMA user_version = 1;
      CREATE VIEW calls AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n`);
    database.exec(`CREATE TABLE api_calls (ts, agent, task_type, model, input_tokens, output_tokens,
      cost_usd AS (length(zeroblob(1000000000))))`);
    database.exec('INSERT INTO api_calls (ts) VALUES (1)');
    database.close();
    expect(await failure(folder, 'view.db')).toContain('reports no token usage in a known format');
  });

  it.runIf(process.getuid?.() !== 0)('that may not be opened', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), callsOf('one', 1));
    await chmod(join(folder, 'calls.db'), 0);
    expect(await failure(folder, 'calls.db')).toContain('calls.db');
  });

  it('that is not there', async () => {
    const folder = await temporaryFolder();
    expect(await failure(folder, 'no-such-folder')).toContain('no-such-folder');
  });

  it('but one at rest in a folder that may not be written to is read', async () => {
    const folder = await temporaryFolder();
    writeTrackerStore(join(folder, 'calls.db'), callsOf('one', 4));
    await chmod(folder, 0o500);
    expect((await readReport(folder, 'calls.db')).calls.counts.attempts).toBe(4);
    await chmod(folder, 0o700);
  });
});
