import { createHash } from 'node:crypto';
import { readContent } from '../blob-store.ts';
import type { ArtifactState } from '../repository-state.ts';
import { page, type PageCall } from './page.ts';
import { NOT_FOUND, ok, refusal, type Answer, type Route, type RouteContext } from './route.ts';
import { headSha } from './runs.ts';
import { repositoryUrl, wireDate } from './wire-repository.ts';

export const listArtifacts: Route<'actions/list-artifacts-for-repo'> = (context, call) =>
  list(context, call, context.state.artifacts);

export const listArtifactsOfRun: Route<'actions/list-workflow-run-artifacts'> = (context, call) => {
  const { run_id } = call.path;
  if (!context.state.runs.some(({ id }) => id === run_id)) return NOT_FOUND;
  return list(
    context,
    call,
    context.state.artifacts.filter(({ runId }) => runId === run_id),
  );
};

export const getArtifact: Route<'actions/get-artifact'> = (context, { path }) => {
  const artifact = context.state.artifacts.find(({ id }) => id === path.artifact_id);
  return artifact === undefined ? NOT_FOUND : ok(wireArtifact(context, artifact));
};

export const downloadArtifact: Route<'actions/download-artifact'> = (context, { path }) => {
  const artifact = context.state.artifacts.find(({ id }) => id === path.artifact_id);
  if (artifact === undefined || path.archive_format !== 'zip') return NOT_FOUND;
  if (artifact.isGone === true || isExpired(context, artifact)) {
    return refusal(410, 'Artifact has expired');
  }
  return { status: 302, headers: { location: context.signDownload(artifact) } };
};

function list(
  context: RouteContext,
  call: PageCall & {
    readonly query: {
      readonly name?: string | undefined;
      readonly direction?: 'asc' | 'desc' | undefined;
    };
  },
  artifacts: readonly ArtifactState[],
): Answer {
  const { name, direction } = call.query;
  const sign = direction === 'asc' ? -1 : 1;
  const found = artifacts
    .filter((artifact) => name === undefined || artifact.name === name)
    .sort((a, b) => sign * (b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id));
  return page(call, found, (shown) => ({
    total_count: found.length,
    artifacts: shown.map((artifact) => wireArtifact(context, artifact)),
  }));
}

function isExpired(context: RouteContext, artifact: ArtifactState): boolean {
  return artifact.expiresAt <= context.now();
}

function wireArtifact(context: RouteContext, artifact: ArtifactState): object {
  const run = context.state.runs.find(({ id }) => id === artifact.runId);
  const url = `${repositoryUrl(context)}/actions/artifacts/${artifact.id}`;
  const { size, digest } = measure(artifact);
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(context, artifact),
    created_at: wireDate(artifact.createdAt),
    updated_at: wireDate(artifact.createdAt),
    expires_at: wireDate(artifact.expiresAt),
    digest,
    workflow_run: run && {
      id: run.id,
      repository_id: context.state.id,
      ...(run.headRepositoryId === null ? {} : { head_repository_id: run.headRepositoryId }),
      head_branch: run.headBranch,
      head_sha: headSha(run),
    },
  };
}

interface Measure {
  readonly size: number;
  readonly digest: string | null;
}

/** Content is made once for its measure, not for each listing. */
const measures = new WeakMap<ArtifactState, Measure>();

/** Content made by a function is left alone when its size is given: it may be huge. */
function measure(artifact: ArtifactState): Measure {
  const { sizeInBytes, content } = artifact;
  if (sizeInBytes !== undefined && typeof content === 'function') {
    return { size: sizeInBytes, digest: null };
  }
  const known = measures.get(artifact);
  if (known !== undefined) return known;
  const bytes = readContent(artifact);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const measured = { size: sizeInBytes ?? bytes.length, digest };
  measures.set(artifact, measured);
  return measured;
}
