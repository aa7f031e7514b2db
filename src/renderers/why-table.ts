import type { Report } from '../domain/report.ts';
import type { CauseOfChange, ChangePart } from '../domain/spend-detail.ts';
import { code, left, right, say, strong, table, type Block, type Fragment } from './blocks.ts';
import { causesOf, changeInCents, isOfWhatIsKnown, knowsRuns, type Cause } from './causes.ts';
import type { Extent } from './extent.ts';
import { isNew, sayWorkflow, signed } from './say-why.ts';

const TITLES: Readonly<Record<CauseOfChange, string>> = {
  'workflow-new': 'New workflow',
  'workflow-gone': 'No run this time',
  runs: 'Number of runs',
  'requests-per-run': 'Requests per run',
  'model-mix': 'Which models',
  'prompt-length': 'Length of prompts',
  caching: 'Caching',
  'output-length': 'Length of answers',
  price: 'Price',
  'not-explained': 'Not explained',
};

/** Where the report knows no runs. */
const WITHOUT_RUNS: Readonly<Partial<Record<CauseOfChange, string>>> = {
  'workflow-gone': 'Nothing this time',
  'requests-per-run': 'Number of requests',
};

/** Why the cost changed, cause by cause; none without a change of a cent. */
export function whyTable(report: Report, extent: Extent): readonly Block[] {
  const { change } = report;
  if (change === null) return [];
  const causes = causesOf(change).filter(({ cents }) => cents !== 0);
  if (causes.length === 0) return [];
  // One row for the rest takes as much room as the cause that it would hide.
  const most = causes.length === extent.causes + 1 ? causes.length : extent.causes;
  const shown = causes.slice(0, most);
  const all = changeInCents(change);
  const rest = all - shown.reduce((sum, { cents }) => sum + cents, 0);
  return table(
    [left('Why the cost changed'), left('Workflow'), right(change.perDay ? 'A day' : 'Change')],
    [
      ...shown.map((cause) => rowOf(cause, report)),
      ...(causes.length > most ? [['the rest', '', signed(rest)]] : []),
      [strong(isOfWhatIsKnown(report) ? 'all that is known' : 'all'), '', strong(signed(all))],
    ],
    causes.length > most ? 2 : 1,
  );
}

function rowOf({ parts, cents }: Cause, report: Report): readonly Fragment[] {
  const [part] = parts;
  if (part === undefined) return [];
  return [titleOf(part, report), sayWorkflow(part.workflow), signed(cents)];
}

function titleOf(part: ChangePart, report: Report): Fragment {
  if (part.model !== null) return say`${TITLES[part.kind]} of ${code(part.model)}`;
  if (part.kind === 'workflow-new' && !isNew(part, report)) return 'Ran again';
  return knowsRuns(report) ? TITLES[part.kind] : (WITHOUT_RUNS[part.kind] ?? TITLES[part.kind]);
}
