/* The command. */
import { limitMemory } from './commands/limit-memory.ts';
import { runCommandLine } from './commands/run-command-line.ts';

limitMemory();
process.exitCode = await runCommandLine(process);
