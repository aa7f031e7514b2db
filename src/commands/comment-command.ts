import { parseArgs } from 'node:util';
import { UserError } from '../domain/errors.ts';
import { recordInLedger } from '../jobs/record-in-ledger.ts';
import { nameAgent, parseTaskKey, parseTaskNumber } from '../options/comment-options.ts';
import { apiUrlOf, jobRefOf } from '../options/job-ref.ts';
import { parseMap, parseOptions, parseProviders } from '../options/parse-options.ts';
import { readText } from '../options/read-inputs.ts';
import type { Log } from '../ports.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import { openTaskLedger } from '../publishers/task-ledger.ts';
import { renderRunEntry, renderTaskSummary } from '../renderers/task-page.ts';
import { commentOnGitHub } from '../wiring/comment-on-github.ts';
import { findLocalDocuments } from '../wiring/local-documents.ts';
import { EXIT, styleOf, type ExitCode, type Terminal } from './command.ts';

/** `comment LOG…`: records one agent's run in its task's comment or in a local ledger. */
export async function commentCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const { values, positionals: logs } = parseCommentArgs(args);
  const { ledger } = values;
  const given = { ...values, logs, terminal, log };
  return ledger === undefined ? onGitHub(given) : inLedger({ ...given, ledger });
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
};

async function onGitHub(given: Given): Promise<ExitCode> {
  const { terminal, log, logs, task, agent, final: isFinal } = given;
  const { env, stdin } = terminal;
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || undefined;
  const isDry = given['dry-run'];
  if (token === undefined && !isDry) {
    throw new UserError(
      'comment: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may write issues of the repository, try it with --dry-run, or record in a file with --ledger.',
    );
  }
  if (token === undefined) {
    log.info('Without a token: shown as the first comment of its task, whatever is there already.');
  }
  const repository = given.repository ?? env['GITHUB_REPOSITORY'];
  if (repository === undefined) {
    throw new UserError('--repository: is not given; write owner/name.');
  }
  const options = await parseOptions({
    repository,
    provider: given.provider,
    prices: await pricesText(given),
    'dry-run': String(isDry),
  });
  const number = task === undefined ? undefined : parseTaskNumber(task);
  const written = await commentOnGitHub({ logs, task: number, agent, isFinal }, options, {
    token,
    apiUrl: apiUrlOf(env),
    env,
    stdin,
    now: () => new Date(),
    log,
  });
  terminal.write(options.dryRun ? written.body : renderRunEntry(written.agent, written.spend));
  if (isFinal && !options.dryRun) {
    terminal.write(renderTaskSummary(`#${written.task}`, written.summary, styleOf(terminal)));
  }
  return EXIT.done;
}

async function inLedger(given: Given & { readonly ledger: string }): Promise<ExitCode> {
  const { terminal, log, logs } = given;
  if (given['dry-run']) {
    throw new UserError('--dry-run: is for comments on GitHub; leave it out, or --ledger.');
  }
  if (logs.length === 0) {
    throw new UserError('comment: name the logs of the run, or - for standard input.');
  }
  if (given.task === undefined) {
    throw new UserError('--task: is not given; write the key of the task.');
  }
  const request = {
    task: parseTaskKey(given.task),
    agent: nameAgent(given.agent, undefined, terminal.env),
    logs: findLocalDocuments(logs, terminal.stdin, log),
    job: jobRefOf(terminal.env),
  };
  const options = {
    providers: parseProviders(given.provider),
    prices: parsePriceOverrides(await parseMap('--prices', (await pricesText(given)) ?? '')),
  };
  const ledger = await openTaskLedger(given.ledger);
  try {
    const recorded = await recordInLedger(request, options, { ledger, log, now: new Date() });
    terminal.write(renderRunEntry(request.agent, recorded.spend));
    if (given.final)
      terminal.write(renderTaskSummary(request.task, recorded.summary, styleOf(terminal)));
  } finally {
    ledger.close();
  }
  return EXIT.done;
}

async function pricesText({ prices, terminal }: Given): Promise<string | undefined> {
  return prices === undefined ? undefined : readText('--prices', prices, terminal.folder);
}
