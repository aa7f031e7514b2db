import type { RejectReason } from '../domain/usage-record.ts';
import { BadCount, isObject } from './counts.ts';

/** What any JSON value begins with. */
const MAY_BE_JSON = /^[ \t\r\n]*[[{"\-\dtfn]/;

/**
 * Parses a JSON object and hands it to `take`, which may throw BadCount. Whatever is wrong
 * with it is a reject and never an exception.
 */
export function takeObject(
  text: string,
  take: (wire: Readonly<Record<string, unknown>>) => void,
  reject: (reason: RejectReason) => void,
): void {
  if (!MAY_BE_JSON.test(text)) {
    reject('malformed'); // an exception of JSON.parse takes ten times as long
    return;
  }
  let wire: unknown;
  try {
    wire = JSON.parse(text);
  } catch {
    reject('malformed');
    return;
  }
  if (!isObject(wire)) {
    reject('not-an-object');
    return;
  }
  try {
    take(wire);
  } catch (error) {
    if (!(error instanceof BadCount)) throw error;
    reject(error.reason);
  }
}
