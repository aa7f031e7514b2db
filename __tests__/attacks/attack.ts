import type { Report } from '../../src/domain/report.ts';

/** An attack on the built program. */
export interface Attack {
  /** The line of issue 13 that it belongs to. */
  readonly line: number;
  readonly name: string;
  readonly tried: string;
  /** Gives what is broken; nothing when the program holds. */
  readonly run: () => Promise<Outcome>;
}

/** What an attack came to. */
export interface Outcome {
  readonly broken: readonly string[];
  /** Requests, milliseconds or numbers: what was looked at. */
  readonly looked: string;
}

/** Money in billionths of a dollar, as it is summed up. */
const nanos = (usd: number | null): number => Math.round((usd ?? 0) * 1e9);

/**
 * What a hostile run of a workflow of its own moved beside its own row; nothing when all
 * other rows are the same to the bit, and the totals differ by that row alone.
 */
export function movedByHostile(honest: Report | undefined, both: Report | undefined): string[] {
  if (honest === undefined || both === undefined) return ['there is no report'];
  const moved: string[] = [];
  for (const row of honest.workflows) {
    const now = both.workflows.find(({ name }) => name === row.name);
    if (now === undefined) moved.push(`${row.name} is gone`);
    else if (JSON.stringify(now) !== JSON.stringify(row)) {
      const usd = (usage: typeof row.usage): string =>
        `$${usage.costUsd ?? '?'}, ${usage.totalTokens ?? '?'} tokens`;
      moved.push(`${row.name}: ${usd(row.usage)} became ${usd(now.usage)}`);
    }
  }
  const names = new Set(honest.workflows.map(({ name }) => name));
  const own = both.workflows.filter(({ name }) => !names.has(name));
  const tokens = own.reduce((sum, { usage }) => sum + (usage.totalTokens ?? 0), 0);
  const cost = own.reduce((sum, { usage }) => sum + nanos(usage.costUsd), 0);
  if ((both.totals.totalTokens ?? 0) - tokens !== honest.totals.totalTokens) {
    moved.push(
      `${honest.totals.totalTokens} tokens became ${both.totals.totalTokens} with ${tokens} of its own`,
    );
  }
  if (Math.abs(nanos(both.totals.costUsd) - cost - nanos(honest.totals.costUsd)) > 1) {
    moved.push(
      `$${honest.totals.costUsd} became $${both.totals.costUsd} with $${cost / 1e9} of its own`,
    );
  }
  if (honest.coverage.runsWithUsage > both.coverage.runsWithUsage) moved.push('a run has no usage');
  return moved;
}
