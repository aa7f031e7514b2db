/**
 * A folder of session transcripts as Claude Code 2.1 writes them: an answer has a line for
 * each of its parts, which repeats its usage, tools give many KB, sessions have subagents
 * in files of their own, and some sessions are forks that begin with another's lines.
 */
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

const ANSWERS_A_SESSION = 4_000;
const ANSWERS_A_SUBAGENT = 25;
const SUBAGENTS_A_SESSION = 4;
const ANSWERS_A_FORK_COPIES = 40;
const SESSIONS_A_FORK = 10;

const MODELS = ['claude-opus-4-6', 'claude-sonnet-4-6', 'claude-haiku-4-5-20251001'];

/** Something of all that real output has: escapes, other languages, and JSON as text. */
const OUTPUT = [
  '    const total = requests.reduce((sum, { tokens }) => sum + tokens, 0);\n',
  '{"type":"assistant","message":{"usage":{"input_tokens":1,"output_tokens":2}}}\n',
  '✓ reads "größe.txt" — 12 ms\n\tat Object.<anonymous> (C:\\work\\index.js:10:5)\n',
  'drwxr-xr-x  2 runner docker  4096 Nov 19 12:00 node_modules\n',
];

interface Place {
  readonly session: string;
  readonly agent: string | undefined;
}

/** Writes transcripts of about so many answers below `<folder>/projects`. */
export async function writeTranscripts(folder: string, answers: number): Promise<void> {
  const perSession = ANSWERS_A_SESSION + SUBAGENTS_A_SESSION * ANSWERS_A_SUBAGENT;
  for (let index = 0; index * perSession < answers; index += 1) {
    const session = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const project = join(folder, 'projects', `-work-project-${index % 20}`);
    const isFork = index % SESSIONS_A_FORK === SESSIONS_A_FORK - 1;
    await write(join(project, `${session}.jsonl`), [
      opening(session),
      ...(isFork
        ? turns({ session, agent: undefined }, `${index - 1}`, ANSWERS_A_FORK_COPIES)
        : []),
      ...turns({ session, agent: undefined }, `${index}`, ANSWERS_A_SESSION),
    ]);
    for (let number = 0; number < SUBAGENTS_A_SESSION; number += 1) {
      const agent = `a${index.toString(16)}f${number}`;
      await write(
        join(project, session, 'subagents', `agent-${agent}.jsonl`),
        turns({ session, agent }, `${index}-${agent}`, ANSWERS_A_SUBAGENT),
      );
    }
  }
}

async function write(path: string, lines: readonly string[]): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const file: WriteStream = createWriteStream(path);
  if (!file.write(lines.join(''))) await once(file, 'drain');
  file.end();
  await finished(file);
}

function opening(session: string): string {
  return (
    line({ type: 'queue-operation', operation: 'dequeue', timestamp: at(0), sessionId: session }) +
    line({
      type: 'file-history-snapshot',
      messageId: session,
      snapshot: {},
      isSnapshotUpdate: false,
    })
  );
}

function turns(place: Place, seed: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const parts = 1 + (index % 3);
    const answer = Array.from({ length: parts }, (__, part) =>
      answerLine(place, `${seed}_${index}`, index, part, parts),
    );
    return answer.join('') + toolLine(place, index);
  });
}

function answerLine(
  place: Place,
  seed: string,
  index: number,
  part: number,
  parts: number,
): string {
  const isLast = part === parts - 1;
  const text = OUTPUT.join('').repeat(1 + (index % 4));
  const content = isLast
    ? {
        type: 'tool_use',
        id: `toolu_${seed}`,
        name: 'Bash',
        input: { command: text, timeout: 600 },
      }
    : { type: part === 0 ? 'thinking' : 'text', text, signature: 'c2ln'.repeat(100) };
  return line({
    ...common(place, index),
    message: {
      model: MODELS[index % MODELS.length],
      id: `msg_${seed.padEnd(24, 'x')}`,
      type: 'message',
      role: 'assistant',
      content: [content],
      stop_reason: isLast ? 'tool_use' : null,
      stop_sequence: null,
      usage: {
        input_tokens: 3 + (index % 9),
        cache_creation_input_tokens: index % 2_000,
        cache_read_input_tokens: 20_000 + 37 * index,
        cache_creation: {
          ephemeral_5m_input_tokens: 0,
          ephemeral_1h_input_tokens: index % 2_000,
        },
        output_tokens: isLast ? 100 + (index % 900) : 4,
        service_tier: 'standard',
        inference_geo: 'not_available',
      },
    },
    requestId: `req_${seed.padEnd(24, 'x')}`,
    type: 'assistant',
    uuid: `${seed}-${part}`,
    timestamp: at(10 * index + part),
  });
}

function toolLine(place: Place, index: number): string {
  const output = OUTPUT.join('').repeat(2 + (index % 14));
  return line({
    ...common(place, index),
    type: 'user',
    message: {
      role: 'user',
      content: [{ tool_use_id: `toolu_${index}`, type: 'tool_result', content: output }],
    },
    uuid: `user-${index}`,
    timestamp: at(10 * index + 5),
    toolUseResult: { stdout: output, stderr: '', interrupted: false, isImage: false },
  });
}

function common({ session, agent }: Place, index: number): Readonly<Record<string, unknown>> {
  return {
    parentUuid: `parent-${index}`,
    isSidechain: agent !== undefined,
    ...(agent !== undefined && { agentId: agent }),
    userType: 'external',
    cwd: '/home/runner/project',
    sessionId: session,
    version: '2.1.37',
    gitBranch: 'main',
  };
}

function at(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 19) + 1_000 * seconds).toISOString();
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
