import { parseArgs } from 'node:util';
import { createSampleRepository } from '../demo/sample-repository.ts';
import { DEMO_TOKEN, startFakeGitHub } from '../demo/fake-github.ts';
import { parseOptions } from '../options/parse-options.ts';
import type { Log } from '../ports.ts';
import { reportOnGitHub } from '../wiring/report-on-github.ts';
import type { ExitCode, Terminal } from './command.ts';
import { printReport } from './print-report.ts';
import { outputDirOf } from './output-dir.ts';
import { parsePrinting, PRINTING_FLAGS } from './printing.ts';

/**
 * `demo`: the whole job over HTTP against an embedded fake GitHub with a sample
 * repository, on the sample's own clock. Needs no token and no network.
 */
export async function demoCommand(
  args: readonly string[],
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'output-dir': { type: 'string' },
      since: { type: 'string' },
      paperclip: { type: 'boolean', default: false },
      ...PRINTING_FLAGS,
    },
  });
  const { format, output, paperclip, ...inputs } = values;
  const printing = parsePrinting({ format, output });
  if (paperclip) {
    const { demoPaperclip } = await import('./demo-paperclip.ts');
    return demoPaperclip(printing, terminal, log);
  }
  const { state, now } = createSampleRepository();
  const github = await startFakeGitHub(state, { now: () => now });
  try {
    const options = await parseOptions({
      ...inputs,
      repository: `${state.owner}/${state.name}`,
      'output-dir': await outputDirOf(inputs, terminal),
    });
    const result = await reportOnGitHub(options, {
      token: DEMO_TOKEN,
      apiUrl: github.apiUrl,
      summaryPath: undefined,
      log,
      now: () => now,
      isThrottled: false,
    });
    return await printReport(result, { ...options, ...printing }, terminal, log);
  } finally {
    await github.close();
  }
}
