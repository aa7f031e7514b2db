import { UnconfirmedError, UserError } from '../domain/errors.ts';
import type {
  IssueLabel,
  IssueText,
  PublishedIssue,
  Replacement,
  WrittenIssue,
} from '../domain/publication.ts';
import type { TouchedIssues } from '../history/known-reports.ts';
import type { IssueWriter, Log, Pause } from '../ports.ts';

/** Everything that publishing needs to know; what is ours was decided before. */
export interface IssuePlan extends IssueText, TouchedIssues {
  readonly label: IssueLabel;
  readonly closeOlder: boolean;
  /** Looks for the report of the same date again. Throws UserError when it cannot. */
  readonly findAgain: () => Promise<number | undefined>;
}

/** What writing an issue works with. */
export interface IssuePorts {
  readonly issues: IssueWriter;
  readonly pause: Pause;
  readonly log: Log;
}

type Outcome = WrittenIssue & Pick<PublishedIssue, 'wasUpdated'>;

/** How long GitHub's lists may lag behind a create. Milliseconds. */
const LIST_DELAY_MS = 2_000;
/** A create whose outcome is unknown is made once more, when no issue is found. */
const MAX_CREATES = 2;

/**
 * Writes the report as an issue: updates the one of the same date, else creates one, then
 * closes the earlier ones. Title and body are replaced; state, lock and other labels stay
 * as people set them. Throws PublishError when the issue could not be written.
 */
export async function writeIssue(plan: IssuePlan, ports: IssuePorts): Promise<PublishedIssue> {
  const { issues, log } = ports;
  await issues.ensureLabel(plan.label);
  const issue =
    (await update(plan, plan.existing, ports)) ??
    (await update(plan, await plan.findAgain(), ports)) ??
    (await keepFirst(plan, await create(plan, ports), ports));
  log.info(`Issue #${issue.number} ${issue.wasUpdated ? 'updated' : 'created'}: ${issue.url}`);
  await issues.keepLabel(plan.label, issue);
  const close = (as: Replacement['as'], replaced: readonly number[]): Promise<readonly number[]> =>
    issues.closeReplaced({ by: issue, replaced, as });
  const duplicates = await close('duplicate', plan.duplicates);
  const closed = plan.closeOlder ? await close('older', plan.older) : [];
  const all = [...duplicates, ...closed];
  if (all.length > 0) log.info(`Closed: ${all.map((number) => `#${number}`).join(', ')}`);
  return { number: issue.number, url: issue.url, wasUpdated: issue.wasUpdated, closed };
}

/** Gives undefined when there is no such issue, or no longer. */
async function update(
  { title, body }: IssuePlan,
  number: number | undefined,
  { issues }: IssuePorts,
): Promise<Outcome | undefined> {
  if (number === undefined) return undefined;
  const updated = await issues.update(number, { title, body });
  return updated && { ...updated, wasUpdated: true };
}

/**
 * Creates the issue exactly once: when GitHub does not confirm it, the issue is looked
 * for before another is made.
 */
async function create(plan: IssuePlan, ports: IssuePorts): Promise<Outcome> {
  const { title, body, label } = plan;
  for (let creates = 1; ; creates += 1) {
    try {
      return { ...(await ports.issues.create({ title, body }, label)), wasUpdated: false };
    } catch (error) {
      if (!(error instanceof UnconfirmedError)) throw error;
      ports.log.info('GitHub did not confirm the new issue: looking whether it is there.');
      await ports.pause(LIST_DELAY_MS);
      const found = await update(plan, await plan.findAgain(), ports);
      if (found !== undefined) return { ...found, wasUpdated: false };
      if (creates === MAX_CREATES) throw error;
    }
  }
}

/**
 * Two runs that both saw no report both create one. Each looks again: the older issue is
 * the report, and whoever made the newer one writes there instead and closes its own. Of
 * two creates the later one's maker always finds the earlier; if GitHub's list lags, the
 * next run closes the second.
 */
async function keepFirst(plan: IssuePlan, made: Outcome, ports: IssuePorts): Promise<Outcome> {
  const { issues, log } = ports;
  const first = await plan.findAgain().catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    log.warning(`Whether another run made a report too is not known: ${error.message}`);
    return undefined;
  });
  if (first === undefined || first >= made.number) return made;
  const kept = await update(plan, first, ports);
  if (kept === undefined) return made;
  log.info(`Another run made report #${first} at the same time: #${made.number} is closed.`);
  await issues.closeReplaced({ by: kept, replaced: [made.number], as: 'duplicate' });
  return kept;
}
