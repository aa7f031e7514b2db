import type { GapReason } from '../domain/coverage.ts';

/** What to do when runs have no usage in the report for this reason; plain text. */
export const CURES: Readonly<Record<GapReason, string>> = {
  'no-artifact':
    'Let the workflow run behind the firewall with its API proxy, and recompile it so that it uploads its logs; if it does, add its artifact to the input "artifacts".',
  'no-usage-file':
    'Turn on the API proxy of the firewall in the workflow: its artifacts hold no token-usage.jsonl.',
  'empty-usage-file':
    'Check that the agent calls its model through the API proxy: the usage file exists, but holds no request.',
  'other-provider':
    'Add the provider that these runs use to the input "provider", or set it to "all".',
  expired: 'Run the report more often, or keep the artifacts longer than the window reaches back.',
  unreadable:
    'Open the artifact of one of these runs: it could not be read as a zip file with usage in it.',
  fork: 'Set the input "include-forks" to true if runs from forks should count.',
  'too-large': 'Upload the usage file in an artifact of its own: this one is too large to read.',
  'max-runs': 'Raise the input "max-runs", or set it to 0 for no limit.',
  'time-budget': 'Raise the input "time-budget", or report on a shorter window.',
  'rate-limit': 'Report on a shorter window, or use a token with a higher rate limit.',
  forbidden: 'Give the token the permission "actions: read".',
  'usage-not-recorded':
    'Recompile the workflow with the newest gh-aw: the API proxy saw requests, but recorded no usage of them.',
  'nothing-spent': 'Look at why these runs failed before their agent began; they spent nothing.',
};
