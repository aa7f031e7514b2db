import type { AgentRef, RejectReason, UsageRecord } from '../domain/usage-record.ts';
import { CLAUDE_PROVIDER, isNameOfLog } from './claude-usage.ts';
import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { createLineCutter, textOfLine } from './lines.ts';
import { LineReader } from './plain/line-reader.ts';
import { isAnswer, isTornAnswer, mayHoldUsage } from './signs-of-usage.ts';
import { takeObject } from './take-object.ts';
import { messageFormat, type TranscriptMessage } from './transcript-message.ts';

/**
 * Session transcripts of Claude Code (`~/.claude/projects/<project>/<session>.jsonl`, and
 * beside it `<session>/subagents/agent-<id>.jsonl` and
 * `<session>/subagents/workflows/<run>/agent-<id>.jsonl`): one record per message and
 * request. An answer has a line for each of its parts, which repeats its usage with the
 * counts so far, so that the last counts are the answer's; its time is that of the first.
 * Forks and replays are in documents of their own: the ledger tells them by identity.
 *
 * Lines of another type than answers are not read; of answers, nothing but counts, times and names of models
 * and agents is kept, and ids only as hashes.
 */
export const claudeTranscript: Decoder = {
  name: 'claude-transcript',
  recognisesName: (path) => AGENT_PATH.test(path),
  mayBeNamed: isNameOfLog,
  recognisesContent,
  start: (context) => startTranscript(context),
};

const AGENT_PATH = /(?:^|\/)subagents\/(?:workflows\/([^/]+)\/)?agent-([^/]+)\.jsonl$/;

/** Lines that come first in some transcripts and name no session. */
const SESSIONLESS_START =
  /^\{"type":\s*"(?:summary"[^\n]*"leafUuid"|file-history-snapshot",\s*"messageId")/;

/** What lines that name their session have beside it, unless their type tells. */
const LINE_MARK =
  /"(?:parentUuid|isSidechain)":|"type":\s*"(?:user|assistant|system|attachment|progress|queue-operation|mode|permission-mode|last-prompt|ai-title|custom-title|agent-name|pr-link|worktree-state)"/;

function recognisesContent(head: string): boolean {
  const text = head.trimStart();
  if (SESSIONLESS_START.test(text)) return true;
  return text.startsWith('{') && /"sessionId":\s*"/.test(text) && LINE_MARK.test(text);
}

/** Lines of one answer are near each other; a bound for documents of many answers. */
const MAX_HELD = 20_000;

/** Starts decoding; one that is not learning has JSON.parse read every answer, for tests. */
export function startTranscript(context: DecodeContext, isLearning = true): Decoding {
  const reader = new LineReader(messageFormat, isLearning);
  const agentOf = createAgentFinder(`${context.origin.container}/${context.origin.path}`);
  /** By a part of the identity that fits a number; insertion is in order of time. */
  const held = new Map<number, TranscriptMessage>();

  function take(message: TranscriptMessage): void {
    const { high, low } = message.identity;
    const key = (high & 0x1f_ff_ff) * 2 ** 32 + (low >>> 0);
    const before = held.get(key);
    if (before === undefined) {
      held.set(key, message);
      if (held.size > MAX_HELD) emitFirst();
    } else if (before.identity.high === high) {
      held.set(key, { ...message, at: before.at ?? message.at });
    } else {
      emit(message); // another message with the same part of its identity
    }
  }

  function emitFirst(): void {
    for (const [key, message] of held) {
      held.delete(key);
      emit(message);
      return;
    }
  }

  function emit(message: TranscriptMessage): void {
    context.record(toRecord(message, agentOf(message.agentId)));
  }

  function takeLine(chunk: Uint8Array, start: number, end: number, number: number): void {
    const reject = (reason: RejectReason): void => rejectLine(reason, number);
    if (!mayHoldUsage(chunk, start, end)) {
      if (isTornAnswer(chunk, start, end)) reject('malformed');
      return;
    }
    takeObject(
      textOfLine(chunk, start, end),
      (wire) => {
        const message = reader.readParsed(wire, chunk, start, end);
        if (message === undefined) return;
        take(message);
        reader.learn(chunk, start, end);
      },
      reject,
    );
  }

  function rejectLine(reason: RejectReason, line: number): void {
    context.reject({ reason, origin: context.origin, line });
  }

  const lines = createLineCutter(
    {
      bytes(chunk, start) {
        const message = reader.read(chunk, start);
        if (message === undefined) return -1;
        take(message);
        return reader.end;
      },
      line: takeLine,
      tooLong(head, number) {
        if (isAnswer(head)) rejectLine('too-long', number);
      },
    },
    messageFormat.maxBytes,
  );

  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      for (const message of held.values()) emit(message);
      held.clear();
      return 'decoded';
    },
  };
}

/** The document's place tells its agent, and its lines do where it was moved. */
function createAgentFinder(path: string): (agentId: string | undefined) => AgentRef | undefined {
  const [, run, id] = AGENT_PATH.exec(path) ?? [];
  const ofDocument = id === undefined ? undefined : agentRef(id, run);
  let last: AgentRef | undefined;
  return (agentId) => {
    if (ofDocument !== undefined || agentId === undefined) return ofDocument;
    if (last?.id !== agentId) last = agentRef(agentId, undefined);
    return last;
  };
}

function agentRef(id: string, run: string | undefined): AgentRef {
  return run === undefined ? { id } : { id, run };
}

function toRecord(message: TranscriptMessage, agent: AgentRef | undefined): UsageRecord {
  const { at, identity, session, isSidechain, model, tokens, costUsd, modifiers } = message;
  return {
    grain: 'request',
    at,
    provider: CLAUDE_PROVIDER,
    model,
    tokens,
    reportedCostUsd: costUsd,
    identity,
    modifiers,
    session: { id: session, message: message.message, isSidechain, agent },
  };
}
