import AdmZip from 'adm-zip';
import type { ArtifactState, RepositoryState } from '../../src/demo/repository-state.ts';
import { NOW } from './program.ts';

/** What one run left behind: files of its artifacts, by the artifact's name. */
export interface AttackRun {
  readonly workflow: string;
  /** Hours before the report. */
  readonly from: number;
  readonly to: number;
  readonly artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);

/** An instant so many hours before the report. */
export const at = (hours: number): string => ago(hours).toISOString();

/** A line of `token-usage.jsonl`; every id is another request. */
export function request(id: string, changes: Readonly<Record<string, unknown>> = {}): string {
  return `${JSON.stringify({
    _schema: 'token-usage/v0.27.43',
    timestamp: at(3),
    event: 'token_usage',
    request_id: id,
    provider: 'anthropic',
    model: 'claude-sonnet-4-6',
    path: '/v1/messages',
    input_tokens: 1_000,
    output_tokens: 500,
    cache_read_tokens: 20_000,
    cache_write_tokens: 3_000,
    duration_ms: 1_000,
    ...changes,
  })}\n`;
}

/** A line of one of Claude Code's transcripts: one block of the answer of a message. */
export function message(
  id: string,
  session: string,
  usage: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>> = {},
): string {
  return `${JSON.stringify({
    parentUuid: 'p',
    isSidechain: false,
    sessionId: session,
    version: '2.1.240',
    type: 'assistant',
    message: {
      model: 'claude-sonnet-4-6',
      id,
      type: 'message',
      role: 'assistant',
      content: [{ type: 'text', text: 'x' }],
      stop_reason: 'end_turn',
      usage,
    },
    requestId: `req_${id}`,
    uuid: `u-${id}`,
    timestamp: at(3),
    ...changes,
  })}\n`;
}

export const USAGE = 'agent/token_usage.jsonl';

/** A day of runs, the first of each workflow made first. */
export function repositoryOf(runs: readonly AttackRun[]): RepositoryState {
  const names = [...new Set(runs.map(({ workflow }) => workflow))];
  return {
    owner: 'octo',
    name: 'shop',
    id: 42,
    workflows: names.map((name, index) => ({
      id: index + 1,
      name,
      path: `.github/workflows/w${index}.lock.yml`,
    })),
    runs: runs.map(({ workflow, from, to }, index) => ({
      id: index + 1,
      workflowId: names.indexOf(workflow) + 1,
      event: 'schedule',
      headBranch: 'main',
      actor: 'ada',
      headRepositoryId: 42,
      createdAt: ago(from),
      attempts: [
        { startedAt: ago(from), updatedAt: ago(to), status: 'completed', conclusion: 'success' },
      ],
    })),
    artifacts: runs.flatMap(({ artifacts, to }, index) =>
      Object.entries(artifacts).map(([name, files], place): ArtifactState => {
        const archive = new AdmZip();
        for (const [path, text] of Object.entries(files)) {
          archive.addFile(path, Buffer.from(text));
        }
        return {
          id: 100 * (index + 1) + place,
          runId: index + 1,
          name,
          createdAt: ago(to + 0.01),
          expiresAt: ago(-1_000),
          content: archive.toBuffer(),
        };
      }),
    ),
    labels: [],
    issues: [],
  };
}

const counts = (input: number, output: number) => ({
  input_tokens: input,
  output_tokens: output,
  cache_read_input_tokens: 50_000,
  cache_creation_input_tokens: 4_000,
});

/** What Claude Code wrote of the session of the honest run `Review`. */
export const SESSION = [
  message('msg_1', 's-review', counts(900, 400)),
  message('msg_2', 's-review', counts(700, 1_200)),
].join('');

/** Runs that mean no harm: by the firewall, by a transcript, and by telemetry. */
export const HONEST: readonly AttackRun[] = [
  {
    workflow: 'Triage',
    from: 4,
    to: 2,
    artifacts: {
      usage: { [USAGE]: ['t1', 't2', 't3'].map((id) => request(id)).join('') },
    },
  },
  {
    workflow: 'Smoke',
    from: 5,
    to: 2.5,
    artifacts: { usage: { [USAGE]: request('s1', { model: 'claude-haiku-4-5' }) } },
  },
  { workflow: 'Review', from: 4, to: 1.5, artifacts: { logs: { 'session.jsonl': SESSION } } },
];
