import type { ChangeKind, Report } from '../domain/report.ts';
import type { CauseOfChange, ChangePart, CostChange } from '../domain/spend-detail.ts';
import { sayMany, sayUsd } from '../findings/wording.ts';
import { OTHER_WORKFLOWS } from '../history/wire-spends.ts';
import {
  code,
  join,
  NOTHING,
  say,
  strong,
  type Fragment,
  type Inline,
  type Text,
} from './blocks.ts';
import {
  causesOf,
  changeInCents,
  commonCauses,
  isOfWhatIsKnown,
  knowsRuns,
  type Cause,
} from './causes.ts';
import { formatChange, UNCHANGED } from './format.ts';
import { toCents } from './in-cents.ts';

/** More would not be read in one sentence. */
const MOST_CAUSES = 3;

/**
 * Why the cost changed: `+$2.97 (+68%): 7 more runs +$1.21, caching lost in … +$0.98, the rest
 * +$0.15.` Nothing without a change of a cent.
 */
export function sayWhy(report: Report): Text {
  const { change } = report;
  if (change === null || changeInCents(change) === 0) return NOTHING;
  const causes = commonCauses(causesOf(change));
  const shown = causes.slice(0, MOST_CAUSES).filter(({ cents }) => cents !== 0);
  const rest = changeInCents(change) - shown.reduce((sum, { cents }) => sum + cents, 0);
  const words = shown.map((cause) => say`${sayCause(cause, report)} ${signed(cause.cents)}`);
  const others =
    rest === 0
      ? NOTHING
      : say`${shown.length === 0 ? 'small changes' : 'the rest'} ${signed(rest)}`;
  const known = isOfWhatIsKnown(report) ? ' of what is known' : '';
  return say`${strong(sayAmount(change))}${known}: ${join([...words, others])}.`;
}

/** `+$2.97 (+68%)`, `−$0.35 a day (−5%)`. */
function sayAmount(change: CostChange): string {
  const { fromUsd, toUsd, perDay } = change;
  const relative = toCents(fromUsd) === 0 ? UNCHANGED : formatChange(toUsd / fromUsd - 1);
  const share = relative === UNCHANGED ? '' : ` (${relative})`;
  return `${signed(changeInCents(change))}${perDay ? ' a day' : ''}${share}`;
}

/** Cents as dollars with their sign: `+$1.21`, `−$0.40`, `$0.00`. */
export function signed(cents: number): string {
  const sign = cents < 0 ? '−' : '+';
  return `${cents === 0 ? '' : sign}${sayUsd(Math.abs(cents) / 100)}`;
}

type Words = readonly [more: string, less: string];

/** What a factor of one workflow did, as it made it dearer or cheaper. */
const FACTORS: Readonly<Partial<Record<CauseOfChange, Words>>> = {
  'requests-per-run': ['more requests a run in', 'fewer requests a run in'],
  'model-mix': ['dearer models in', 'cheaper models in'],
  'prompt-length': ['longer prompts in', 'shorter prompts in'],
  'output-length': ['longer answers in', 'shorter answers in'],
};

/** A cause in words, such as `7 more runs` or `longer prompts in …`. */
export function sayCause({ kind, parts, cents }: Cause, report: Report): Fragment {
  const [part] = parts;
  if (part === undefined || kind === 'not-explained') return 'not explained';
  const name = sayWorkflow(part.workflow);
  if (kind === 'runs') return sayRuns(parts, cents, report);
  if (kind === 'price')
    return say`a ${cents > 0 ? 'higher' : 'lower'} price of ${code(part.model ?? '')}`;
  if (kind === 'caching') return say`${sayCaching(part, cents, report)} in ${name}`;
  if (kind === 'workflow-gone') return say`${knowsRuns(report) ? 'no run' : 'nothing'} of ${name}`;
  if (kind === 'requests-per-run' && !knowsRuns(report))
    return say`${cents > 0 ? 'more' : 'fewer'} requests in ${name}`;
  if (kind === 'workflow-new')
    return isNew(part, report) ? say`new ${name}` : say`${name} ran again`;
  const [more, less] = FACTORS[kind] ?? ['', ''];
  return say`${cents > 0 ? more : less} ${name}`;
}

/** A name, or words for those that an earlier report had no room for. */
export function sayWorkflow(workflow: string): Inline {
  return workflow === OTHER_WORKFLOWS ? 'other workflows' : code(workflow);
}

/** A weekly workflow is in no report of yesterday, yet not new. */
export function isNew(part: ChangePart, report: Report): boolean {
  return hasChange(part, 'workflow-new', report) || !knowsRuns(report);
}

function hasChange({ workflow }: ChangePart, kind: ChangeKind, { trend }: Report): boolean {
  return trend.changes.some((change) => change.kind === kind && change.workflow === workflow);
}

function sayCaching(part: ChangePart, cents: number, report: Report): string {
  if (hasChange(part, 'caching-lost', report)) return 'caching lost';
  if (hasChange(part, 'caching-gained', report)) return 'caching gained';
  return cents > 0 ? 'less caching' : 'better caching';
}

/** `7 more runs`, as far as their number says what their cost does. */
function sayRuns(parts: readonly ChangePart[], cents: number, report: Report): Fragment {
  const [first, ...others] = parts;
  const of =
    first !== undefined && others.length === 0 ? say` of ${sayWorkflow(first.workflow)}` : '';
  const more = cents > 0 ? 'more' : 'fewer';
  const count = moreRuns(new Set(parts.map(({ workflow }) => workflow)), report);
  if (count === null) return say`${more} runs${of}`;
  if (Math.sign(count) !== Math.sign(cents)) return say`which workflows ran how often`;
  return say`${sayMany(Math.abs(count), `${more} run`)}${of}`;
}

/** How many more runs these workflows had than in the last report; `null` if not to be compared. */
function moreRuns(names: ReadonlySet<string>, { workflows, trend, change }: Report): number | null {
  const [newest] = trend.earlier;
  const isWhole = newest !== undefined && !newest.workflowsAreCut && !names.has(OTHER_WORKFLOWS);
  if (!isWhole || change?.perDay === true) return null;
  const countRuns = (
    of: readonly { readonly name: string; readonly runsWithUsage: number }[],
  ): number =>
    of.filter(({ name }) => names.has(name)).reduce((sum, one) => sum + one.runsWithUsage, 0);
  return countRuns(workflows) - countRuns(newest.workflows);
}
