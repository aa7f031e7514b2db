/** Every output of the Action with its meaning, for `action.yml` and the README. */
export const OUTPUTS = {
  'issue-number': 'Number of the report’s issue; empty when none was written.',
  'issue-url': 'Address of the report’s issue; empty when none was written.',
  'comment-url':
    'With `mode: comment`, address of the task’s comment; `total-cost-usd` and `total-tokens` are then those of the run.',
  'report-path': 'Path of `report.json`.',
  'markdown-path': 'Path of `report.md`, the issue’s text.',
  'html-path': 'Path of `report.html`, the report as a page with charts.',
  'csv-path': 'Path of `usage.csv`, a row a run.',
  'total-cost-usd': 'Cost of all runs in US dollars; empty when unknown.',
  'cost-change-usd':
    'Change in cost since the last report in US dollars, a day where the windows differ in length; empty when unknown.',
  'avoidable-usd-per-month':
    'What the findings would save together in a month of 30 days, in US dollars; empty when unknown.',
  'total-tokens': 'Tokens of all runs; empty when unknown.',
  'runs-analyzed': 'Runs whose artifacts were looked into.',
  'runs-with-usage': 'Runs that reported their usage.',
  findings: 'Number of findings.',
  complete: '`true` when nothing that may hold spend was left unread.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
