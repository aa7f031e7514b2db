import type { CallRecord } from '../../src/domain/call-record.ts';
import { newId } from '../../src/tracker/retries.ts';

const AT = Date.UTC(2026, 10, 20, 6);

/** A call that ended well, unless a test says otherwise. */
export function makeCall(over: Partial<CallRecord> = {}): CallRecord {
  const id = newId(over.at ?? AT);
  return {
    id,
    call: id,
    at: AT,
    provider: 'anthropic',
    api: 'messages',
    agent: 'a',
    outcome: 'complete',
    isSpend: true,
    isStream: false,
    tokens: { uncachedInput: 100, cacheRead: 0, cacheWrite: 0, output: 42 },
    ...over,
  };
}
