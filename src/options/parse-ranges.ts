import {
  METRICS,
  type ComparisonRequest,
  type Metric,
  type TimeRange,
} from '../domain/comparison.ts';
import { UserError } from '../domain/errors.ts';
import { parseChoice, parseInstant } from './values.ts';

/** What may be given to compare two spans of time; undefined is not given. */
export interface ComparisonText {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly metric: string | undefined;
}

/**
 * Reads what is to be compared; undefined where nothing is.
 *
 * @throws UserError that names the option and the cure.
 */
export function parseComparison(text: ComparisonText): ComparisonRequest | undefined {
  if (text.before === undefined && text.after === undefined) {
    if (text.metric === undefined) return undefined;
    throw new UserError('--metric: there is nothing to compare; give --before and --after too.');
  }
  if (text.before === undefined) throw new UserError('--after: give --before too.');
  if (text.after === undefined) throw new UserError('--before: give --after too.');
  const before = parseRange('--before', text.before);
  const after = parseRange('--after', text.after);
  if (after.to <= before.from) {
    throw new UserError('--after: ends before --before starts; swap the two.');
  }
  if (after.from < before.to) {
    throw new UserError(
      '--after: overlaps with --before; let it start where --before ends or later (FROM..TO ends just before TO).',
    );
  }
  const metric = parseMetric(text.metric);
  return { metric, before, after, options: { before: '--before', after: '--after' } };
}

/** Reads what of a run is compared; the default is its cost. Throws UserError. */
function parseMetric(text: string | undefined): Metric {
  return text === undefined ? 'cost' : parseChoice('--metric', text, METRICS);
}

/**
 * Reads the instant of a change in a repository, and what of its runs is compared; undefined
 * where nothing is.
 *
 * @throws UserError that names the option and the cure.
 */
export function parseChange(
  text: string | undefined,
  metric: string | undefined,
): { readonly at: Date; readonly metric: Metric } | undefined {
  if (text === undefined) {
    if (metric === undefined) return undefined;
    throw new UserError('--metric: there is nothing to compare; give --change-at too.');
  }
  const at = parseInstant(text);
  if (at !== undefined) return { at, metric: parseMetric(metric) };
  throw new UserError(
    `--change-at: "${text}" is no time; write an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z.`,
  );
}

/**
 * `FROM..TO`, each an ISO date or instant, half-open as every window is; a date is its first
 * instant, UTC. Either end may be left open.
 */
function parseRange(option: string, text: string): TimeRange {
  const [start = '', end, ...others] = text.split('..');
  const from = start.trim() === '' ? -Infinity : parseInstant(start)?.getTime();
  const to = end?.trim() === '' ? Infinity : parseInstant(end ?? '')?.getTime();
  const isOpen = from === -Infinity && to === Infinity;
  if (from === undefined || to === undefined || isOpen || others.length > 0) {
    throw new UserError(
      `${option}: "${text}" is no span of time; write FROM..TO with ISO dates or instants, such as 2026-11-01..2026-11-08, which ends before the 8th.`,
    );
  }
  if (from < to) return { from, to };
  throw new UserError(
    `${option}: "${text}" ends before it starts, or is empty; write the earlier time first and the first instant that is no part of it last.`,
  );
}
