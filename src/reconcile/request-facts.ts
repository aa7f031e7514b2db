import type { Identity } from '../domain/identity.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Held } from './scope.ts';

/** Whether a transcript of another agent than the main one has it. */
export function isSidechain({ record }: Held): boolean {
  return record.session?.isSidechain === true;
}

/** Whether its rows name the request, which those do that do not say otherwise. */
export function hasRequest({ record }: Held): boolean {
  return record.session?.hasRequest !== false;
}

/** The message that a request answered with. */
export function messageOf(record: UsageRecord): Identity {
  return record.session?.message ?? record.identity;
}
