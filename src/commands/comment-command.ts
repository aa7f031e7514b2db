import { parseArgs } from 'node:util';
import { makeRunEntry } from '../accounting/make-run-entry.ts';
import { UNKNOWN_SPEND } from '../accounting/spend.ts';
import { spendOfRuns, summarizeTask } from '../accounting/summary.ts';
import { commentOnTask } from '../jobs/comment-on-task.ts';
import { UserError } from '../domain/errors.ts';
import { createTaskPorts } from '../wiring/task-ports.ts';
import { parseAgent, parseTaskKey } from '../options/comment-options.ts';
import { agentOfJob, jobRefOf } from '../options/job-ref.ts';
import { parseMap, parseOptions, parseProviders } from '../options/parse-options.ts';
import { readText } from '../options/read-inputs.ts';
import type { Log } from '../ports.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import { openTaskLedger } from '../publishers/task-ledger.ts';
import { readUsageOfLogs } from '../jobs/read-run-usage.ts';
import { renderRunEntry, renderTaskSummary } from '../renderers/task-text.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';

/** `comment LOG…`: writes one agent's run down, in its task's comment or in a local ledger. */
export async function commentCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
  now: Date,
): Promise<ExitCode> {
  const { values, positionals: logs } = parseCommentArgs(args);
  const { ledger } = values;
  const given = { ...values, logs, terminal, log, now };
  return ledger === undefined ? commentOnGitHub(given) : recordInLedger({ ...given, ledger });
}

function parseCommentArgs(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      task: { type: 'string' },
      agent: { type: 'string' },
      final: { type: 'boolean', default: false },
      ledger: { type: 'string' },
      repository: { type: 'string' },
      provider: { type: 'string', default: 'all' },
      prices: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
}

type Given = ReturnType<typeof parseCommentArgs>['values'] & {
  readonly logs: readonly string[];
  readonly terminal: Terminal;
  readonly log: Log;
  readonly now: Date;
};

async function commentOnGitHub(given: Given): Promise<ExitCode> {
  const { terminal, log, now, logs, task, agent } = given;
  const { env, stdin } = terminal;
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
  if (!token) {
    throw new UserError(
      'comment: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may write issues of the repository, or record in a file with --ledger.',
    );
  }
  const repository = given.repository ?? env['GITHUB_REPOSITORY'];
  if (repository === undefined) {
    throw new UserError('--repository: is not given; write owner/name.');
  }
  const options = await parseOptions({
    repository,
    provider: given.provider,
    prices: await pricesText(given),
    'dry-run': String(given['dry-run']),
  });
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
  const told = await commentOnTask(
    { comment: { logs, task, agent, isFinal: given.final }, options, env, stdin, now, log },
    createTaskPorts(options, { token, apiUrl, log }),
  );
  terminal.write(options.dryRun ? told.body : renderRunEntry(told.agent, told.spend));
  if (given.final && !options.dryRun) {
    terminal.write(renderTaskSummary(`#${told.task}`, told.summary));
  }
  return EXIT.done;
}

async function recordInLedger(given: Given & { readonly ledger: string }): Promise<ExitCode> {
  const { terminal, log, now, logs } = given;
  if (given['dry-run']) {
    throw new UserError('--dry-run: is for comments on GitHub; leave it out, or --ledger.');
  }
  if (logs.length === 0) {
    throw new UserError('comment: name the logs of the run, or - for standard input.');
  }
  if (given.task === undefined) {
    throw new UserError('--task: is not given; write the key of the task.');
  }
  const task = parseTaskKey(given.task);
  const name = given.agent ?? agentOfJob(terminal.env);
  if (name === undefined) {
    throw new UserError('--agent: is not given; name the agent that ran, such as developer.');
  }
  const agent = parseAgent(name);
  const options = {
    providers: parseProviders(given.provider),
    prices: parsePriceOverrides(await parseMap('--prices', (await pricesText(given)) ?? '')),
  };
  const usage = await readUsageOfLogs(logs, terminal.stdin, options, { log, now });
  if (usage.sessions.length === 0) {
    log.warning(`The logs of ${agent} tell no usage: it is recorded as unknown.`);
  }
  const entry = makeRunEntry(agent, now, jobRefOf(terminal.env), usage);
  const ledger = await openTaskLedger(given.ledger);
  try {
    ledger.record(task, entry);
    const runs = ledger.entriesOf(task);
    const spends = spendOfRuns(runs.map((run) => run.entry));
    terminal.write(renderRunEntry(agent, spends.get(entry.id) ?? UNKNOWN_SPEND));
    if (given.final) terminal.write(renderTaskSummary(task, summarizeTask(runs, task)));
  } finally {
    ledger.close();
  }
  return EXIT.done;
}

async function pricesText({ prices, terminal }: Given): Promise<string | undefined> {
  return prices === undefined ? undefined : readText('--prices', prices, terminal.folder);
}
