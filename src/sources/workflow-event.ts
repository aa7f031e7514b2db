import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Run } from '../domain/run.ts';
import type { WorkflowEvent } from '../domain/task.ts';

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const time = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
  v.date(),
);
const Numbered = v.object({ number: id });

/** The parts of webhook payloads that are read (docs.github.com, webhook events, 2026-08). */
const WireEvent = v.object({
  pull_request: v.optional(Numbered),
  issue: v.optional(Numbered),
  workflow_run: v.optional(
    v.object({
      id,
      run_attempt: v.optional(id, 1),
      name: v.nullish(v.string()),
      path: v.optional(v.string(), ''),
      html_url: v.optional(v.string(), ''),
      conclusion: v.nullish(v.string()),
      head_sha: v.string(),
      created_at: time,
      run_started_at: v.optional(time),
      updated_at: time,
      repository: v.object({ id }),
      head_repository: v.nullish(v.object({ id })),
      pull_requests: v.optional(
        v.array(v.object({ number: id, base: v.object({ repo: v.object({ id }) }) })),
        [],
      ),
    }),
  ),
});
type WireRun = NonNullable<v.InferOutput<typeof WireEvent>['workflow_run']>;

/**
 * Reads the event file of a job (`GITHUB_EVENT_PATH`); one that is missing or of another
 * shape holds nothing.
 */
export async function readWorkflowEvent(path: string | undefined): Promise<WorkflowEvent> {
  const wire = v.safeParse(WireEvent, await readJson(path));
  if (!wire.success) return { task: undefined, finished: undefined };
  const { pull_request: pull, issue, workflow_run: run } = wire.output;
  // GitHub also names pull requests that other repositories opened from the same branch.
  const pullOfRun = run?.pull_requests.find(({ base }) => base.repo.id === run.repository.id);
  return {
    task: pull?.number ?? issue?.number ?? pullOfRun?.number,
    finished: run === undefined ? undefined : { run: toRun(run), headSha: run.head_sha },
  };
}

async function readJson(path: string | undefined): Promise<unknown> {
  if (!path) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function toRun(run: WireRun): Run {
  return {
    id: run.id,
    attempt: run.run_attempt,
    workflow: { name: run.name ?? '', path: run.path },
    url: run.html_url,
    conclusion: run.conclusion ?? null,
    createdAt: run.created_at,
    startedAt: run.run_started_at ?? run.created_at,
    completedAt: run.updated_at,
    supersededAt: null,
    isFork: run.head_repository?.id !== run.repository.id,
  };
}
