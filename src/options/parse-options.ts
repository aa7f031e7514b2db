import { positionOf } from '../domain/yaml-position.ts';
import { MS_PER_DAY } from '../domain/day.ts';
import type { Metric } from '../domain/comparison.ts';
import { SEVERITIES, type Severity } from '../domain/finding.ts';
import { UserError } from '../domain/errors.ts';
import type { NotifyOn, Webhook } from '../domain/notification.ts';
import type { PeriodUnit } from '../domain/period.ts';
import { parseThresholds, type Thresholds } from '../findings/thresholds.ts';
import type { Budget } from '../domain/budget.ts';
import { parsePriceOverrides } from '../pricing/overrides.ts';
import type { Rates } from '../pricing/rates.ts';
import { INPUTS, type InputName, type RawInputs } from './inputs.ts';
import { parseBudgets } from './parse-budgets.ts';
import { parseNotifyOn, parseWebhooks } from './parse-webhooks.ts';
import {
  parseBoolean,
  parseChoice,
  parseDuration,
  parseInstant,
  parseList,
  parseWhole,
} from './values.ts';

/** Where a window starts. */
export type Since =
  | { readonly kind: 'last-report' }
  | { readonly kind: 'look-back'; readonly ms: number }
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'period'; readonly unit: PeriodUnit };

/** Where a report goes. */
export const CHANNELS = ['issue', 'summary', 'artifact'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Which list of public prices is used. */
export const PRICE_LISTS = ['bundled', 'latest'] as const;

/** Everything that a report of a repository is made with. */
export interface Options {
  readonly owner: string;
  readonly repo: string;
  /** Empty is all. */
  readonly providers: readonly string[];
  readonly since: Since;
  /** Undefined is now. */
  readonly until: Date | undefined;
  readonly workflows: readonly string[];
  readonly excludeWorkflows: readonly string[];
  readonly artifacts: readonly string[];
  readonly includeForks: boolean;
  /** 0 is no limit. */
  readonly maxRuns: number;
  readonly timeBudgetMs: number;
  readonly titlePrefix: string;
  readonly label: string;
  readonly closeOlderIssues: boolean;
  readonly publish: ReadonlySet<Channel>;
  readonly thresholds: Thresholds;
  readonly prices: ReadonlyMap<string, Rates>;
  readonly priceList: (typeof PRICE_LISTS)[number];
  /** Empty is no budget. */
  readonly budgets: readonly Budget[];
  /** Empty is none. */
  readonly webhooks: readonly Webhook[];
  readonly notifyOn: NotifyOn;
  readonly outputDir: string;
  /** Where decoded usage is kept between runs; undefined is nowhere. */
  readonly cacheDir: string | undefined;
  readonly dryRun: boolean;
  /** Fail when a finding is at least this severe. */
  readonly failOn: Severity | undefined;
  /** Runs before a change are compared with those after it; absent where nothing is. */
  readonly change?: { readonly at: Date; readonly metric: Metric } | undefined;
}

/** Prefix and label of a report that is not of Anthropic alone. */
const GENERAL_TITLE_PREFIX = '📊 Token Usage Report';
const GENERAL_LABEL = 'token-usage-report';

/** GitHub's own limit on a label's name. */
const MAX_LABEL_LENGTH = 50;
/** GitHub's own limit on a title is 256; the date takes 11, a week 15. */
const MAX_PREFIX_LENGTH = 240;

/**
 * Reads options from inputs as text. `prices` and `budget` are texts, already read where the
 * input named a file. Throws UserError that names the input and the cure.
 */
export async function parseOptions(raw: RawInputs): Promise<Options> {
  const given = (name: InputName): string => raw[name]?.trim() || INPUTS[name].default;
  const { owner, repo } = parseRepository(raw.repository ?? '');
  const providers = parseProviders(given('provider'));
  const isAnthropic = providers.length === 1 && providers[0] === 'anthropic';
  return {
    owner,
    repo,
    providers,
    since: parseSince('since', given('since')),
    until: parseUntil(given('until')),
    workflows: parseList(given('workflows')),
    excludeWorkflows: parseList(given('exclude-workflows')),
    artifacts: parseList(given('artifacts')),
    includeForks: parseBoolean('include-forks', given('include-forks')),
    maxRuns: parseWhole('max-runs', given('max-runs')),
    timeBudgetMs: parseTimeBudget(given('time-budget')),
    titlePrefix: parseText(
      'title-prefix',
      raw['title-prefix']?.trim() ||
        (isAnthropic ? INPUTS['title-prefix'].default : GENERAL_TITLE_PREFIX),
      MAX_PREFIX_LENGTH,
    ),
    label: parseLabel(raw.label?.trim() || (isAnthropic ? INPUTS.label.default : GENERAL_LABEL)),
    closeOlderIssues: parseBoolean('close-older-issues', given('close-older-issues')),
    publish: new Set(
      parseList(given('publish')).map((item) => parseChoice('publish', item, CHANNELS)),
    ),
    thresholds: parseThresholds(await parseMap('thresholds', raw.thresholds ?? '')),
    prices: parsePriceOverrides(await parseMap('prices', raw.prices ?? '')),
    priceList: parseChoice('price-list', given('price-list'), PRICE_LISTS),
    budgets: parseBudgets(await parseMap('budget', raw.budget ?? '')),
    webhooks: parseWebhooks(raw.notify ?? '', given('notify-hosts')),
    notifyOn: parseNotifyOn(given('notify-on')),
    outputDir: given('output-dir'),
    cacheDir: given('cache-dir') || undefined,
    dryRun: parseBoolean('dry-run', given('dry-run')),
    failOn: parseFailOn(raw['fail-on']?.trim() ?? ''),
  };
}

/** Reads a severity to fail on; empty is none. Throws UserError. */
export function parseFailOn(text: string): Severity | undefined {
  return text === '' ? undefined : parseChoice('fail-on', text, SEVERITIES);
}

/** Reads providers; `all` is an empty list. Throws UserError. */
export function parseProviders(text: string): string[] {
  const providers = parseList(text.toLowerCase());
  if (providers.length === 0) {
    throw new UserError('provider: the list is empty; write a provider such as anthropic, or all.');
  }
  return providers.includes('all') ? [] : [...new Set(providers)];
}

/** Reads where a window starts. Throws UserError. */
export function parseSince(name: string, text: string): Since {
  if (text === 'last-report') return { kind: 'last-report' };
  if (text === 'last-week') return { kind: 'period', unit: 'week' };
  if (text === 'last-month') return { kind: 'period', unit: 'month' };
  const ms = parseDuration(text);
  if (ms !== undefined && ms > 0) return { kind: 'look-back', ms };
  const at = parseInstant(text);
  if (at !== undefined) return { kind: 'instant', at };
  throw new UserError(
    `${name}: "${text}" is no time; write last-report, last-week, last-month, a look-back such as 24h or 7d, or an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z.`,
  );
}

/** Reads where a window ends; empty is undefined, which is now. Throws UserError. */
export function parseUntil(text: string): Date | undefined {
  if (text === '' || text === 'now') return undefined;
  const at = parseInstant(text);
  if (at !== undefined) return at;
  throw new UserError(
    `until: "${text}" is no time; write an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z, or leave it empty for now.`,
  );
}

/** Parses a YAML or JSON map; empty is undefined. Throws UserError. */
export async function parseMap(
  name: string,
  text: string,
): Promise<Record<string, unknown> | undefined> {
  if (text.trim() === '') return undefined;
  const { parse: parseYaml } = await import('yaml'); // most runs give none
  let value: unknown;
  try {
    value = parseYaml(text, { logLevel: 'error' });
  } catch (error) {
    throw new UserError(
      `${name}: is not valid YAML${positionOf(error)}; write one "name: value" a line.`,
    );
  }
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UserError(`${name}: is not a map; write one "name: value" a line.`);
  }
  return value as Record<string, unknown>;
}

function parseRepository(text: string): { owner: string; repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text.trim()) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new UserError(`repository: "${text}" is no repository; write owner/name.`);
  }
  return { owner, repo };
}

/** Longer than a job on GitHub's own runners may take, and what a timer can hold. */
const MAX_TIME_BUDGET_MS = MS_PER_DAY;

function parseTimeBudget(text: string): number {
  const ms = parseDuration(text);
  if (ms !== undefined && ms > 0 && ms <= MAX_TIME_BUDGET_MS) return ms;
  throw new UserError(
    `time-budget: "${text}" is no duration of up to 24 hours; write one such as 8m or 90s.`,
  );
}

function parseText(name: string, text: string, most: number): string {
  if (text.length <= most && !/[\r\n]/.test(text)) return text;
  throw new UserError(
    `${name}: is longer than ${most} characters or has a line break; shorten it.`,
  );
}

function parseLabel(text: string): string {
  if (text.includes(',')) {
    throw new UserError(
      `label: "${text}" has a comma, which GitHub's filters split at; remove it.`,
    );
  }
  return parseText('label', text, MAX_LABEL_LENGTH);
}
