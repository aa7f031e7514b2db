import type { CallOutcome, CallRecord } from '../domain/call-record.ts';
import type { Answer } from './answer.ts';

/** How a call ended whose answer began. */
export function outcomeOf({ isEnded, hasFailed, id }: Answer): CallOutcome {
  if (hasFailed) return isEnded || id === undefined ? 'failed' : 'partial';
  return isEnded ? 'complete' : 'partial';
}

/** The record with what its answer says, and those of answers behind it. */
export function withAnswer(
  record: CallRecord,
  { model, id, usage, further }: Answer,
): CallRecord[] {
  const answered = {
    ...record,
    ...(model !== undefined && { answeredModel: model }),
    ...(id !== undefined && { responseId: id }),
    ...usage,
  };
  const others = further.map(({ model: other, usage: spent }, index) => ({
    ...record,
    ...spent,
    id: `${record.id}-${index + 1}`,
    answeredModel: other,
    ...(id !== undefined && { responseId: `${id}/${index + 1}` }),
  }));
  return [answered, ...others];
}
