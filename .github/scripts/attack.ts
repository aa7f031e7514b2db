/*
 * Runs every attack of `__tests__/attacks` on the built program and prints a line each. Exit
 * code 1 when one is broken. Words given are looked for in the lines: `npm run attack -- cache`.
 */
import { ATTACKS } from '../../__tests__/attacks/all.ts';

const wanted = process.argv.slice(2);
let broken = 0;
for (const { line, name, tried, run } of ATTACKS) {
  const title = `${line}. ${name}: ${tried}`;
  if (!wanted.every((word) => title.includes(word))) continue;
  const outcome = await run().catch((error: unknown) => ({
    broken: [error instanceof Error ? error.message : String(error)],
    looked: 'failed',
  }));
  const isHeld = outcome.broken.length === 0;
  if (!isHeld) broken += 1;
  const verdict = isHeld ? 'held' : `BROKEN: ${outcome.broken.slice(0, 3).join('; ')}`;
  process.stdout.write(`${isHeld ? '✓' : '✗'} ${title} (${outcome.looked}) ${verdict}\n`);
}
process.stdout.write(broken === 0 ? 'All held.\n' : `${broken} broken.\n`);
process.exitCode = broken === 0 ? 0 : 1;
