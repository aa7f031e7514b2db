import type { IssueState } from '../../src/demo/repository-state.ts';
import { writeTaskMarker } from '../../src/accounting/task-marker.ts';
import { makeRunEntry } from '../support/run-entry-factory.ts';
import type { Attack, Outcome } from './attack.ts';
import { inFolder, NOW, runAction } from './program.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HONEST, repositoryOf, SESSION } from './repository.ts';

const HOUR = 3_600_000;
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const OTHER = { login: 'helper[bot]', type: 'Bot' } as const;

/** The issue that the program itself made so many hours ago, and what was made of it. */
async function reportIssue(change: (body: string) => string): Promise<IssueState> {
  const state = repositoryOf(HONEST);
  const until = new Date(NOW.getTime() - 14 * HOUR);
  const now = (): Date => new Date(until.getTime() + 60_000);
  await runAction(
    state,
    { 'dry-run': 'false', publish: 'issue', until: until.toISOString() },
    { now },
  );
  const [issue] = state.issues;
  if (issue === undefined) throw new Error('The program made no issue.');
  return { ...issue, body: change(issue.body), updatedAt: NOW };
}

const moved = (to: string) => (body: string) => body.replaceAll(/"t":"[^"]*"/g, `"t":"${to}"`);

const WINDOWS: readonly (readonly [string, number])[] = [
  ['a window that ends 12 hours later than it did', 2],
  ['a window that ends tomorrow', -24],
];

const changed = (field: string, value: string) => (body: string) =>
  body.replaceAll(new RegExp(`"${field}":"[^"]*"`, 'g'), `"${field}":${value}`);

/** What an edit of a marker can claim; no run may be in no report. */
const EDITS: readonly (readonly [string, (body: string) => string])[] = [
  ['a date of 2099', changed('d', '"2099-01-01"')],
  ['no end', changed('t', 'null')],
  ['an end that is no time', changed('t', '"20 Nov 2026 10:00"')],
  ['an end of 1970', changed('t', '"1970-01-01T00:00:00Z"')],
  ['a hundred markers', (body) => (body.split('\n')[0] ?? '').repeat(100) + body],
  ['a marker that is quoted', (body) => `> ${body}`],
  ['no text at all', () => ''],
];

const EDITED: readonly Attack[] = EDITS.map(([tried, change]) => ({
  line: 7,
  name: 'an edited marker',
  tried,
  async run(): Promise<Outcome> {
    const issue = await reportIssue(change);
    const state = { ...repositoryOf(HONEST), issues: [issue] };
    const { report } = await runAction(state, { since: 'last-report' });
    const hidden = Date.parse(report?.window.from ?? '') - issue.createdAt.getTime();
    const broken = hidden <= 0 ? [] : [`${hidden / HOUR} hours are in no report`];
    return { broken, looked: `from ${report?.window.from ?? 'nothing'}` };
  },
}));

const MARKERS: readonly Attack[] = WINDOWS.map(([tried, hours]) => ({
  line: 7,
  name: 'a report that hides a window',
  tried,
  async run(): Promise<Outcome> {
    const to = new Date(NOW.getTime() - hours * HOUR).toISOString();
    const issue = await reportIssue(moved(to));
    const state = { ...repositoryOf(HONEST), issues: [issue] };
    const { report } = await runAction(state, { since: 'last-report' });
    const hidden = Date.parse(report?.window.from ?? '') - issue.createdAt.getTime();
    const broken = hidden <= 0 ? [] : [`${hidden / HOUR} hours are in no report`];
    if (report?.coverage.doubts === undefined) broken.push('it is not told');
    return { broken, looked: `from ${report?.window.from ?? 'nothing'}` };
  },
}));

function forgedComment(): string {
  const entry = makeRunEntry(1, { agent: 'forged', at: new Date('2099-01-01') });
  return writeTaskMarker({ entries: [entry], compacted: null, isFinal: false }).marker;
}

async function comment(
  user: IssueState['user'],
  link?: string,
): Promise<{ said: string; code: number | null; texts: string; requests: number }> {
  const issue: IssueState = {
    number: 1,
    title: 'A task',
    body: '',
    labels: [],
    state: 'open',
    stateReason: null,
    user: { login: 'ada', type: 'User' },
    createdAt: NOW,
    updatedAt: NOW,
    closedAt: null,
    isLocked: false,
    isPullRequest: false,
    comments: [{ id: 9, body: forgedComment(), user, createdAt: NOW }],
  };
  const state = { ...repositoryOf(HONEST), issues: [issue] };
  return inFolder(async (folder) => {
    const log = join(folder, 'session.jsonl');
    await writeFile(log, SESSION);
    const inputs = {
      mode: 'comment',
      task: '1',
      agent: 'developer',
      logs: log,
      'dry-run': 'false',
    };
    const { said, code, requests } = await runAction(state, inputs, {
      intercept: ({ path, method, honest, headers }) => {
        if (link === undefined || method !== 'GET' || !path.endsWith('/comments')) return undefined;
        const answer = honest();
        const self = `<http://${headers.host}${path}?page=1>; rel="next"`;
        return { ...answer, headers: { ...answer.headers, link: self } };
      },
    });
    const texts = issue.comments
      .filter(({ id }) => id !== 9)
      .map(({ body }) => body)
      .join('\n');
    return { said, code, texts, requests };
  });
}

const COMMENTS: readonly Attack[] = [
  {
    line: 6,
    name: 'a forged comment on a task',
    tried: 'another bot’s, with a marker of ours',
    async run() {
      const { said, code, texts } = await comment(OTHER);
      const broken = texts.includes('forged') ? ['its runs are taken over'] : [];
      if (!said.includes('helper[bot]')) broken.push('it is not told');
      if (code !== 0) broken.push(`exit ${code}`);
      return { broken, looked: `exit ${code}` };
    },
  },
  {
    line: 5,
    name: 'a list of comments that links to itself',
    tried: 'page 1 as the next page, for ever',
    async run() {
      const { said, code, requests } = await comment(BOT, 'itself');
      const broken = code === 0 ? [] : [`exit ${code}`];
      if (!said.includes('gave a page again')) broken.push('it is not told');
      if (requests > 40) broken.push(`${requests} requests`);
      return { broken, looked: `${requests} requests` };
    },
  },
];

export const FORGERIES: readonly Attack[] = [...MARKERS, ...EDITED, ...COMMENTS];
