import type { DecodedFile } from '../domain/decoded-artifact.ts';
import type { Run } from '../domain/run.ts';
import type { Reject, UsageRecord } from '../domain/usage-record.ts';
import { CLAUDE_PROVIDER } from '../decoders/claude-usage.ts';
import type { PriceOf } from '../decoders/decoder.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { SessionBook } from '../reconcile/session-book.ts';
import type { UsageCache } from '../ports.ts';
import type { Phase } from './conclude-run.ts';
import type { MemoryShare } from './memory-semaphore.ts';
import type { Candidate } from './plan-reading.ts';

/** Where the usage of a run goes. */
export interface Collection {
  readonly ledger: Ledger;
  /** Where what Claude's own logs tell waits until all runs are read. */
  readonly sessions: SessionBook;
  readonly priceOf: PriceOf;
  /** Keeps what decoding gave between runs of the program; undefined keeps nothing. */
  readonly cache: UsageCache | undefined;
  /** Providers to count; empty is all. */
  readonly providers: ReadonlySet<string>;
  /** What artifacts unpack to is held in shares of one memory. */
  readonly shareMemory: () => MemoryShare;
  reject(run: Run | null, reject: Reject): void;
  duplicate(): void;
}

/** Takes what one file tells of a phase. */
export function takeFile(
  run: Run,
  { artifact }: Candidate,
  file: DecodedFile,
  phase: Phase,
  collection: Collection,
): void {
  phase.files += 1;
  for (const record of file.records) {
    if (record.session === undefined) takeRecord(run, record, phase, collection);
    else phase.sessions.push(record);
  }
  phase.agentRuns.push(...file.agentRuns);
  for (const [id, name] of file.agentNames) collection.sessions.nameAgent(id, name);
  const origin = { container: artifact.name, path: file.path };
  for (const reject of file.rejects.slice(phase.rejects)) {
    collection.reject(run, { ...reject, origin });
  }
  phase.rejects = Math.max(phase.rejects, file.rejects.length);
}

/** Takes what may only be counted once all files of a phase are known. */
export function settlePhase(run: Run, phase: Phase, collection: Collection): void {
  const { total, sessions } = phase;
  // The same spend once more, and coarser: sessions tell their models and caches apart.
  if (total?.provider === CLAUDE_PROVIDER) {
    if (sessions.some(({ isPartial }) => isPartial !== true)) phase.total = undefined;
    else sessions.length = 0;
  }
  useTotal(run, phase, collection);
  useSessions(run, phase, collection);
}

function takeRecord(run: Run, record: UsageRecord, phase: Phase, collection: Collection): void {
  if (record.grain !== 'request') {
    phase.total ??= record;
    return;
  }
  if (record.provider === CLAUDE_PROVIDER) phase.ofClaude += 1;
  // A re-run of failed jobs packs the records of the earlier attempt once more.
  const isOfEarlierAttempt =
    run.attempt > 1 && record.at !== undefined && record.at < run.startedAt.getTime();
  if (isOfEarlierAttempt) phase.earlier += 1;
  if (isOfEarlierAttempt || !phase.seen.isNew(record.identity)) {
    collection.duplicate();
    return;
  }
  phase.requests += 1;
  if (!isCounted(record, collection)) return;
  phase.counted += 1;
  phase.countedRequests += 1;
  collection.ledger.add({ workflow: run.workflow, run, phase: phase.name }, record);
}

/** Takes a run's total into account where its requests are not told one by one. */
function useTotal(run: Run, phase: Phase, collection: Collection): void {
  const { total } = phase;
  if (total === undefined || phase.requests + phase.earlier > 0) {
    phase.total = undefined;
  } else if (isCounted(total, collection)) {
    phase.counted += 1;
    collection.ledger.add({ workflow: run.workflow, run, phase: phase.name }, total);
  }
}

/**
 * Claude's own logs tell what the firewall told already, request by request, where there is
 * a firewall.
 */
function useSessions(run: Run, phase: Phase, collection: Collection): void {
  const { sessions } = collection;
  const isTold = phase.ofClaude > 0 || phase.total?.provider === CLAUDE_PROVIDER;
  const place = `${run.id}/${run.attempt}`;
  const attribution = { workflow: run.workflow, run, phase: phase.name };
  for (const record of phase.sessions) {
    if (isTold) collection.duplicate();
    else if (isCounted(record, collection)) {
      phase.counted += 1;
      sessions.hold({ attribution, record, place });
    }
  }
  if (!isProviderCounted(CLAUDE_PROVIDER, collection)) return;
  for (const agentRun of phase.agentRuns) {
    if (!isTold) phase.counted += 1;
    sessions.holdRun({ attribution, run: agentRun, place }, isTold);
  }
}

function isCounted({ provider }: UsageRecord, collection: Collection): boolean {
  return isProviderCounted(provider, collection);
}

function isProviderCounted(provider: string, { providers }: Collection): boolean {
  return providers.size === 0 || providers.has(provider);
}
