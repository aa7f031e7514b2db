import type { GitHubClient } from '../../src/github/client.ts';
import type { PublishedIssue } from '../../src/domain/publication.ts';
import { writeIssue, type IssuePlan } from '../../src/jobs/write-issue.ts';
import type { Log } from '../../src/ports.ts';
import { createIssueWriter } from '../../src/publishers/issue-writer.ts';
import { readReportIssues } from '../../src/sources/earlier-reports.ts';
import { REPOSITORY } from '../github/github-fixture.ts';

export const LABEL = {
  name: 'claude-token-usage-report',
  color: '1f883d',
  description: 'Daily token usage',
} as const;

const MARKER = '<!-- token-usage-report';

export function titleOf(date: string): string {
  return `📊 Claude Token Usage Report ${date}`;
}

export function bodyOf(text: string): string {
  return `${MARKER} -->\n${text}`;
}

/** Writes the issue of a plan, without waiting for lists that lag. */
export function publishIssue(
  client: GitHubClient,
  plan: IssuePlan,
  log: Log,
): Promise<PublishedIssue> {
  const issues = createIssueWriter(client, REPOSITORY, log);
  return writeIssue(plan, { issues, pause: () => Promise.resolve(), log });
}

/** Plans what a run of this date plans: reports are known by label, bot and marker. */
export async function planFor(
  client: GitHubClient,
  date: string,
  text = 'The report.',
): Promise<IssuePlan> {
  const title = titleOf(date);
  const readOurs = async () => {
    const issues = await readReportIssues(client, REPOSITORY, { label: LABEL.name });
    const ours = issues.filter(({ body }) => body.startsWith(MARKER));
    return ours.toSorted((a, b) => a.number - b.number);
  };
  const ours = await readOurs();
  return {
    label: LABEL,
    title,
    body: bodyOf(text),
    existing: ours.find((issue) => issue.title === title)?.number,
    duplicates: ours
      .filter((issue) => issue.title === title && issue.state === 'open')
      .slice(1)
      .map(({ number }) => number),
    older: ours
      .filter((issue) => issue.title !== title && issue.state === 'open')
      .map(({ number }) => number),
    closeOlder: true,
    findAgain: async () => (await readOurs()).find((issue) => issue.title === title)?.number,
  };
}
