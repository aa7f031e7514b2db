/**
 * The job of `github` without the pace that GitHub asks for, as against the embedded
 * fake GitHub: so that 10,000 runs show their own cost, not 23 minutes of waiting. Bundled and
 * run by the bench. Arguments: address of the API, folder for the files.
 */
import { parseOptions } from '../../src/options/parse-options.ts';
import { reportOnGitHub } from '../../src/wiring/report-on-github.ts';

const [apiUrl = '', folder = ''] = process.argv.slice(2);
const options = await parseOptions({
  repository: 'acme/storefront',
  since: '24h',
  'time-budget': '60m',
  'output-dir': folder,
  'dry-run': 'true',
});
const silent = (): void => undefined;
await reportOnGitHub(options, {
  token: 'demo-token',
  apiUrl,
  summaryPath: undefined,
  log: {
    info: silent,
    warning: silent,
    debug: silent,
    group: (_name, work) => work(),
    progress: silent,
  },
  now: () => new Date(),
  isThrottled: false,
});
