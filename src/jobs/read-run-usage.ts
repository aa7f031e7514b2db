import { usageOfLedgers, type RunUsage } from '../accounting/run-usage.ts';
import { collect, type CollectOptions } from '../collect/collect.ts';
import { unrecordedPlaces } from '../collect/unrecorded-places.ts';
import { createDocumentIntake } from '../collect/read-documents.ts';
import type { Artifact } from '../domain/artifact.ts';
import type { GapReason } from '../domain/coverage.ts';
import type { Run } from '../domain/run.ts';
import type { SessionTotal } from '../domain/task.ts';
import { createSessionLedgers, type SessionLedgers } from '../ledger/session-ledgers.ts';
import type { FindDocuments, Log, RunSource, UnreadInput } from '../ports.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { GAP_WORDS } from '../renderers/gap-words.ts';

/** How the usage of an agent's run is read. */
export interface RunUsageOptions {
  /** Empty is all. */
  readonly providers: readonly string[];
  readonly prices: ReadonlyMap<string, Rates>;
}

interface Surroundings {
  readonly log: Log;
  readonly now: Date;
}

/** Reads the usage that logs on this machine report. What cannot be read is a warning. */
export async function readUsageOfLogs(
  findDocuments: FindDocuments,
  options: RunUsageOptions,
  { log, now }: Surroundings,
): Promise<RunUsage> {
  const ledgers = createLedgers(options, now);
  const counted = { providers: options.providers, since: undefined, until: undefined };
  const intake = createDocumentIntake(ledgers, counted);
  let unread = 0;
  const onUnread = ({ message }: UnreadInput): void => {
    unread += 1;
    log.warning(message);
  };
  for await (const document of findDocuments(onUnread)) {
    const isUsage = await intake.read(document);
    if (isUsage || document.path !== '') continue;
    const { container } = document;
    onUnread({ input: container, message: `${container}: reports no token usage.` });
  }
  const { rejectedLines, places } = intake.finish();
  for (const input of unrecordedPlaces(places)) onUnread(input);
  if (rejectedLines > 0) log.warning(`${rejectedLines} lines of the logs could not be read.`);
  return usageOfLedgers(ledgers, unread + rejectedLines > 0);
}

/** Reads the usage that the artifacts of a run on GitHub report. What cannot be read is a warning. */
export async function readUsageOfRun(
  source: RunSource,
  run: Run,
  options: RunUsageOptions & Pick<CollectOptions, 'artifacts' | 'includeForks'>,
  { log, now }: Surroundings,
): Promise<RunUsage> {
  const ledgers = createLedgers(options, now);
  // A session's total is from its beginning, so what its transcript copied from earlier runs
  // counts too; only the records of an earlier attempt are of no use.
  const isFirst = run.attempt === 1;
  const whole = isFirst ? { ...run, startedAt: new Date(0) } : run;
  const artifacts = await source.listArtifactsOfRun(run.id);
  if ('gap' in artifacts) {
    warnOfGap(run, artifacts.gap, log);
    return { sessions: [], models: [] };
  }
  const { outcomes, rejectedLines } = await collect(
    sourceOfRun(source, whole, artifacts),
    {
      ...options,
      window: { from: whole.startedAt, to: run.completedAt, basis: 'explicit' },
      workflows: [],
      excludeWorkflows: [],
      maxRuns: 0,
    },
    { ledger: ledgers, log },
  );
  const gap = outcomes[0] === undefined ? 'no-artifact' : outcomes[0].gap;
  if (gap !== null) warnOfGap(run, gap, log);
  const usage = usageOfLedgers(ledgers, gap !== null || rejectedLines > 0);
  return isFirst ? usage : { ...usage, sessions: usage.sessions.map(asOwnSpend) };
}

/** Without its earlier part, a session's total cannot be compared with another one. */
function asOwnSpend(total: SessionTotal): SessionTotal {
  return { ...total, session: null };
}

function warnOfGap(run: Run, gap: GapReason, log: Log): void {
  log.warning(`Run ${run.id} does not report all of its usage: ${GAP_WORDS[gap]}.`);
}

/** A source that has one run only. */
function sourceOfRun(source: RunSource, run: Run, artifacts: readonly Artifact[]): RunSource {
  return {
    ...source,
    listRuns: async () => ({ attempts: [run], ids: new Set([run.id]), lost: [] }),
    readRuns: async () => ({ attempts: [], lost: [] }),
    listArtifacts: async () => artifacts,
  };
}

function createLedgers({ prices }: RunUsageOptions, now: Date): SessionLedgers {
  return createSessionLedgers({
    prices: createPriceBook(prices),
    smallRequestTokens: 0,
    pricedAt: now,
  });
}
