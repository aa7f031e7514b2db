import { DEFAULT_ARTIFACT_NAMES } from './default-artifact-names.ts';

/** One input of the Action, as `action.yml` and the documents name it. */
export interface Input {
  readonly default: string;
  /** One sentence in Markdown, for `action.yml` and the documents. */
  readonly description: string;
}

/**
 * Every input. The defaults live here and not in `action.yml`, because an input that the
 * workflow gives must win over the config file, and the runner does not pass on which
 * inputs were given.
 */
export const INPUTS = {
  mode: {
    default: 'report',
    description:
      '`report`, or `comment`: keep one comment per task with what each agent’s run used.',
  },
  'github-token': {
    default: '${{ github.token }}',
    description:
      'Reads runs and artifacts and writes the issue; needs `actions: read` and `issues: write`.',
  },
  repository: {
    default: '${{ github.repository }}',
    description: 'The repository to report on, `owner/name`.',
  },
  provider: {
    default: 'anthropic',
    description:
      'Comma list of providers as the records name them (`anthropic`, `openai`, `copilot`, `gemini`, …), or `all`.',
  },
  since: {
    default: 'last-report',
    description:
      'Start of the window: `last-report` (the end of the newest earlier report’s window, else 24 hours back), `last-week` or `last-month` (the last one that is over, whole, in UTC; a series of its own), an ISO date or instant, or a look-back such as `24h` or `7d`.',
  },
  until: {
    default: '',
    description:
      'End of the window, an ISO date or instant; now when empty. A week or month is the last one that was over by then. The window is half-open, and an attempt of a run belongs to the window in which it completed.',
  },
  workflows: {
    default: '',
    description:
      'Globs, one a line or comma-separated, matched against a workflow’s name and file name; empty is all.',
  },
  'exclude-workflows': {
    default: '',
    description: 'Globs of workflows to leave out, matched in the same way.',
  },
  artifacts: {
    default: DEFAULT_ARTIFACT_NAMES.join(', '),
    description:
      'Artifact names to look in; `*` is a wildcard, and an 8-hex-digit `workflow_call` prefix is always accepted.',
  },
  'include-forks': {
    default: 'false',
    description: 'Also read the artifacts of runs from forks.',
  },
  'max-runs': {
    default: '0',
    description: 'Only the newest N runs; 0 is no limit. The report names what was left out.',
  },
  'time-budget': {
    default: '8m',
    description:
      'Collection stops after this, at most `24h`; the report names what is missing. Without a list of the runs there is no report, so a listing that takes longer fails the run.',
  },
  'title-prefix': {
    default: '📊 Claude Token Usage Report',
    description:
      'The issue’s title is this and the UTC date of the window’s last instant, or the week or month. `📊 Token Usage Report` when `provider` is not `anthropic`.',
  },
  label: {
    default: 'claude-token-usage-report',
    description:
      'Label of the issue, created when missing. `token-usage-report` when `provider` is not `anthropic`.',
  },
  'close-older-issues': {
    default: 'true',
    description: 'Close earlier reports once the new one exists.',
  },
  publish: {
    default: 'issue, summary',
    description: 'Where the report goes: any of `issue`, `summary`, `artifact`.',
  },
  thresholds: {
    default: '',
    description: 'YAML map that overrides single thresholds of the findings by name.',
  },
  prices: {
    default: '',
    description:
      'File of price overrides (JSON or YAML), or the same inline: US dollars per million tokens by model.',
  },
  'price-list': {
    default: 'bundled',
    description:
      '`bundled`, or `latest`: read the newest list of pydantic/genai-prices through GitHub’s API, keep it in `cache-dir` and fall back to the bundled one, which `mode: comment` always uses.',
  },
  budget: {
    default: '',
    description:
      'YAML, or a file of it: US dollars a `month`, a `day`, a `run`, in total and under `workflows` by glob.',
  },
  notify: {
    default: '',
    description:
      'Webhooks of Slack, Discord or Teams, one a line, from a secret: each is sent one message when something is new.',
  },
  'notify-on': {
    default: 'budget',
    description:
      'What is sent to them: `budget`, a budget that is overspent, or findings from `low`, `medium` or `high` severity on. Each once, until it is over.',
  },
  'notify-hosts': {
    default: '',
    description:
      'Further hosts that `notify` may name, one a line or comma-separated: `chat.example.com` takes Slack’s form, `chat.example.com=teams` another’s.',
  },
  config: {
    default: '.github/token-usage-report.yml',
    description: 'Optional file holding any of these inputs; an input given in the workflow wins.',
  },
  'output-dir': {
    default: '${{ runner.temp }}/token-usage-report',
    description: '`report.json`, `report.md`, `report.html` and `usage.csv` are written here.',
  },
  'dry-run': {
    default: 'false',
    description: 'Everything but the writes to GitHub.',
  },
  'cache-dir': {
    default: '',
    description:
      'Folder where decoded usage per artifact is kept between runs, so that each artifact is read once; empty keeps nothing.',
  },
  'fail-on': {
    default: '',
    description:
      'Fail after publishing when a finding is at least this severe: `low`, `medium` or `high`; empty never fails.',
  },
  logs: {
    default: '',
    description:
      'With `mode: comment`: files, folders or zips that hold the run’s usage, one a line or comma-separated. Empty on `workflow_run` reads the artifacts of the run that ended.',
  },
  task: {
    default: '',
    description:
      'With `mode: comment`: number of the issue or pull request; the one of the event when empty.',
  },
  agent: {
    default: '',
    description: 'With `mode: comment`: the agent’s name; that of the workflow and job when empty.',
  },
  final: {
    default: 'false',
    description: 'With `mode: comment`: add the task’s summary, in total and by agent.',
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;

/** Values by input name, as text; absent or empty is not given. */
export type RawInputs = { readonly [name in InputName]?: string | undefined };

/** Names of all inputs. */
export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];
