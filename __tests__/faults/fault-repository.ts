import type {
  ArtifactState,
  AttemptState,
  RepositoryState,
  RunState,
} from '../../src/demo/repository-state.ts';
import { storedArchive } from '../sources/stored-archive.ts';
import { line, zip } from '../support/collect-from.ts';

export const NOW = new Date('2026-11-20T06:00:00Z');
export const DAY_MS = 86_400_000;
export const REPOSITORY = 'octo/shop';

function ago(hours: number): Date {
  return new Date(NOW.getTime() - hours * 3_600_000);
}

function attempt(from: number, to: number): AttemptState {
  return { startedAt: ago(from), updatedAt: ago(to), status: 'completed', conclusion: 'success' };
}

function run(id: number, workflowId: number, attempts: AttemptState[]): RunState {
  return {
    id,
    workflowId,
    event: 'schedule',
    headBranch: 'main',
    actor: 'octocat',
    headRepositoryId: 42,
    createdAt: attempts[0]?.startedAt ?? NOW,
    attempts,
  };
}

const USAGE = 'agent/token_usage.jsonl';
/** Every artifact has a bit of its own, so that a sum tells which of them are in it. */
const usage = (bit: number): string =>
  line(`r${bit}`, { input_tokens: 2 ** bit, output_tokens: 0 });

const large = storedArchive([
  { path: 'screenshots/one.png', content: 3 * 1024 * 1024 },
  { path: USAGE, content: Buffer.from(usage(9)) },
  { path: 'screenshots/two.png', content: 3 * 1024 * 1024 },
]);

function artifact(
  id: number,
  runId: number,
  madeAt: number,
  changes: Partial<ArtifactState> = {},
): ArtifactState {
  return {
    id,
    runId,
    name: 'usage',
    createdAt: ago(madeAt),
    expiresAt: ago(-1_000),
    content: zip({ [USAGE]: usage(id) }),
    ...changes,
  };
}

/** More ordinary runs before the window than are listed without asking for the workflows. */
const ORDINARY_RUNS = 301;

/** A day for which every route has to be asked, each run of it with usage. */
export function createFaultRepository(): RepositoryState {
  return {
    owner: 'octo',
    name: 'shop',
    id: 42,
    workflows: [
      { id: 1, name: 'Smoke', path: '.github/workflows/smoke.lock.yml' },
      { id: 2, name: 'Triage', path: '.github/workflows/triage.lock.yml' },
      { id: 3, name: 'CI', path: '.github/workflows/ci.yml' },
    ],
    runs: [
      run(1, 1, [attempt(3, 2)]),
      run(2, 1, [attempt(20, 18), attempt(8, 7)]),
      run(3, 2, [attempt(60, 5)]), // too long for the list of all artifacts
      run(4, 2, [attempt(200, 199), attempt(10, 9)]), // found by its artifact alone
      run(5, 2, [attempt(6, 5)]), // its archive is read in parts
      run(6, 1, [attempt(12, 11)]), // two phases, an artifact each
      run(7, 2, [attempt(15, 14)]), // a file that was not packed
      ...Array.from({ length: ORDINARY_RUNS }, (_, index) =>
        run(1_000 + index, 3, [attempt(40 + index / 10, 39.9 + index / 10)]),
      ),
    ],
    artifacts: [
      artifact(1, 1, 2.1),
      artifact(2, 2, 18.1),
      artifact(3, 2, 7.1),
      artifact(4, 3, 50),
      artifact(5, 4, 9.1),
      artifact(6, 6, 11.2, { name: 'agent' }),
      artifact(7, 6, 11.1, { name: 'detection' }),
      artifact(8, 7, 14.1, { content: Buffer.from(usage(8)) }),
      artifact(9, 5, 5.1, { content: large }),
    ],
    labels: [],
    issues: [],
  };
}
