import type { ExitCode, Terminal } from './commands/command.ts';
import { EXIT } from './commands/command.ts';
import { HELP } from './commands/help.ts';
import { createTerminalLog, printable } from './commands/terminal-log.ts';
import { terminalStyle } from './commands/terminal-style.ts';
import { PublishError, SourceError, UserError } from './domain/errors.ts';
import { explainFailure } from './commands/explain-failure.ts';
import { limitMemory } from './commands/limit-memory.ts';
import type { Log } from './ports.ts';
import { VERSION } from './wiring/version.ts';

limitMemory();

/** Runs the command that the arguments name; each is loaded only when it is asked for. */
async function main(
  [name, ...args]: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) return help(terminal);
  switch (name) {
    case 'report': {
      const { reportCommand } = await import('./commands/report-command.ts');
      return reportCommand(args, terminal, log, new Date());
    }
    case 'github': {
      const { githubCommand } = await import('./commands/github-command.ts');
      return githubCommand(args, terminal, log);
    }
    case 'comment': {
      const { commentCommand } = await import('./commands/comment-command.ts');
      return commentCommand(args, terminal, log, new Date());
    }
    case 'demo': {
      const { demoCommand } = await import('./commands/demo-command.ts');
      return demoCommand(args, terminal, log);
    }
    case 'help':
    case '--help':
    case '-h':
      return help(terminal);
    case '--version':
      terminal.write(`${VERSION}\n`);
      return EXIT.done;
    default:
      throw new UserError(
        name === undefined
          ? 'No command was given; "token-usage-report help" lists them.'
          : `"${name}" is no command; "token-usage-report help" lists them.`,
      );
  }
}

function help(terminal: Terminal): ExitCode {
  terminal.write(HELP);
  return EXIT.done;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof PublishError) return EXIT.notPublished;
  if (error instanceof SourceError) return EXIT.unread;
  return error instanceof UserError || isWrongOption(error) ? EXIT.wrongUse : EXIT.defect;
}

/** Node's own parser of arguments names the option and the cure. */
function isWrongOption(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}

const { env, stdout, stderr } = process;
const terminal: Terminal = {
  write: (text) => void stdout.write(text),
  // Opened when it is read: Node takes some milliseconds for it.
  get stdin() {
    return process.stdin;
  },
  env,
  folder: process.cwd(),
  ...terminalStyle(env, stdout),
};
// A reader that has seen enough (`| head`) ends the program without a complaint.
stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exitCode = EXIT.done;
  else throw error;
});
try {
  const log = await createTerminalLog(stderr, env['RUNNER_DEBUG'] === '1');
  process.exitCode = await main(process.argv.slice(2), terminal, log);
} catch (error) {
  process.exitCode = exitCodeOf(error);
  const words = isWrongOption(error) ? error.message : explainFailure(error);
  stderr.write(`${words.split('\n').map(printable).join('\n')}\n`);
}
