/** Repositories that the ways are measured on; all their runs ended within the last day. */
import AdmZip from 'adm-zip';
import type { ArtifactState, RepositoryState } from '../../src/demo/repository-state.ts';
import { recordLines } from './records.ts';

export interface RepositoryShape {
  readonly runs: number;
  /** Every run its own workflow and model, rather than one of both. */
  readonly isManifold?: boolean;
  /** One archive of 300 MB with 2,000 entries in each run, rather than a small one. */
  readonly isLarge?: boolean;
}

const HOUR_MS = 3_600_000;
const RECORDS_A_RUN = 20;
const LARGE_ENTRIES = 2_000;
const LARGE_ENTRY_BYTES = 150_000;
const USAGE_PATH = 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl';

export function createRepository(shape: RepositoryShape, now: Date): RepositoryState {
  const { runs, isManifold = false } = shape;
  const numbers = Array.from({ length: runs }, (_, index) => index);
  const at = (index: number): Date =>
    new Date(now.getTime() - HOUR_MS - (index / runs) * 22 * HOUR_MS);
  const shared = isManifold ? undefined : createContent(shape, undefined);
  return {
    owner: 'acme',
    name: 'storefront',
    id: 9,
    workflows: numbers.slice(0, isManifold ? runs : 1).map((index) => ({
      id: index + 1,
      name: `Agent ${index + 1}`,
      path: `.github/workflows/agent-${index + 1}.lock.yml`,
    })),
    runs: numbers.map((index) => ({
      id: index + 1,
      workflowId: isManifold ? index + 1 : 1,
      event: 'schedule',
      headBranch: 'main',
      actor: 'octocat',
      headRepositoryId: 9,
      createdAt: new Date(at(index).getTime() - HOUR_MS / 2),
      attempts: [
        {
          startedAt: new Date(at(index).getTime() - HOUR_MS / 2),
          updatedAt: at(index),
          status: 'completed',
          conclusion: 'success',
        },
      ],
    })),
    artifacts: numbers.map((index): ArtifactState => {
      const bytes = shared ?? createContent(shape, `model-${index + 1}`);
      return {
        id: 1_000_000 + index,
        runId: index + 1,
        name: 'agent',
        createdAt: new Date(at(index).getTime() - 60_000),
        expiresAt: new Date(now.getTime() + 90 * 24 * HOUR_MS),
        content: () => bytes,
        sizeInBytes: bytes.length,
      };
    }),
    labels: [],
    issues: [],
  };
}

function createContent({ isLarge = false }: RepositoryShape, model: string | undefined): Buffer {
  const archive = new AdmZip();
  const usage = Buffer.from(recordLines('run', RECORDS_A_RUN, model));
  if (isLarge) {
    const noise = Buffer.alloc(LARGE_ENTRY_BYTES, 'agent output ');
    for (let index = 1; index < LARGE_ENTRIES; index += 1) {
      archive.addFile(`sandbox/agent/logs/session-${index}.log`, noise).header.method = 0; // stored
    }
  }
  archive.addFile(USAGE_PATH, usage);
  return archive.toBuffer();
}
