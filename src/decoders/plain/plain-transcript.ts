import { identityOfBytes, identityOfText, type Identity } from '../../domain/identity.ts';
import { checked, isTold, readModelName } from '../claude-usage.ts';
import { MAX_TEXT_LENGTH } from '../counts.ts';
import { createPlainUsageReader, type PlainUsage } from './plain-claude-usage.ts';
import { PlainCursor } from './plain-cursor.ts';
import { createObjectReader, isObjectNext } from './plain-object.ts';
import {
  createTextReader,
  createTimestampReader,
  readPlainAmount,
  readPlainBoolean,
} from './plain-values.ts';
import { skipJson } from './skip-json.ts';
import { ANSWER_TYPE, SYNTHETIC_MODEL, type TranscriptMessage } from '../transcript-message.ts';

const LINE_KEYS = [
  'type',
  'message',
  'sessionId',
  'requestId',
  'timestamp',
  'isSidechain',
  'agentId',
  'costUSD',
];
const MESSAGE_KEYS = ['id', 'model', 'usage'];

/** A line's values by their keys; ids by where they lie in the bytes, empty when not told. */
interface Fields {
  session?: Identity | undefined;
  requestStart: number;
  requestEnd: number;
  at?: number | undefined;
  isSidechain?: boolean | undefined;
  agentId?: string | undefined;
  costUsd?: number | undefined;
  idStart: number;
  idEnd: number;
  model?: string | undefined;
  usage?: PlainUsage | undefined;
}

/**
 * Makes a reader that takes an answer from the bytes of a line in the shape that Claude Code
 * gives it; `nothing` is a line without one, and `other` one whose type says so before its
 * content, which is left unread. For a line of any other shape it says undefined: JSON.parse
 * is the referee. What it does read equals what `readMessage` reads of the parsed line.
 */
export function createPlainTranscriptReader(): (
  bytes: Uint8Array,
  start: number,
  end: number,
) => TranscriptMessage | 'nothing' | 'other' | undefined {
  const cursor = new PlainCursor();
  const readLine = createObjectReader(cursor, LINE_KEYS, readField);
  const readMessage = createObjectReader(cursor, MESSAGE_KEYS, readMessageField);
  const readUsage = createPlainUsageReader(cursor);
  const readTextOrNothing = (text: string): string | undefined => text || undefined;
  const readType = createTextReader(cursor, readTextOrNothing);
  const readModel = createTextReader(cursor, readTextOrNothing);
  const readAgentId = createTextReader(cursor, readTextOrNothing);
  const readSession = createTextReader(cursor, (text) =>
    text === '' ? undefined : identityOfText(text),
  );
  const readAt = createTimestampReader(cursor);
  let line = 0;
  let isOther = false;

  /** Goes over an id; gives where its text ends. */
  function skipId(start: number): number {
    const end = cursor.skipText();
    if (end - start > MAX_TEXT_LENGTH) cursor.isPlain = false;
    return end;
  }

  function readField(fields: Fields, name: string): void {
    switch (name) {
      case 'type':
        isOther = (readType() ?? ANSWER_TYPE) !== ANSWER_TYPE && cursor.isPlain;
        if (isOther) cursor.isPlain = false; // which ends the reading
        break;
      case 'message':
        if (isObjectNext(cursor)) readMessage(fields, line);
        else skipJson(cursor);
        break;
      case 'sessionId':
        fields.session = readSession();
        break;
      case 'requestId':
        fields.requestStart = cursor.at + 1;
        fields.requestEnd = skipId(fields.requestStart);
        break;
      case 'timestamp':
        fields.at = readAt();
        break;
      case 'isSidechain':
        fields.isSidechain = readPlainBoolean(cursor);
        break;
      case 'agentId':
        fields.agentId = readAgentId();
        break;
      case 'costUSD':
        fields.costUsd = readPlainAmount(cursor);
        break;
      default:
        skipJson(cursor);
    }
  }

  function readMessageField(fields: Fields, name: string): void {
    if (name === 'id') {
      fields.idStart = cursor.at + 1;
      fields.idEnd = skipId(fields.idStart);
    } else if (name === 'model') fields.model = readModel();
    else if (name === 'usage' && isObjectNext(cursor)) fields.usage = readUsage(line);
    else skipJson(cursor);
  }

  return (bytes, start, end) => {
    line += 1;
    cursor.open(bytes, start);
    const fields: Fields = { requestStart: 0, requestEnd: 0, idStart: 0, idEnd: 0 };
    isOther = false;
    readLine(fields, line);
    if (isOther) return 'other';
    if (!cursor.isPlain || cursor.at !== end) return undefined;
    const { model, usage, idStart, idEnd } = fields;
    if (usage === undefined || model === SYNTHETIC_MODEL) return 'nothing';
    if (!isTold(usage.tokens) || idEnd === idStart) return undefined;
    const { view } = cursor;
    const request = identityOfBytes(view, fields.requestStart, fields.requestEnd);
    return {
      identity: identityOfBytes(view, idStart, idEnd, request),
      message: identityOfBytes(view, idStart, idEnd),
      session: fields.session,
      agentId: fields.agentId,
      isSidechain: fields.isSidechain,
      hasRequest: fields.requestEnd > fields.requestStart,
      at: fields.at,
      model: readModelName(model),
      tokens: checked(usage.tokens),
      costUsd: fields.costUsd || undefined,
      modifiers: usage.modifiers,
    };
  };
}
