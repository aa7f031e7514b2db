import { randomBytes } from 'node:crypto';

/** Calls whose next attempt may come, by what was asked. */
const MAX_ASKED = 1_000;

/** Equal requests at once. */
const MAX_EQUAL = 100;

interface Attempt {
  readonly call: string;
  readonly attempt: number;
}

const open = new Map<string, Attempt[]>();

/** Twelve digits that tell this program, or this thread of it, from all others. */
const PROGRAM = randomBytes(6).toString('hex');
let made = 0;

/**
 * An id of an attempt: 32 hexadecimal digits, the first twelve of them the time, so that rows
 * of one time lie together.
 */
export function newId(at: number): string {
  made += 1;
  return `${at.toString(16).padStart(12, '0')}${PROGRAM}${made.toString(16).padStart(8, '0')}`;
}

/**
 * The call that an attempt belongs to. Clients number their attempts, but nothing in a request
 * says which call it is an attempt of: that is the newest of an equal request whose number is one
 * lower. Of equal calls at once it does not matter whose attempt is whose.
 *
 * @param id - of this attempt, which is the call's when it is the first.
 */
export function callOf(asked: string, attempt: number, id: string): string {
  const equal = open.get(asked) ?? [];
  const last = attempt === 0 ? -1 : equal.findLastIndex((other) => other.attempt === attempt - 1);
  const call = equal[last]?.call ?? id;
  if (last !== -1) equal.splice(last, 1);
  equal.push({ call, attempt });
  if (equal.length > MAX_EQUAL) equal.shift();
  open.delete(asked);
  open.set(asked, equal);
  const [oldest] = open.keys();
  if (open.size > MAX_ASKED && oldest !== undefined) open.delete(oldest);
  return call;
}

/** Notes that a call got its answer, so that no attempt follows. */
export function closeCall(asked: string, call: string): void {
  const others = open.get(asked)?.filter((other) => other.call !== call);
  if (others?.length === 0) open.delete(asked);
  else if (others !== undefined) open.set(asked, others);
}
