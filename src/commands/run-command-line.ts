import { isatty } from 'node:tty';
import { codeOf, PublishError, SourceError, UserError } from '../domain/errors.ts';
import type { Log } from '../ports.ts';
import { VERSION } from '../wiring/version.ts';
import { EXIT, styleOf, type ExitCode, type Terminal } from './command.ts';
import { explainFailure } from './explain-failure.ts';
import { HELP, helpOf } from './help.ts';
import { createTerminalLog, printable } from './terminal-log.ts';
import { terminalStyle } from './terminal-style.ts';

/** Runs the command that a process was started for; errors go to standard error. */
export async function runCommandLine(process: NodeJS.Process): Promise<ExitCode> {
  const { argv, env, stdout, stderr } = process;
  const terminal: Terminal = {
    write: (text) => void stdout.write(text),
    // Opened when it is read: Node takes some milliseconds for it.
    get stdin() {
      return process.stdin;
    },
    // Asked of the descriptor: `process.stdin` would be opened.
    isTyped: isatty(0),
    env,
    folder: process.cwd(),
    ...terminalStyle(env, stdout),
  };
  // A reader that has seen enough (`| head`) ends the program without a complaint.
  stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') process.exitCode = EXIT.done;
    else throw error;
  });
  try {
    const log = await createTerminalLog(stderr, env);
    return await runCommand(argv.slice(2), terminal, log);
  } catch (error) {
    const words = isWrongOption(error) ? error.message : explainFailure(error);
    stderr.write(`${words.split('\n').map(printable).join('\n')}\n`);
    return exitCodeOf(error);
  }
}

/** Each command is loaded only when it is asked for. */
async function runCommand(
  [name, ...args]: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  if (isHelpAsked(args)) return printHelp(name, terminal);
  switch (name) {
    case 'report': {
      const { reportCommand } = await import('./report-command.ts');
      return reportCommand(args, terminal, log);
    }
    case 'github': {
      const { githubCommand } = await import('./github-command.ts');
      return githubCommand(args, terminal, log);
    }
    case 'route': {
      const { routeCommand } = await import('./route-command.ts');
      return routeCommand(args, terminal, log);
    }
    case 'comment': {
      const { commentCommand } = await import('./comment-command.ts');
      return commentCommand(args, terminal, log);
    }
    case 'paperclip': {
      const { paperclipCommand } = await import('./paperclip-command.ts');
      return paperclipCommand(args, terminal, log);
    }
    case 'demo': {
      const { demoCommand } = await import('./demo-command.ts');
      return demoCommand(args, terminal, log);
    }
    case 'help':
      if (args[0] === 'playbook') {
        const { renderPlaybook } = await import('../renderers/playbook-page.ts');
        return print(renderPlaybook(styleOf(terminal)), terminal);
      }
      return printHelp(args[0], terminal);
    case '--help':
    case '-h':
      return print(HELP, terminal);
    case '--version':
      return print(`${VERSION}\n`, terminal);
    default:
      throw new UserError(
        name === undefined
          ? 'No command was given; "token-usage-report help" lists them.'
          : noCommand(name),
      );
  }
}

/** What stands behind `--` is no option. */
function isHelpAsked(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** `X --help` and `help X` are about X; `help --help` is about all. */
function printHelp(command: string | undefined, terminal: Terminal): ExitCode {
  const isAll = command === undefined || command === 'help' || command.startsWith('-');
  const text = isAll ? HELP : helpOf(command);
  if (text === undefined) throw new UserError(noCommand(command ?? ''));
  return print(text, terminal);
}

function noCommand(name: string): string {
  return `"${name}" is no command; "token-usage-report help" lists them.`;
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.write(text);
  return EXIT.done;
}

function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof PublishError) return EXIT.notPublished;
  if (error instanceof SourceError) return EXIT.unread;
  return error instanceof UserError || isWrongOption(error) ? EXIT.wrongUse : EXIT.defect;
}

/** Node's own parser of arguments names the option and the cure. */
function isWrongOption(error: unknown): error is Error {
  return codeOf(error)?.startsWith('ERR_PARSE_ARGS') === true;
}
