import { UserError } from '../domain/errors.ts';
import { nearestName } from '../domain/nearest-name.ts';
import {
  modelsOf,
  readRoleTable,
  type Role,
  type RoleTable,
  type WrittenRole,
} from '../domain/role-table.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import { createPriceBook, type PriceBook } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';
import { checkOverrides, quoted } from './check-overrides.ts';
import { watchOverrides, type OverrideSources } from './live-overrides.ts';
import { parseYaml } from './parse-yaml.ts';
import { readSmallFile } from './read-small-file.ts';

/** What a router is made of, beside its roles. */
export interface RouterOptions {
  /** Live changes; a bad one is ignored with one warning, and the last good stays. */
  readonly overrides?: OverrideSources | undefined;
  /** Models beside those of the table that overrides may choose. */
  readonly alternatives?: readonly string[] | undefined;
  /** US dollars per million tokens by model, where the price list has none or another. */
  readonly prices?: Readonly<Record<string, Rates>> | undefined;
  /** Takes warnings, one sentence each; without it they are warnings of the process. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** A role as it is routed now. */
export interface RoutedRole<Name extends string = string> {
  readonly role: Name;
  readonly model: string;
  /** What the model was chosen by. */
  readonly by: 'table' | 'file' | 'variable';
  /** US dollars per million tokens; undefined where the model has no price that is known. */
  readonly price: { readonly input: number; readonly output: number } | undefined;
}

/** Models by role. */
export interface Router<Name extends string = string> {
  /** The role's model now. Throws UserError that names an unknown role and the nearest. */
  model(role: Name): string;
  /** The model that single calls of a role may be escalated to. Throws UserError without one. */
  escalated(role: Name): string;
  /** All roles, in the order of the table. */
  table(): readonly RoutedRole<Name>[];
}

/** Of a file with the roles; no program needs more. Bytes. */
const MAX_ROLES_BYTES = 128 * 1024;

/** Enough to read a price from and few enough for the prices of small requests. Tokens. */
const SAMPLE_TOKENS = 1_000;
const PER_MILLION = 1_000_000 / SAMPLE_TOKENS;
const NO_TOKENS = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

/**
 * Makes a router out of a table of roles, in code or in a YAML or JSON file. What is wrong with
 * the table ends the program at its start: a role without a model, an empty or unreadable
 * table, a name in `required` that it does not have. There is no default role.
 *
 * @throws UserError, one sentence that names the role and the cure.
 */
export function createRouter<const Roles extends Readonly<Record<string, WrittenRole>>>(
  options: RouterOptions & {
    readonly roles: Roles;
    /** Roles that the program will ask for. */
    readonly required?: readonly (keyof Roles & string)[] | undefined;
  },
): Router<keyof Roles & string>;
export function createRouter<const Name extends string>(
  options: RouterOptions & {
    /** Path of the file. */
    readonly roles: string;
    /** Roles that the program will ask for: all that it may. */
    readonly required: readonly Name[];
  },
): Router<Name>;
export function createRouter({
  roles,
  required = [],
  overrides = {},
  alternatives = [],
  prices = {},
  onWarning = warnProcess,
}: RouterOptions & {
  readonly roles: string | Readonly<Record<string, WrittenRole>>;
  readonly required?: readonly string[] | undefined;
}): Router {
  const table = typeof roles === 'string' ? readRolesFile(roles) : readRoleTable('routing', roles);
  const names = [...table.keys()];
  for (const role of required) roleOf(table, role);
  const held = new Set([...modelsOf(table), ...alternatives]);
  const priceBook = createPriceBook(parsePriceOverrides(prices));
  const warn = neverThrowing(onWarning);
  for (const message of sayUnpriced([...held], priceBook)) warn(message);
  const live = watchOverrides(overrides, (value) => checkOverrides(value, names, held), warn);
  const routed = (role: string): Pick<RoutedRole, 'model' | 'by'> => {
    const { model } = roleOf(table, role);
    const ofVariable = live.ofVariable().get(role);
    if (ofVariable !== undefined) return { model: ofVariable, by: 'variable' };
    const ofFile = live.ofFile().get(role);
    return ofFile === undefined ? { model, by: 'table' } : { model: ofFile, by: 'file' };
  };
  live.ofFile(); // what is wrong with it is told at the start
  return {
    model: (role) => routed(role).model,
    escalated(role) {
      const { escalatesTo } = roleOf(table, role);
      if (escalatesTo !== undefined) return escalatesTo;
      throw new UserError(
        `routing: the role ${JSON.stringify(role)} escalates to no model; name one in its "escalates-to".`,
      );
    },
    table: () =>
      names.map((role) => {
        const { model, by } = routed(role);
        return { role, model, by, price: priceOf(model, priceBook) };
      }),
  };
}

/** A role may have any name, so the table is asked and no object. */
function roleOf(table: RoleTable, role: unknown): Role {
  const name = String(role); // JavaScript may ask for anything
  const found = table.get(name);
  if (found !== undefined) return found;
  const nearest = nearestName(name, [...table.keys()]);
  throw new UserError(
    `routing: there is no role ${quoted(name)}; the nearest is ${JSON.stringify(nearest)}. Add it to the table with a model of its own, or correct the name.`,
  );
}

function readRolesFile(path: string): RoleTable {
  const place = `routing ${path}`;
  const look = readSmallFile(path, MAX_ROLES_BYTES);
  if (look.kind !== 'text') {
    const why = look.kind === 'unreadable' ? look.why : 'does not exist';
    throw new UserError(`${place}: the file ${why}; name a YAML or JSON file with the roles.`);
  }
  let value: unknown;
  try {
    value = parseYaml(look.text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'is not valid';
    throw new UserError(`${place}: ${why}; write one "role: model" a line.`, { cause: error });
  }
  return readRoleTable(place, value);
}

/** One sentence about the models without a price; none where all have one. */
function sayUnpriced(models: readonly string[], prices: PriceBook): readonly string[] {
  const unpriced = models.filter((model) => priceOf(model, prices) === undefined);
  if (unpriced.length === 0) return [];
  return [
    `Routing: no price is known for ${unpriced.slice(0, 5).map(quoted).join(', ')}; check the spelling, or give the price in "prices". What it costs will be unknown in reports.`,
  ];
}

function priceOf(model: string, prices: PriceBook): RoutedRole['price'] {
  const usd = (bucket: 'uncachedInput' | 'output'): number | undefined => {
    const tokens = { ...NO_TOKENS, [bucket]: SAMPLE_TOKENS };
    return prices.priceOf({ provider: '', model, at: Date.now(), tokens })?.usd;
  };
  const [input, output] = [usd('uncachedInput'), usd('output')];
  if (input === undefined || output === undefined) return undefined;
  return { input: input * PER_MILLION, output: output * PER_MILLION };
}

/** Routing must not fail because telling of it does. */
function neverThrowing(warn: (message: string) => void): (message: string) => void {
  return (message) => {
    try {
      warn(message);
    } catch {
      // There is nobody left to tell.
    }
  };
}

function warnProcess(message: string): void {
  process.emitWarning(message, { type: 'TokenUsageReportWarning' });
}
