import type { Attribution, RunRef } from '../domain/attribution.ts';
import type { Identity } from '../domain/identity.ts';
import type { UsageRecord } from '../domain/usage-record.ts';

/** What one run left behind of one phase. Reports of the same spend are compared within it. */
export interface Scope {
  /** What holds all that one run left behind: a GitHub run's attempt, or a folder. */
  readonly place: string;
  /** Of a `workflow_call`, whose agents spend on their own; empty without one. */
  readonly prefix: string;
  /** Whether the place is known to hold one run, and not what several left in one folder. */
  readonly isOneRun: boolean;
  /** Workflow, run and phase that its records are charged to. */
  readonly attribution: Attribution;
}

/** A record that waits until all documents are known. */
export interface Held {
  readonly scope: Scope;
  readonly record: UsageRecord;
  /** Other sessions whose documents report the same spend: those that copied it. */
  readonly alsoIn?: readonly Identity[] | undefined;
}

/** Distinguishes scopes. */
export function keyOfScope({ place, prefix, attribution }: Scope): string {
  return JSON.stringify([place, prefix, attribution.phase]);
}

/**
 * What may hold copies of one spend that are merged. Ids are secrets of nobody, so a run's
 * records merge with none of another run's; folders without a run are all of one owner.
 */
export function ownerOf({ place, attribution }: Scope): string {
  return attribution.run === undefined ? '' : place;
}

/** The run that a held record is charged to. */
export function runOf({ scope }: Pick<Held, 'scope'>): RunRef | undefined {
  return scope.attribution.run;
}
