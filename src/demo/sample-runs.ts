import { MS_PER_DAY } from '../domain/day.ts';
import type { ArtifactState, RunState } from './repository-state.ts';
import { LAYOUTS, playwrightReport, type ArtifactPlan } from './sample-archives.ts';
import { createSampleRandom } from './sample-random.ts';
import { createRequests, type Conversation, type SampleRequest } from './sample-records.ts';
import type { SampleSpend } from './sample-sums.ts';
import {
  STEADY,
  type AttemptPlan,
  type OrdinaryWorkflow,
  type SampleWorkflow,
} from './sample-workflows.ts';

/** The instant at which the sample is looked at: a cron's odd minute. */
export const SAMPLE_NOW = Date.parse('2026-11-20T06:17:00Z');
export const SAMPLE_REPOSITORY_ID = 812_340_077;

const MINUTE_MS = 60_000;

/** Where a run comes from, by its fork. */
const HEAD_REPOSITORY_IDS = { none: SAMPLE_REPOSITORY_ID, kept: 845_112_903, deleted: null };

const ENGINES = { anthropic: 'claude', copilot: 'copilot', openai: 'codex' } as const;

/** A run before it has an id. */
export interface DraftRun {
  readonly run: Omit<RunState, 'id'>;
  readonly artifactsOf: (runId: number) => DraftArtifact[];
  /** What its attempts spent, where a report counts it. */
  readonly spends: readonly SampleSpend[];
}

/** An artifact before it has an id. */
export type DraftArtifact = Omit<ArtifactState, 'id'>;

/** An attempt with what was asked in it. */
interface Attempt {
  readonly plan: AttemptPlan;
  readonly startedAt: Date;
  readonly updatedAt: Date;
  readonly agent: readonly SampleRequest[];
  readonly detection: readonly SampleRequest[];
}

/** Runs of a workflow that has an agent. */
export function agenticRuns(workflow: SampleWorkflow, workflowId: number): DraftRun[] {
  const engine = ENGINES[workflow.agent.provider ?? STEADY.provider];
  return workflow.runs.map(({ attempts: plans, fork }) => {
    const first = attemptOf(workflow, plans[0]);
    const attempts = [first, ...plans.slice(1).map((plan) => attemptOf(workflow, plan))];
    return {
      run: {
        workflowId,
        event: workflow.event,
        headBranch: workflow.event === 'pull_request' ? 'checkout-form' : 'main',
        actor: fork === undefined ? 'github-actions[bot]' : 'example-contributor',
        headRepositoryId: HEAD_REPOSITORY_IDS[fork ?? 'none'],
        createdAt: first.startedAt,
        attempts: attempts.map(({ plan: { conclusion = 'success' }, startedAt, updatedAt }) => ({
          startedAt,
          updatedAt,
          status: conclusion === null ? 'in_progress' : 'completed',
          conclusion,
        })),
      },
      artifactsOf: (runId) =>
        attempts.flatMap(({ plan, startedAt, updatedAt, agent, detection }, index) =>
          LAYOUTS[plan.layout ?? workflow.layout]({
            engine,
            workflow: workflow.name,
            runId,
            attempt: index + 1,
            agent,
            detection,
            damage: plan.damage,
          }).map((artifact) => toArtifact(artifact, runId, startedAt, updatedAt)),
        ),
      spends:
        fork === undefined
          ? attempts.map(({ updatedAt, agent, detection }) => ({
              workflow: workflow.name,
              at: updatedAt,
              requests: [...agent, ...detection],
            }))
          : [],
    };
  });
}

/** A week of runs of a workflow without an agent; the failed ones leave a test report. */
export function ordinaryRuns(workflow: OrdinaryWorkflow, workflowId: number): DraftRun[] {
  const drafts: DraftRun[] = [];
  const step = workflow.everyMinutes * MINUTE_MS;
  for (let at = SAMPLE_NOW - 7 * MS_PER_DAY; at < SAMPLE_NOW - step; at += step) {
    const startedAt = new Date(at);
    const updatedAt = new Date(at + 6 * MINUTE_MS);
    const conclusion = drafts.length % 9 === 4 ? 'failure' : 'success';
    drafts.push({
      run: {
        workflowId,
        event: workflow.event,
        headBranch: 'checkout-form',
        actor: 'example-maintainer',
        headRepositoryId: SAMPLE_REPOSITORY_ID,
        createdAt: startedAt,
        attempts: [{ startedAt, updatedAt, status: 'completed', conclusion }],
      },
      artifactsOf: (runId) =>
        conclusion === 'failure'
          ? [toArtifact(playwrightReport(), runId, startedAt, updatedAt)]
          : [],
      spends: [],
    });
  }
  return drafts;
}

function attemptOf(workflow: SampleWorkflow, plan: AttemptPlan): Attempt {
  const startedAt = new Date(`2026-${plan.at.replace(' ', 'T')}:00Z`);
  const updatedAt = new Date(startedAt.getTime() + plan.minutes * MINUTE_MS);
  const talk = (
    phase: string,
    [from, to]: readonly [number, number],
    conversation: Partial<Conversation>,
  ): SampleRequest[] =>
    createRequests(
      { ...STEADY, ...conversation },
      { from: within(startedAt, updatedAt, from), to: within(startedAt, updatedAt, to) },
      createSampleRandom(`${workflow.file} ${plan.at} ${phase}`),
    );
  return {
    plan,
    startedAt,
    updatedAt,
    agent: talk('agent', [0.1, 0.8], { ...workflow.agent, ...plan.agent }),
    detection:
      workflow.detection === undefined ? [] : talk('detection', [0.82, 0.88], workflow.detection),
  };
}

function toArtifact(
  plan: ArtifactPlan,
  runId: number,
  startedAt: Date,
  updatedAt: Date,
): DraftArtifact {
  const { share, retentionDays, ...artifact } = plan;
  const createdAt = within(startedAt, updatedAt, share);
  return {
    ...artifact,
    runId,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + retentionDays * MS_PER_DAY),
  };
}

/** The instant at a share of a time span, in whole seconds as GitHub gives them. */
function within(from: Date, to: Date, share: number): Date {
  const milliseconds = from.getTime() + (to.getTime() - from.getTime()) * share;
  return new Date(Math.round(milliseconds / 1_000) * 1_000);
}
