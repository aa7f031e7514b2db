import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { Conclusion } from '../../src/collect/conclude-run.ts';
import { createDocumentIntake } from '../../src/collect/read-documents.ts';
import { mayTellUsage } from '../../src/decoders/choose-decoder.ts';
import { groupBy } from '../../src/domain/group-by.ts';
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts';
import { createTally, mergeTally } from '../../src/ledger/tally.ts';
import { toUsage } from '../../src/ledger/to-usage.ts';
import type { RunSource } from '../../src/ports.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { readLocalDocuments } from '../../src/sources/local-files.ts';
import type { CountingRules } from '../../src/threads/range-counter.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { zip } from '../support/collect-from.ts';
import { makeRun } from '../support/record-factory.ts';

const RUN = makeRun({ id: 7 });
const START = RUN.startedAt.getTime();
const NAMES = ['usage', 'agent', 'detection', 'claude-logs'];
const PHASES = ['agent', 'detection', 'evals'] as const;

/** Files of an artifact by their path. */
type Files = Record<string, string>;
/** The artifacts of one run by their names. */
type Artifacts = Record<string, Files>;

const count = fc.oneof(fc.constant(0), fc.nat(5_000));
const tokens = fc.record({ input: count, output: count, cacheRead: count, cacheWrite: count });
const model = fc.constantFrom('claude-sonnet-4-6', 'claude-haiku-4-5', 'gpt-5.4', undefined);

const record = fc
  .record({ id: fc.nat(4), minute: fc.nat(100), model, tokens })
  .map(({ id, minute, model: name, tokens: used }) =>
    JSON.stringify({
      _schema: 'token-usage/v0.27.43',
      timestamp: new Date(START + minute * 60_000).toISOString(),
      request_id: `request-${id}`,
      provider: name?.startsWith('gpt') === true ? 'openai' : 'anthropic',
      model: name,
      path: '/v1/messages',
      input_tokens: used.input + used.cacheRead, // so that either meaning of it is possible
      output_tokens: used.output,
      cache_read_tokens: used.cacheRead,
      cache_write_tokens: name?.startsWith('gpt') === true ? 0 : used.cacheWrite,
    }),
  );
const records = fc
  .array(fc.oneof({ weight: 20, arbitrary: record }, { weight: 1, arbitrary: fc.constant('{') }), {
    maxLength: 5,
  })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

const agentUsage = fc.oneof(
  tokens.map((used) => ({
    input_tokens: used.input,
    output_tokens: used.output,
    cache_read_tokens: used.cacheRead,
    primary_model: 'claude-sonnet-4-6',
  })),
  fc.constant({ input_tokens: 0, output_tokens: 0 }),
  fc.nat(500).map((credits) => ({ ai_credits: credits + 1 })),
);

const audit = fc
  .nat(3)
  .map((requests) =>
    Array.from({ length: requests }, (_, index) =>
      JSON.stringify({ event: 'TRACK_END', rid: String(index), result: 'no_usage' }),
    ).join('\n'),
  );

const transcript = fc
  .array(fc.record({ message: fc.nat(3), minute: fc.nat(100), tokens, hasRequest: fc.boolean() }), {
    maxLength: 4,
  })
  .map((answers) =>
    answers
      .map(({ message, minute, tokens: used, hasRequest }) =>
        JSON.stringify({
          parentUuid: null,
          isSidechain: false,
          type: 'assistant',
          sessionId: 'session-1',
          ...(hasRequest && { requestId: 'req_1' }),
          timestamp: new Date(START + minute * 60_000).toISOString(),
          message: {
            id: `msg_${message}`,
            model: 'claude-sonnet-4-6',
            usage: {
              input_tokens: used.input,
              output_tokens: used.output,
              cache_read_input_tokens: used.cacheRead,
              cache_creation_input_tokens: used.cacheWrite,
            },
          },
        }),
      )
      .join('\n'),
  );

const result = tokens.map((used) =>
  JSON.stringify({
    type: 'result',
    session_id: 'session-1',
    uuid: 'result-1',
    total_cost_usd: 0.5,
    usage: {},
    modelUsage: {
      'claude-sonnet-4-6': {
        inputTokens: used.input,
        outputTokens: used.output,
        cacheReadInputTokens: used.cacheRead,
        cacheCreationInputTokens: used.cacheWrite,
      },
    },
  }),
);

const phase = fc.record({ records, agentUsage, audit }, { requiredKeys: [] });

/** Artifacts as gh-aw makes them: `usage` and the phases' own hold the same records. */
const run: fc.Arbitrary<Artifacts> = fc
  .record({
    phases: fc.record({ agent: phase, detection: phase, evals: phase }, { requiredKeys: [] }),
    logs: fc.record({ 'session.jsonl': transcript, 'result.log': result }, { requiredKeys: [] }),
    hasUsage: fc.boolean(),
  })
  .map(({ phases, logs, hasUsage }) => {
    const artifacts: Artifacts = {};
    const put = (artifact: string, path: string, text: string | undefined): void => {
      if (text !== undefined) (artifacts[artifact] ??= {})[path] = text;
    };
    for (const name of PHASES) {
      const { records: lines, agentUsage: total, audit: tracked } = phases[name] ?? {};
      const text = total === undefined ? undefined : JSON.stringify(total);
      if (hasUsage || name === 'evals') {
        put('usage', `${name}/token_usage.jsonl`, lines);
        put('usage', `${name}/agent_usage.json`, text);
      }
      if (name === 'evals') continue;
      put(name, 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl', lines);
      put(name, 'sandbox/firewall/logs/api-proxy-logs/token-tracker-audit.jsonl', tracked);
      put(name, 'agent_usage.json', text);
    }
    for (const [path, text] of Object.entries(logs)) put('claude-logs', path, text);
    for (const files of Object.values(artifacts)) {
      files['aw_info.json'] = JSON.stringify({
        engine_id: 'claude',
        workflow_name: RUN.workflow.name,
        run_id: RUN.id,
        run_attempt: '1',
      });
    }
    return artifacts;
  });

interface Told {
  readonly totals: unknown;
  readonly conclusion: Pick<Conclusion, 'basis' | 'gap' | 'unrecordedRequests'>;
  readonly hasRejects: boolean;
  readonly agents: readonly unknown[];
}

const prices = createPriceBook(new Map());

function newLedger(): Ledger {
  return createLedger({ prices, smallRequestTokens: 50, pricedAt: RUN.completedAt });
}

/** Sums by what every way knows: a run on GitHub also has times for what tells none. */
function totalsOf(ledger: Ledger): unknown {
  const groups = groupBy(ledger.cells(), ({ phase: name, model: of, agent, provider }) =>
    JSON.stringify([name, of, agent, provider]),
  );
  return [...groups]
    .map(([key, cells]): readonly [string, unknown] => {
      const tally = createTally();
      for (const cell of cells) mergeTally(tally, cell.tally);
      const repeated = cells.reduce((sum, { repeats }) => sum + repeats.tokens, 0);
      return [key, { ...toUsage(tally), repeated }];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** GitHub, as far as one run goes. */
function sourceOf(artifacts: Artifacts): RunSource {
  const listed = Object.keys(artifacts).map((name, index) => ({
    id: index + 1,
    name,
    runId: RUN.id,
    createdAt: RUN.completedAt,
    isExpired: false,
  }));
  return {
    listRuns: async () => ({ attempts: [RUN], ids: new Set([RUN.id]), lost: [] }),
    readRuns: async () => ({ attempts: [], lost: [] }),
    listArtifacts: async () => listed as never,
    listArtifactsOfRun: async () => [],
    readArtifact: async ({ name }, isWanted) => ({
      isArchive: true,
      files: Object.entries(artifacts[name] ?? {})
        .filter(([path]) => isWanted(path))
        .map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
    }),
  };
}

async function asArtifacts(artifacts: Artifacts): Promise<Told> {
  const ledger = newLedger();
  const window = { from: RUN.startedAt, to: RUN.completedAt, basis: 'explicit' as const };
  const collected = await collect(
    sourceOf(artifacts),
    {
      window,
      providers: [],
      workflows: [],
      excludeWorkflows: [],
      artifacts: NAMES,
      includeForks: false,
      maxRuns: 0,
    },
    { ledger, log: createRecordingLog() },
  );
  const [outcome] = collected.outcomes;
  const { basis, gap, unrecordedRequests } = outcome ?? { basis: null, gap: null };
  return {
    totals: totalsOf(ledger),
    conclusion: { basis, gap, ...(unrecordedRequests !== undefined && { unrecordedRequests }) },
    hasRejects: collected.rejectedLines > 0,
    agents: collected.agentRuns,
  };
}

async function asFiles(input: string, piped = '', rules?: CountingRules): Promise<Told> {
  const ledger = newLedger();
  const options = { providers: [], since: undefined, until: undefined };
  const intake = createDocumentIntake(ledger, options, rules);
  const stdin = (async function* () {
    yield Buffer.from(piped);
  })();
  const onUnread = ({ message }: { message: string }): void => expect.fail(message);
  for await (const document of readLocalDocuments([input], mayTellUsage, stdin, onUnread)) {
    await intake.read(document);
  }
  const { places, rejectedLines, agentRuns } = intake.finish();
  const [conclusion] = [...places.values()];
  expect(places.size).toBeLessThan(2);
  return {
    totals: totalsOf(ledger),
    conclusion: conclusion ?? { basis: null, gap: null },
    hasRejects: rejectedLines > 0,
    agents: agentRuns,
  };
}

/** The layout of `gh run download` and of `gh aw logs`. */
function inFolder(artifacts: Artifacts): Files {
  return Object.fromEntries(
    Object.entries(artifacts).flatMap(([name, files]) =>
      Object.entries(files).map(([path, text]) => [`run-${RUN.id}/${name}/${path}`, text]),
    ),
  );
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'token-usage-report-ways-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function writeFiles(folder: string, files: Files): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The same records in words that the fast reader leaves to JSON.parse. */
function inOtherWords(artifacts: Artifacts): Artifacts {
  return JSON.parse(
    JSON.stringify(artifacts).replaceAll('\\"output_tokens\\"', '\\"\\\\u006futput_tokens\\"'),
  ) as Artifacts;
}

describe('the same bytes', () => {
  it('give the same totals, gaps and completeness by every way', async () => {
    const root = await temporaryFolder();
    await fc.assert(
      fc.asyncProperty(run, async (artifacts) => {
        fc.pre(Object.keys(artifacts).length > 0);
        const told = await asArtifacts(artifacts);
        expect(await asArtifacts(inOtherWords(artifacts))).toEqual(told);
        const files = inFolder(artifacts);
        expect(await asFiles(await writeFiles(join(root, 'logs'), files))).toEqual(told);
        await writeFile(join(root, 'logs.zip'), zip(files));
        expect(await asFiles(join(root, 'logs.zip'))).toEqual(told);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('give the same on standard input as in a file', async () => {
    const root = await temporaryFolder();
    const document = fc.oneof(
      fc.tuple(fc.constant('token-usage.jsonl'), records),
      fc.tuple(fc.constant('session.jsonl'), transcript),
      fc.tuple(fc.constant('result.json'), result),
      fc.tuple(fc.constant('token-tracker-audit.jsonl'), audit),
    );
    await fc.assert(
      fc.asyncProperty(document, async ([name, text]) => {
        // Without a name, only content that shows its format is known.
        fc.pre(text !== '' && !text.startsWith('{\n'));
        await writeFile(join(root, name), text);
        const told = await asFiles(join(root, name));
        expect(await asFiles('-', text)).toEqual(told);
      }),
    );
  });

  it('give the same with one thread and with three', async () => {
    const folder = await temporaryFolder();
    const line = (index: number): string =>
      `${JSON.stringify({
        timestamp: new Date(START + index).toISOString(),
        request_id: `request-${index}`,
        provider: index % 3 === 0 ? 'openai' : 'anthropic',
        model: index % 3 === 0 ? 'gpt-5.4' : 'claude-sonnet-4-6',
        input_tokens: 1_000 + index,
        output_tokens: index % 100,
        padding: 'x'.repeat(4_000), // so that few records make a file for several threads
      })}\n`;
    const lines = Array.from({ length: 9_000 }, (_, index) => line(index));
    lines.push(...lines.slice(0, 10)); // copies
    const total = { input_tokens: 50_000_000, output_tokens: 1, primary_model: 'gpt-5.4' };
    const answer = {
      parentUuid: null,
      type: 'assistant',
      sessionId: 'session-1',
      timestamp: RUN.startedAt,
      message: { id: 'm', model: 'claude-sonnet-4-6', usage: { input_tokens: 10 } },
    };
    await writeFiles(folder, {
      'token-usage.jsonl': lines.join(''),
      'agent_usage.json': JSON.stringify(total),
      'session.jsonl': JSON.stringify(answer),
    });
    const rules = {
      providers: [],
      since: undefined,
      until: undefined,
      prices: new Map(),
      smallRequestTokens: 50,
      pricedAt: RUN.completedAt,
    };
    const told = await asFiles(folder);
    expect(await asFiles(folder, '', rules)).toEqual(told);
    expect(told.conclusion.basis).toBe('records');
  }, 60_000);
});
