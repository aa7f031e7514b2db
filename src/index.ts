/* The Action. */
import { limitMemory } from './commands/limit-memory.ts';
import { runAction } from './commands/run-action.ts';

limitMemory();
await runAction(process);
