import { PublishError } from '../domain/errors.ts';
import { toPlainWords } from '../github/api-error.ts';

/** Under this name the run's page offers the report's files. */
export const ARTIFACT_NAME = 'token-usage-report';

export interface UploadedArtifact {
  readonly id: number;
  /** Bytes of the archive. */
  readonly size: number;
}

/**
 * Uploads the report's files as an artifact of the workflow run that this is a step of.
 *
 * `files` are paths below `rootDirectory`. GitHub's own client finds the run by what the
 * runner puts in the environment of an action's step. It is large, so it is loaded here
 * and nowhere else. Throws PublishError.
 */
export async function uploadArtifact(
  files: readonly string[],
  rootDirectory: string,
): Promise<UploadedArtifact> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  try {
    const { id, size } = await new DefaultArtifactClient().uploadArtifact(
      ARTIFACT_NAME,
      [...files],
      rootDirectory,
    );
    if (id === undefined || size === undefined) throw new Error('GitHub gave the artifact no id');
    return { id, size };
  } catch (error) {
    throw new PublishError(explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : '';
  if (name === 'GHESNotSupportedError') {
    return `GitHub Enterprise Server takes no artifact from this action: leave \`artifact\` out of \`publish\` and upload \`output-dir\` with a step of your own.`;
  }
  if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) {
    return `The artifact ${ARTIFACT_NAME} can only be uploaded from a \`uses:\` step of a workflow: leave \`artifact\` out of \`publish\` elsewhere.`;
  }
  if (message.includes('(409)')) {
    return `This workflow run already has an artifact ${ARTIFACT_NAME}: leave \`artifact\` out of \`publish\` in all but one of its steps.`;
  }
  return `The artifact ${ARTIFACT_NAME} could not be uploaded (${toPlainWords(message).slice(0, MAX_REASON_LENGTH)}): run the job again, or leave \`artifact\` out of \`publish\`.`;
}

/** The longest quotation of the client's own words. */
const MAX_REASON_LENGTH = 200;
