import { BUDGET_PERIODS, type Budget, type BudgetPeriod } from '../domain/budget.ts';
import { UserError } from '../domain/errors.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { plainText } from '../renderers/plain-text.ts';

/** More than a repository can look after; each takes a row and a part of the marker. */
const MAX_GLOBS = 50;
const MAX_GLOB_CHARS = 200;
/** More is a typing mistake. US dollars. */
const MAX_USD = 1e9;

const FORM =
  'write dollars a month, a day or a run as "month: 200", and those of workflows under "workflows: {GLOB: {month: 50}}"';

/**
 * Reads the budgets that a user set, already parsed from YAML: dollars a `month`, a `day` and a
 * `run`, and the same under `workflows` by glob. In the order of the text, those of all
 * workflows first. Throws UserError that names the place and the cure.
 */
export function parseBudgets(value: Readonly<Record<string, unknown>> = {}): readonly Budget[] {
  const { workflows = {}, ...total } = value;
  if (!isMap(workflows)) {
    throw new UserError(`budget: "workflows" is no map of globs; ${FORM}.`);
  }
  const globs = Object.entries(workflows);
  if (globs.length > MAX_GLOBS) {
    throw new UserError(
      `budget: "workflows" has ${globs.length} globs; keep at most ${MAX_GLOBS}, of more than one workflow each.`,
    );
  }
  return [
    ...budgetsOf(null, total, [...BUDGET_PERIODS, 'workflows']),
    ...globs.flatMap(([glob, limits]) => {
      if (glob.trim() === '' || [...glob].length > MAX_GLOB_CHARS) {
        throw new UserError(
          `budget: a glob under "workflows" is empty or longer than ${MAX_GLOB_CHARS} characters; write a name or glob such as "Release*".`,
        );
      }
      if (!isMap(limits)) {
        throw new UserError(`budget: ${sayGlob(glob)} under "workflows" has no map; ${FORM}.`);
      }
      return budgetsOf(glob, limits, BUDGET_PERIODS);
    }),
  ];
}

function budgetsOf(
  workflows: string | null,
  limits: Readonly<Record<string, unknown>>,
  known: readonly string[],
): readonly Budget[] {
  const where = workflows === null ? '' : ` of ${sayGlob(workflows)}`;
  for (const name of Object.keys(limits)) {
    if (isPeriod(name)) continue;
    throw new UserError(
      `budget: ${sayName(name)}${where} is not known; did you mean "${nearestName(name, known)}"?`,
    );
  }
  return BUDGET_PERIODS.flatMap((period): Budget[] => {
    const limit = limits[period];
    if (limit === undefined) return [];
    if (typeof limit === 'number' && limit > 0 && limit <= MAX_USD) {
      return [{ workflows, period, limitUsd: limit }];
    }
    throw new UserError(
      `budget: "${period}"${where} is ${sayValue(limit)}; write US dollars as a number of more than 0, such as 50.`,
    );
  });
}

function isPeriod(name: string): name is BudgetPeriod {
  return BUDGET_PERIODS.some((period) => period === name);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What else stands in a file that was named may be a secret, and is not quoted. */
const MAY_BE_PERIOD = /^[A-Za-z_-]{1,40}$/;

function sayName(name: string): string {
  return MAY_BE_PERIOD.test(name) ? JSON.stringify(name) : 'a name';
}

function sayGlob(glob: string): string {
  return JSON.stringify(plainText(glob, 40));
}

function sayValue(value: unknown): string {
  if (typeof value === 'string') return 'a text';
  return typeof value === 'object' && value !== null ? 'a list or map' : String(value);
}
