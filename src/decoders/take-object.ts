import type { RejectReason } from '../domain/usage-record.ts';
import { BadCount, isObject } from './counts.ts';

/**
 * Parses a JSON object and hands it to `take`, which may throw BadCount. Whatever is wrong
 * with it is a reject and never an exception.
 */
export function takeObject(
  text: string,
  take: (wire: Readonly<Record<string, unknown>>) => void,
  reject: (reason: RejectReason) => void,
): void {
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
