import { identityOfText } from '../domain/identity.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { AgentRef, RejectReason, UsageRecord } from '../domain/usage-record.ts';
import { CLAUDE_PROVIDER, isNameOfLog, isNothing } from './claude-usage.ts';
import { isObject } from './counts.ts';
import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { HeldAnswers } from './held-answers.ts';
import { createLineCutter, textOfLine } from './lines.ts';
import { LineReader } from './plain/line-reader.ts';
import { isAnswer, isTornAnswer, mayHoldUsage } from './signs-of-usage.ts';
import { takeObject } from './take-object.ts';
import { messageFormat, type TranscriptMessage } from './transcript-message.ts';

/**
 * Session transcripts of Claude Code (`~/.claude/projects/<project>/<session>.jsonl`, and
 * beside it `<session>/subagents/agent-<id>.jsonl` and
 * `<session>/subagents/workflows/<run>/agent-<id>.jsonl`): one record per message and
 * request. Forks and replays are in documents of their own: the ledger knows them by identity.
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

/** What lines that name their session have beside it, or the types that they have. */
const LINE_MARK =
  /"(?:parentUuid|isSidechain)":|"type":\s*"(?:user|assistant|system|attachment|progress|queue-operation|mode|permission-mode|last-prompt|ai-title|custom-title|agent-name|pr-link|worktree-state)"/;

function recognisesContent(head: string): boolean {
  const text = head.trimStart();
  if (SESSIONLESS_START.test(text)) return true;
  return text.startsWith('{') && /"sessionId":\s*"/.test(text) && LINE_MARK.test(text);
}

/** Starts decoding; one that is not learning has JSON.parse read every answer, for tests. */
export function startTranscript(context: DecodeContext, isLearning = true): Decoding {
  const reader = new LineReader(messageFormat, isLearning);
  const agentOf = createAgentFinder(`${context.origin.container}/${context.origin.path}`);
  const answers = new HeldAnswers(emit);
  let hasEndings = false;

  function take(message: TranscriptMessage): void {
    if (message.ending !== 'unknown') hasEndings = true;
    answers.take(message);
  }

  function emit(message: TranscriptMessage): void {
    const agent = agentOf(message.agentId);
    const isFloor = isPlaceholder(message, hasEndings);
    if (message.further === undefined && !isNothing(message.tokens)) {
      context.record(toRecord({ ...message, isFloor }, agent));
      return;
    }
    for (const spend of spendsOf(message, isFloor)) context.record(toRecord(spend, agent));
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
        const wrapped = answerOfProgress(wire);
        const message = reader.readParsed(wrapped ?? wire, chunk, start, end);
        if (message === undefined) return;
        take(message);
        if (wrapped === undefined) reader.learn(chunk, start, end);
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
      answers.end();
      return 'decoded';
    },
  };
}

/**
 * Claude Code up to 2.1 wraps the answers of agents in lines about their progress; where it
 * gives agents transcripts of their own too, both have the same identity.
 */
function answerOfProgress({ type, data, sessionId, timestamp }: Wire): Wire | undefined {
  if (type !== 'progress' || !isObject(data) || data['type'] !== 'agent_progress') return undefined;
  const { message, agentId } = data;
  if (!isObject(message)) return undefined;
  return { sessionId, timestamp, agentId, isSidechain: true, ...message };
}

type Wire = Readonly<Record<string, unknown>>;

/** A document's path names its agent, and its lines do where it was moved. */
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

/**
 * Whether an answer's output is a placeholder, and so a floor: subagents of Claude Code up to
 * 2.1.222 write rows that never say why the answer stopped, and 1 for an output
 * (https://github.com/anthropics/claude-code/issues/84223, read 2026-11). Where no row of a
 * document has the field, its producer did not write it, and it proves nothing.
 */
function isPlaceholder({ ending }: TranscriptMessage, hasEndings: boolean): boolean {
  return ending === 'open' || (ending === 'unknown' && hasEndings);
}

/** One request behind an answer. */
interface Spend extends TranscriptMessage {
  readonly isFloor: boolean;
}

/** The requests behind one answer. */
function spendsOf(message: TranscriptMessage, isPlaceholder: boolean): Spend[] {
  const { further, tokens, identity } = message;
  const isFloor = isPlaceholder || further?.isPartial === true;
  // Only a crash leaves an answer that used nothing at all.
  const own = { ...message, isFloor, tokens: isNothing(tokens) ? UNKNOWN : tokens };
  const others = (further?.requests ?? []).map((request, index) => ({
    ...message,
    ...request,
    identity: identityOfText(`iteration ${index}`, identity),
    message: identityOfText(`iteration ${index}`, message.message ?? identity),
    costUsd: undefined,
    webSearches: undefined,
    isFloor: false,
  }));
  return [own, ...others];
}

const UNKNOWN: Tokens = {
  uncachedInput: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  output: undefined,
};

function toRecord(message: Spend, agent: AgentRef | undefined): UsageRecord {
  const { at, identity, session, isSidechain, hasRequest, model, tokens, costUsd, modifiers } =
    message;
  return {
    grain: 'request',
    at,
    provider: CLAUDE_PROVIDER,
    model,
    tokens,
    webSearches: message.webSearches,
    reportedCostUsd: costUsd,
    identity,
    modifiers,
    isFloor: message.isFloor || undefined,
    session: {
      id: session,
      message: message.message,
      isSidechain,
      hasRequest: hasRequest ? undefined : false,
      agent,
    },
  };
}
