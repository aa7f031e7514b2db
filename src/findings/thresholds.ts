import type { EvidenceUnit } from '../domain/finding.ts';
import { UserError } from '../domain/errors.ts';
import { nearestName } from '../domain/nearest-name.ts';

/** A number that separates a finding from what is fine. */
export interface ThresholdDefinition {
  readonly default: number;
  readonly unit: EvidenceUnit;
  /** What the number means, one plain-text sentence for the README. */
  readonly description: string;
  /** Where the default comes from. */
  readonly source: string;
  /** Largest value that makes sense; absent where there is none. The smallest is 0. */
  readonly maximum?: number;
}

const FIRST_ANALYZER =
  'daily analyzer of gh-aw-firewall, https://github.com/github/gh-aw-firewall/pull/1605 (2026-04-02)';
const CURRENT_ANALYZER =
  'https://github.com/github/gh-aw-firewall/blob/main/.github/workflows/claude-token-usage-analyzer.md (2026-08-22)';

const TOLD_BY_MONEY =
  'chosen so that a finding of high severity pays for an hour of work within two months';
/** The script behind `.agent-costs.db`, whose text names no address. */
const COST_TRACKER = 'the article “Agent Cost Attribution” (2026)';
const PAPERCLIP_AUDIT =
  'https://gist.github.com/williamp44/58f359eafaa44481dbc0b71e86d2fe8e (2026-04-09)';

const DEFINITIONS = {
  'high-usd-per-month': {
    default: 50,
    unit: 'usd',
    description: 'A finding that is worth this much a month is of high severity.',
    source: TOLD_BY_MONEY,
  },
  'medium-usd-per-month': {
    default: 5,
    unit: 'usd',
    description: 'A finding that is worth this much a month is of medium severity.',
    source: 'a tenth of the one for high severity',
  },
  'dearer-model-usd-per-month': {
    default: 5,
    unit: 'usd',
    description: 'A cheaper model of the family is named where it would save this much a month.',
    source: 'as for medium severity',
  },
  'min-cache-requests': {
    default: 2,
    unit: 'requests',
    description: 'Zero cache hits count from this many requests of a workflow on.',
    source:
      'https://github.com/github/gh-aw-firewall/blob/main/scripts/ci/check-token-usage.js (2026-08-22)',
  },
  'min-cache-hit-rate': {
    default: 0.5,
    unit: 'ratio',
    description: 'A cache hit rate below this is low.',
    source: FIRST_ANALYZER,
    maximum: 1,
  },
  'max-input-output-ratio': {
    default: 100,
    unit: 'per-output-token',
    description: 'More input tokens than this for each output token are many.',
    source: FIRST_ANALYZER,
  },
  'small-requests': {
    default: 10,
    unit: 'requests',
    description: 'More small requests of a workflow than this are many.',
    source: FIRST_ANALYZER,
  },
  'small-request-output-tokens': {
    default: 50,
    unit: 'tokens',
    description: 'A request with fewer output tokens than this is small.',
    source: FIRST_ANALYZER,
  },
  'run-cost-usd': {
    default: 1,
    unit: 'usd',
    description: 'A run that costs more than this is costly.',
    source: FIRST_ANALYZER,
  },
  'rising-usage': {
    default: 0.2,
    unit: 'ratio',
    description: 'Cost or tokens that grew by more than this since the last report are rising.',
    source: FIRST_ANALYZER,
  },
  'run-full-price-tokens': {
    default: 100_000,
    unit: 'tokens',
    description: 'A run with more full-price tokens than this is heavy.',
    source: CURRENT_ANALYZER,
  },
  'run-requests': {
    default: 15,
    unit: 'requests',
    description: 'A run with more requests than this makes many.',
    source: CURRENT_ANALYZER,
  },
  'budget-share': {
    default: 0.8,
    unit: 'ratio',
    description:
      'A budget of which this share is spent is at risk; one for a month, only while nothing can be forecast.',
    source:
      'the lowest of the steps that users ask for, https://github.com/BerriAI/litellm/issues/32597 (2026)',
    maximum: 1,
  },
  'failing-runs': {
    default: 0.3,
    unit: 'ratio',
    description: 'A larger share of failing runs than this is too large.',
    source: CURRENT_ANALYZER,
    maximum: 1,
  },
  'call-prompt-tokens': {
    default: 3_000,
    unit: 'tokens',
    description: 'An average prompt of an agent’s calls that is larger than this is large.',
    source: COST_TRACKER,
  },
  'call-prompt-ratio': {
    default: 4,
    unit: 'ratio',
    description: 'So many times the median prompt of its task is too much for an average prompt.',
    source: `“it costs 4x what it should”, ${COST_TRACKER}`,
  },
  'short-call-output-tokens': {
    default: 200,
    unit: 'tokens',
    description: 'An answer of fewer tokens than this is short.',
    source: COST_TRACKER,
  },
  'short-calls': {
    default: 20,
    unit: 'requests',
    description:
      'From so many short answers of an agent on, a cheaper model is worth a trial on as many tasks.',
    source: `the size of its trial, ${COST_TRACKER}`,
  },
  'attempts-over-expected': {
    default: 2,
    unit: 'ratio',
    description: 'More attempts on a day than so many times the calls expected are too many.',
    source: COST_TRACKER,
  },
  'identical-calls': {
    default: 10,
    unit: 'requests',
    description:
      'From so many calls of a template on that were answered before, a cache is worth it.',
    source: 'ours: fewer are no pattern (2026-11)',
  },
  'burst-calls': {
    default: 20,
    unit: 'requests',
    description:
      'So many calls of one template in a minute are a burst; from as many on, a batch is worth it.',
    source: 'ours: nobody reads twenty answers in a minute (2026-11)',
  },
  'paperclip-idle-share': {
    default: 0.5,
    unit: 'ratio',
    description: 'A larger share than this of an agent’s runs without any work is waste.',
    source: PAPERCLIP_AUDIT,
    maximum: 1,
  },
  'paperclip-model-saving-usd': {
    default: 10,
    unit: 'usd',
    description: 'A cheaper model that would save more than this a month is worth a try.',
    source: PAPERCLIP_AUDIT,
  },
} satisfies Record<string, ThresholdDefinition>;

export type ThresholdName = keyof typeof DEFINITIONS;

/** Every threshold under its public name, with its default. */
export const THRESHOLDS: Readonly<Record<ThresholdName, ThresholdDefinition>> = DEFINITIONS;

/** The thresholds in force, each in its own unit. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const THRESHOLD_NAMES: readonly ThresholdName[] =
  Object.keys(THRESHOLDS).filter(isThresholdName);

/**
 * The defaults with the user's overrides.
 *
 * @throws UserError naming an unknown threshold, or a value that is no number in its range.
 */
export function parseThresholds(overrides: Readonly<Record<string, unknown>> = {}): Thresholds {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
  const values = Object.fromEntries(
    THRESHOLD_NAMES.map((name) => [name, THRESHOLDS[name].default]),
  ) as Record<ThresholdName, number>;
  for (const [name, value] of Object.entries(overrides)) {
    if (!isThresholdName(name)) {
      throw new UserError(
        `Threshold "${name.slice(0, 40)}" is not known; did you mean "${nearestName(name, THRESHOLD_NAMES)}"?`,
      );
    }
    values[name] = parseValue(name, value);
  }
  return values;
}

function isThresholdName(name: string): name is ThresholdName {
  return Object.hasOwn(THRESHOLDS, name);
}

function parseValue(name: ThresholdName, value: unknown): number {
  const { maximum, default: usual } = THRESHOLDS[name];
  const isNumber = typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (isNumber && value <= (maximum ?? Infinity)) return value;
  const range = maximum === undefined ? 'of 0 or more' : `from 0 to ${maximum}`;
  throw new UserError(
    `Threshold "${name}" is ${shown(value)}; give a number ${range}, such as ${usual}.`,
  );
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  return typeof value === 'object' && value !== null ? 'a list or map' : String(value);
}
