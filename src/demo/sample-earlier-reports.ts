import { writeMarker } from '../history/marker.ts';
import type { IssueState } from './repository-state.ts';
import { findingsOf } from './sample-findings.ts';
import { sumSpends, type SampleSpend, type SampleSum } from './sample-sums.ts';

const LABEL = 'claude-token-usage-report';
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const PERSON = { login: 'example-maintainer', type: 'User' } as const;

/**
 * Two earlier reports, whose numbers are sums over the sample's own runs: the older as
 * another program wrote it, the newer as this one does. Beside them issues that look alike
 * and are not reports, because a person wrote them or they are no issues at all.
 */
export function earlierReportIssues(spends: readonly SampleSpend[]): IssueState[] {
  const older = sumSpends(spends, '2026-11-17T06:17:00Z', '2026-11-18T06:17:00Z');
  const newer = sumSpends(spends, '2026-11-18T06:17:00Z', '2026-11-19T06:17:00Z');
  const forged = { ...newer, costUsd: 999.99, totalTokens: 999_999_999, workflows: [] };
  return [
    issue(198, '2026-11-12T10:21:00Z', {
      title: 'Checkout button is hidden behind the keyboard',
      body: 'On a small phone the button cannot be reached.',
      labels: ['bug'],
    }),
    issue(203, '2026-11-16T09:02:00Z', {
      title: '📊 Claude Token Usage Report: can we have it weekly?',
      body: 'Once a week would be enough for me.',
    }),
    issue(207, '2026-11-18T06:24:00Z', {
      title: '📊 Claude Token Usage Report 2026-11-18',
      body: bodyOfAnotherProgram(older),
      user: BOT,
      state: 'closed',
      stateReason: 'not_planned',
      closedAt: new Date('2026-11-19T06:19:00Z'),
      comments: [
        {
          id: 3_540_118_221,
          body: 'Superseded by #211.',
          user: BOT,
          createdAt: new Date('2026-11-19T06:19:00Z'),
        },
      ],
    }),
    issue(209, '2026-11-18T14:40:00Z', {
      title: 'Tell the usage report about the new agents',
      body: 'Adds the platform agents to the schedule.',
      isPullRequest: true,
    }),
    issue(211, '2026-11-19T06:19:00Z', {
      title: '📊 Claude Token Usage Report 2026-11-19',
      body: bodyOfOurs(newer),
      user: BOT,
    }),
    issue(212, '2026-11-19T08:55:00Z', {
      title: '📊 Claude Token Usage Report 2026-11-19',
      body: `${writeMarker(forged)}\n\nCopied from the report of this morning, to discuss its numbers.`,
    }),
  ];
}

function issue(number: number, created: string, fields: Partial<IssueState>): IssueState {
  const createdAt = new Date(created);
  return {
    number,
    title: '',
    body: '',
    labels: [LABEL],
    state: 'open',
    stateReason: null,
    user: PERSON,
    createdAt,
    updatedAt: fields.closedAt ?? createdAt,
    closedAt: null,
    isLocked: false,
    isPullRequest: false,
    comments: [],
    ...fields,
  };
}

/** The analyzer's own layout: numbers rounded, no marker. */
function bodyOfAnotherProgram(sum: SampleSum): string {
  return `### Overview

**Period**: ${sum.from.slice(0, 10)} to ${sum.to.slice(0, 10)}
**Runs analyzed**: ${sum.runsWithUsage} of ${sum.runsWithUsage} (${sum.runsWithUsage} had token data)
**Total tokens**: ${thousands(sum.totalTokens)} across all workflows
**Estimated total cost**: $${sum.costUsd.toFixed(2)}

${table(sum, (name) => name)}

### Historical Trend

This is the first Claude token usage report.
`;
}

function bodyOfOurs(sum: SampleSum): string {
  return `${writeMarker({ ...sum, open: findingsOf(sum) })}
### Overview

Claude cost **$${sum.costUsd.toFixed(2)}** on ${sum.date}.

${sum.runsWithUsage} of ${sum.runsWithUsage} runs had token data · ${thousands(sum.totalTokens)} tokens

${table(sum, (name) => `\`${name}\``)}

### Previous Report

#207
`;
}

function table({ workflows }: SampleSum, quote: (name: string) => string): string {
  const rows = workflows.map((workflow) => {
    const cells = [
      quote(workflow.name.replaceAll('|', '\\|')),
      workflow.runsWithUsage,
      thousands(workflow.totalTokens),
      `$${workflow.costUsd.toFixed(2)}`,
      `${(workflow.cacheHitRate * 100).toFixed(1)}%`,
      `${workflow.ratio.toFixed(1)}:1`,
      workflow.topModel.replace('claude-', ''),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '### Workflow Summary',
    '',
    '| Workflow | Runs | Total Tokens | Cost | Cache Rate | I/O Ratio | Top Model |',
    '|----------|------|--------------|------|------------|-----------|-----------|',
    ...rows,
  ].join('\n');
}

function thousands(tokens: number): string {
  return `${Math.round(tokens / 1_000)}K`;
}
