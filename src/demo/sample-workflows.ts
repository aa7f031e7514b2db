import type { Layout } from './sample-archives.ts';
import type { Damage } from './sample-files.ts';
import { PRODUCERS, type Conversation } from './sample-records.ts';

/** An agentic workflow of the sample with all its runs. */
export interface SampleWorkflow {
  readonly name: string;
  readonly file: string;
  readonly event: string;
  /** Where it differs from `STEADY`. */
  readonly agent: Partial<Conversation>;
  /** The threat detection, where the workflow has one. */
  readonly detection?: Partial<Conversation>;
  readonly layout: Layout;
  readonly runs: readonly RunPlan[];
}

/** A workflow without an agent, on a fixed beat. */
export interface OrdinaryWorkflow {
  readonly name: string;
  readonly file: string;
  readonly event: string;
  readonly everyMinutes: number;
}

/** A run of an agentic workflow. */
export interface RunPlan {
  /** Oldest first. */
  readonly attempts: readonly [AttemptPlan, ...AttemptPlan[]];
  /** Comes from a fork, which may have been deleted since. */
  readonly fork?: 'kept' | 'deleted';
}

/** One attempt; what is absent is as its workflow has it. */
export interface AttemptPlan extends Peculiarities {
  /** Start: month, day and time of 2026 in UTC, such as `11-19 07:12`. */
  readonly at: string;
  readonly minutes: number;
}

interface Peculiarities {
  /** `success` by default; null while it is still going. */
  readonly conclusion?: string | null;
  readonly agent?: Partial<Conversation>;
  readonly layout?: Layout;
  readonly damage?: Damage;
}

/** A well-made agent: one model, its prompt kept in the cache. */
export const STEADY: Conversation = {
  provider: 'anthropic',
  models: ['claude-sonnet-4-6'],
  requests: 8,
  prompt: 18_000,
  growth: 1_400,
  output: 380,
  cache: 'warm',
  producer: PRODUCERS.current,
};

/** Runs on each of the days of November at each of the times, both divided by blanks. */
function runs(
  days: string,
  times: string,
  minutes: number,
  { fork, ...peculiar }: Peculiarities & Pick<RunPlan, 'fork'> = {},
): RunPlan[] {
  return days.split(' ').flatMap((day) =>
    times.split(' ').map((time): RunPlan => {
      const attempts = [{ at: `11-${day} ${time}`, minutes, ...peculiar }] as const;
      return fork === undefined ? { attempts } : { attempts, fork };
    }),
  );
}

/** A run that was repeated later. */
function repeated(first: AttemptPlan, second: AttemptPlan): RunPlan[] {
  return [{ attempts: [first, second] }];
}

/** The agentic workflows; the report's day runs from 11-19 06:17 to 11-20 06:17. */
export const SAMPLE_WORKFLOWS: readonly SampleWorkflow[] = [
  {
    // Many requests a run, and more since yesterday; its threat detection spends apart.
    name: 'Security Guard',
    file: 'security-guard.lock.yml',
    event: 'pull_request',
    layout: 'usage-and-agent',
    agent: { requests: 17, prompt: 21_000, growth: 1_600, output: 520 },
    detection: { models: ['claude-haiku-4-5'], requests: 2, prompt: 12_000, output: 200 },
    runs: [
      ...runs('13 16 17 18', '09:12', 9),
      ...runs('17 18', '14:30', 8),
      ...runs('18', '17:05', 9),
      ...runs('19', '09:40 13:25 20:15', 12, { agent: { requests: 24 } }),
      // Its agent is done and has uploaded, but the run goes on: it belongs to the next report.
      ...runs('20', '06:04', 12, { conclusion: null, layout: 'agent-only' }),
    ],
  },
  {
    // Nothing to find. A file holds one line twice; it counts once.
    name: 'Smoke Claude',
    file: 'smoke-claude.lock.yml',
    event: 'schedule',
    layout: 'usage',
    agent: {
      models: ['claude-haiku-4.5', 'claude-sonnet-4-6'],
      requests: 6,
      prompt: 9_000,
      output: 240,
    },
    runs: [
      ...runs('13 14 15 16 17 18 19', '08:20', 4),
      ...runs('18 19', '20:20', 4),
      ...runs('19', '14:20', 4, { damage: 'duplicate' }),
    ],
  },
  {
    // Writes more to the cache than it reads. The run that is repeated is too old to be listed.
    name: 'Secret Digger',
    file: 'secret-digger.lock.yml',
    event: 'schedule',
    layout: 'usage',
    agent: { requests: 3, prompt: 30_000, growth: 2_000, cache: 'rewritten' },
    runs: [
      ...repeated(
        { at: '10-24 10:05', minutes: 6, conclusion: 'failure' },
        { at: '11-19 13:10', minutes: 6 },
      ),
      ...runs('16 17 18 19', '10:05', 6),
    ],
  },
  {
    // Lost its prompt cache: no hits, over $1.00 and 100K full-price tokens. Begins before the window.
    name: 'Release Notes Writer',
    file: 'release-notes-writer.lock.yml',
    event: 'schedule',
    layout: 'usage',
    agent: {
      models: ['claude-opus-4-8'],
      requests: 6,
      prompt: 42_000,
      growth: 4_000,
      output: 1_400,
    },
    runs: [
      ...runs('13 16 17 18', '06:02', 33),
      ...runs('19', '06:02', 33, { agent: { cache: 'none' } }),
    ],
  },
  {
    // Many small requests, each a long prompt for a word or two. One run uploads the bare file.
    name: 'Issue Triage',
    file: 'issue-triage.lock.yml',
    event: 'issues',
    layout: 'usage',
    agent: {
      models: ['claude-haiku-4-5-20251001'],
      requests: 14,
      prompt: 7_000,
      growth: 250,
      output: 28,
    },
    runs: [
      ...runs('15 17 18 19', '11:34', 3),
      ...runs('18', '18:49', 3),
      ...runs('19', '15:02', 3),
      ...runs('19', '18:49', 3, { layout: 'unzipped' }),
    ],
  },
  {
    // Few cache hits, and a producer that reports too low a cost. One run left totals only.
    name: 'Accessibility Audit',
    file: 'accessibility-audit.lock.yml',
    event: 'workflow_dispatch',
    layout: 'usage',
    agent: {
      requests: 6,
      prompt: 14_000,
      growth: 2_000,
      output: 480,
      cache: 'partial',
      producer: PRODUCERS.tooLow,
    },
    runs: [...runs('16 18 19', '12:15', 7), ...runs('19', '19:15', 7, { layout: 'totals-only' })],
  },
  {
    // Fails too often, at a cost; is killed within a line; a run of the 16th is repeated.
    name: 'Test Improver',
    file: 'test-improver.lock.yml',
    event: 'schedule',
    layout: 'agent-only',
    agent: { requests: 10, prompt: 16_000, growth: 2_200, output: 600 },
    runs: [
      ...repeated(
        { at: '11-16 07:45', minutes: 10, conclusion: 'failure' },
        { at: '11-19 09:05', minutes: 11 },
      ),
      ...runs('17 18 19', '07:45', 10),
      ...runs('18', '12:45 16:45', 10),
      ...runs('19', '16:45', 9, { conclusion: 'failure' }),
      ...runs('19', '19:40', 5, {
        conclusion: 'cancelled',
        agent: { requests: 5 },
        damage: 'truncated',
      }),
      ...runs('20', '01:45', 20, { conclusion: 'timed_out', agent: { requests: 14 } }),
    ],
  },
  {
    // A name that must be escaped; old compilers; a model that has no price.
    name: 'Docs @writer | #42 <b>sync</b>',
    file: 'docs-sync.lock.yml',
    event: 'push',
    layout: 'legacy-agent-artifacts',
    agent: { producer: PRODUCERS.first },
    runs: [
      ...runs('17 18', '15:20', 6),
      ...runs('18 19', '10:50', 6),
      ...runs('19', '15:20', 6, {
        agent: { producer: PRODUCERS.withSchema },
        layout: 'legacy-firewall-audit-logs',
        damage: 'unreadable-lines',
      }),
      ...runs('19', '21:30', 6, {
        agent: { models: ['claude-sonnet-4-6', 'claude-experimental-x'] },
      }),
    ],
  },
  {
    // New: two reusable agents in one run. Agentic by its artifacts, not by its file name.
    name: 'Platform Agents',
    file: 'platform-agents.yml',
    event: 'schedule',
    layout: 'workflow-call',
    agent: { requests: 10, prompt: 15_000 },
    runs: runs('19', '17:30', 8),
  },
  {
    // Ran yesterday and not today.
    name: 'Dependency Digest',
    file: 'dependency-digest.lock.yml',
    event: 'schedule',
    layout: 'usage',
    agent: { requests: 7 },
    runs: runs('18', '09:00', 6),
  },
  {
    // Another provider, in all three shapes of its records.
    name: 'Smoke Copilot',
    file: 'smoke-copilot.lock.yml',
    event: 'schedule',
    layout: 'usage',
    agent: {
      provider: 'copilot',
      models: ['claude-sonnet-4.6'],
      requests: 5,
      cache: 'partial',
    },
    runs: [
      ...runs('18', '08:40', 4, { agent: { producer: PRODUCERS.firstInclusive } }),
      ...runs('19', '08:40', 4),
      ...runs('19', '20:40', 4, { agent: { producer: PRODUCERS.currentInclusive } }),
    ],
  },
  {
    // Yet another provider.
    name: 'Codex Reviewer',
    file: 'codex-reviewer.lock.yml',
    event: 'pull_request',
    layout: 'usage',
    agent: { provider: 'openai', models: ['gpt-5.3-codex'], producer: PRODUCERS.currentInclusive },
    runs: runs('19', '13:55', 7),
  },
  {
    // Never reports its usage: no artifact, no file in it, an empty file.
    name: 'Nightly Translations',
    file: 'nightly-translations.lock.yml',
    event: 'schedule',
    layout: 'no-artifact',
    agent: {},
    runs: [
      ...runs('19', '23:10', 5, { conclusion: 'failure' }),
      ...runs('20', '00:10', 5, { layout: 'no-usage-file' }),
      ...runs('20', '02:10', 5, { layout: 'empty-usage-file' }),
    ],
  },
  {
    // Comes from forks, which are not read unless asked for.
    name: 'Contributor Welcome',
    file: 'contributor-welcome.lock.yml',
    event: 'pull_request',
    layout: 'usage',
    agent: { requests: 4 },
    runs: [
      ...runs('14', '16:10', 4),
      ...runs('19', '12:40', 4, { fork: 'kept' }),
      ...runs('19', '22:40', 4, { fork: 'deleted' }),
    ],
  },
  {
    // Lost artifacts: expired while the run went on, gone without being marked so, not a zip.
    name: 'Link Checker',
    file: 'link-checker.lock.yml',
    event: 'schedule',
    layout: 'usage',
    agent: { requests: 5 },
    runs: [
      ...runs('15', '05:00', 90),
      ...runs('19', '05:00', 90, { layout: 'expired' }),
      ...runs('19', '17:00', 10, { layout: 'gone' }),
      ...runs('19', '23:00', 10, { layout: 'not-a-zip' }),
    ],
  },
];

/** Many runs, and no artifact that holds usage. */
export const ORDINARY_WORKFLOWS: readonly OrdinaryWorkflow[] = [
  { name: 'CI', file: 'ci.yml', event: 'push', everyMinutes: 70 },
  { name: 'Deploy Preview', file: 'deploy-preview.yml', event: 'pull_request', everyMinutes: 350 },
];
