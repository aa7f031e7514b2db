import type { RepositoryState, RunState, WorkflowState } from './repository-state.ts';
import { earlierReportIssues } from './sample-earlier-reports.ts';
import {
  agenticRuns,
  ordinaryRuns,
  SAMPLE_NOW,
  SAMPLE_REPOSITORY_ID,
  type DraftArtifact,
} from './sample-runs.ts';
import { ORDINARY_WORKFLOWS, SAMPLE_WORKFLOWS } from './sample-workflows.ts';

/**
 * An invented repository with a week of runs, every kind of gap and most findings, and
 * the instant at which to report on it. Every call gives equal data in objects of its
 * own; archives are made when they are asked for.
 */
export function createSampleRepository(): { state: RepositoryState; now: Date } {
  const workflows = [...SAMPLE_WORKFLOWS, ...ORDINARY_WORKFLOWS].map(
    ({ name, file }, index): WorkflowState => ({
      id: 98_000_101 + index,
      name,
      path: `.github/workflows/${file}`,
    }),
  );
  const idOf = new Map(workflows.map(({ id, name }) => [name, id]));
  const drafts = [
    ...SAMPLE_WORKFLOWS.flatMap((workflow) => agenticRuns(workflow, idOf.get(workflow.name) ?? 0)),
    ...ORDINARY_WORKFLOWS.flatMap((workflow) =>
      ordinaryRuns(workflow, idOf.get(workflow.name) ?? 0),
    ),
  ].sort((a, b) => a.run.createdAt.getTime() - b.run.createdAt.getTime());

  const runs: RunState[] = [];
  const artifacts: DraftArtifact[] = [];
  for (const [index, { run, artifactsOf }] of drafts.entries()) {
    const id = 19_512_400_113 + index * 7_919;
    runs.push({ id, ...run });
    artifacts.push(...artifactsOf(id));
  }
  artifacts.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());

  const state: RepositoryState = {
    owner: 'acme',
    name: 'storefront',
    id: SAMPLE_REPOSITORY_ID,
    workflows,
    runs,
    artifacts: artifacts.map((artifact, index) => ({
      id: 4_615_200_017 + index * 131,
      ...artifact,
    })),
    labels: [
      { name: 'bug', color: 'd73a4a', description: 'Something is broken' },
      { name: 'claude-token-usage-report', color: '0e8a16', description: 'Daily token usage' },
    ],
    issues: earlierReportIssues(drafts.flatMap(({ spends }) => spends)),
  };
  return { state, now: new Date(SAMPLE_NOW) };
}
