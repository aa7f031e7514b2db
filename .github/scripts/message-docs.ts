/* The table of messages in docs/routing.md: that of the router's test. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './bundling.ts';

/** Messages of the router's test table, with what they are taken for. */
export async function messageTable(): Promise<string> {
  const cases = JSON.parse(
    await readFile(join(ROOT, '__tests__/fixtures/routing/messages.json'), 'utf8'),
  ) as string[][];
  const rows = cases.map(([message = '', reason = '', shows = '']) => {
    const line = message.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|');
    const shown = line.trim() === '' ? '(empty)' : `\`\`\`\` ${line} \`\`\`\``;
    return `| ${shown} | ${reason} | ${shows} |`;
  });
  return ['| Message | Taken for | It shows |', '| --- | --- | --- |', ...rows].join('\n');
}
