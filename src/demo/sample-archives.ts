import AdmZip from 'adm-zip';
import { info, lines, records, totals, type Leavings } from './sample-files.ts';

/** An artifact before it has an id. */
export interface ArtifactPlan {
  readonly name: string;
  /** When in its attempt it was made: 0 at the start, 1 at the end. */
  readonly share: number;
  readonly retentionDays: number;
  readonly content: () => Uint8Array;
  readonly contentType?: string;
  readonly isGone?: boolean;
}

type Files = Readonly<Record<string, string>>;

const LOGS = 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl';
const AUDIT = 'sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl';
/** GitHub's default. */
const RETENTION_DAYS = 90;

/** The spellings and accidents of history (github/gh-aw and gh-aw-firewall, read 2026-08). */
export const LAYOUTS = {
  usage: (left) => [activation(left), usage(left), usageCache(left)],
  'usage-and-agent': (left) => [activation(left), agent(left), ...detection(left), usage(left)],
  'agent-only': (left) => [activation(left), agent(left), ...detection(left)],
  'legacy-agent-artifacts': (left) => [
    zipped('agent-artifacts', {
      'tmp/gh-aw/aw_info.json': info(left),
      'tmp/gh-aw/aw-prompts/prompt.txt': 'You keep the documentation of a shop in order.\n',
      [`tmp/gh-aw/${LOGS}`]: records(left),
    }),
  ],
  'legacy-firewall-audit-logs': (left) => [
    activation(left),
    zipped('agent', { 'agent-stdio.log': STDIO, 'agent_usage.json': totals(left.agent) }),
    zipped('firewall-audit-logs', {
      'logs/api-proxy-logs/token-usage.jsonl': records(left),
      'audit/audit.jsonl': '{"event":"http_access","decision":"allowed","status":200}\n',
    }),
  ],
  /** Two reusable workflows in one run, each with its own prefix and its own spend. */
  'workflow-call': (left) => {
    const half = Math.ceil(left.agent.length / 2);
    const first = { ...left, agent: left.agent.slice(0, half) };
    const second = { ...left, agent: left.agent.slice(half) };
    return [
      prefixed('a1b2c3d4-', agent(first)),
      prefixed('a1b2c3d4-', usage(first)),
      prefixed('7e90f6b5-', agent(second)),
      prefixed('7e90f6b5-', usage(second)),
    ];
  },
  'totals-only': (left) => [
    activation(left),
    zipped('agent', {
      'agent-stdio.log': STDIO,
      'aw_info.json': info(left),
      'agent_usage.json': totals(left.agent),
    }),
  ],
  /** One file uploaded as it is: such an artifact has the file's name. */
  unzipped: (left) => [
    activation(left),
    {
      name: 'firewall-logs-token-usage.jsonl',
      share: 0.85,
      retentionDays: RETENTION_DAYS,
      contentType: 'application/octet-stream',
      content: () => Buffer.from(records(left)),
    },
  ],
  'no-artifact': (left) => [activation(left)],
  'no-usage-file': (left) => [
    activation(left),
    zipped('agent', { 'agent-stdio.log': STDIO, 'aw_info.json': info(left) }),
  ],
  'empty-usage-file': (left) => [
    activation(left),
    zipped('usage', { 'agent/token_usage.jsonl': '', 'aw_info.json': info(left) }),
  ],
  expired: (left) => [{ ...usage(left), share: 0.4, retentionDays: 1 }],
  gone: (left) => [{ ...usage(left), isGone: true }],
  'not-a-zip': (left) => [
    { ...usage(left), content: () => Buffer.from('upload was cut off by the runner\n') },
  ],
} as const satisfies Record<string, (left: Leavings) => readonly ArtifactPlan[]>;

export type Layout = keyof typeof LAYOUTS;

/** An ordinary artifact that holds no usage. */
export function playwrightReport(): ArtifactPlan {
  return zipped('playwright-report', { 'index.html': '<!doctype html><title>Tests</title>\n' });
}

const STDIO = '{"type":"system","subtype":"init"}\n{"type":"result","subtype":"success"}\n';

function activation(left: Leavings): ArtifactPlan {
  return { ...zipped('activation', { 'aw_info.json': info(left) }, 0.05), retentionDays: 1 };
}

function usageCache(left: Leavings): ArtifactPlan {
  const line = `${JSON.stringify({ run_id: left.runId })}\n`;
  const archive = zipped('aic-usage-cache', { 'agentic-workflow-usage-cache.jsonl': line }, 0.96);
  return { ...archive, retentionDays: 7 };
}

function usage(left: Leavings): ArtifactPlan {
  const files = {
    'agent/token_usage.jsonl': records(left),
    'detection/token_usage.jsonl': lines(left.detection),
    'agent_usage.json': totals(left.agent),
    'aw_info.json': info(left),
  };
  return zipped('usage', files, 0.95);
}

function agent(left: Leavings): ArtifactPlan {
  return zipped('agent', {
    'agent-stdio.log': STDIO,
    'agent_usage.json': totals(left.agent),
    'aw_info.json': info(left),
    [LOGS]: records(left),
    [AUDIT]: records(left),
  });
}

/** The same path as the agent's, but spend of its own. */
function detection(left: Leavings): ArtifactPlan[] {
  if (left.detection.length === 0) return [];
  return [zipped('detection', { 'detection.log': STDIO, [LOGS]: lines(left.detection) }, 0.9)];
}

function prefixed(prefix: string, plan: ArtifactPlan): ArtifactPlan {
  return { ...plan, name: `${prefix}${plan.name}` };
}

/** Made when it is asked for, and then kept: the artifact list wants its size, the download its bytes. */
function zipped(name: string, files: Files, share = 0.85): ArtifactPlan {
  let archive: Uint8Array | undefined;
  return {
    name,
    share,
    retentionDays: RETENTION_DAYS,
    content: () => (archive ??= zip(files)),
  };
}

/** 2026-11-20 in the two halves of a DOS time; a fixed one keeps archives the same byte for byte. */
const ENTRY_TIME = (((2026 - 1980) << 25) | (11 << 21) | (20 << 16)) >>> 0;

function zip(files: Files): Uint8Array {
  const archive = new AdmZip();
  for (const [path, text] of Object.entries(files)) {
    archive.addFile(path, Buffer.from(text)).header.timeval = ENTRY_TIME;
  }
  return archive.toBuffer();
}
