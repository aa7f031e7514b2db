import type { RejectSummary } from '../domain/coverage.ts';
import type { Run } from '../domain/run.ts';
import type { Reject } from '../domain/usage-record.ts';

/** Counts rejected lines by reason and keeps one example of each. */
export interface RejectCounter {
  count(run: Run | null, reject: Reject): void;
  lines(): number;
  /** By reason, in the order of their names. */
  summaries(): RejectSummary[];
}

/** Creates a counter. Its example is the first in order of place, whatever was read first. */
export function createRejectCounter(): RejectCounter {
  const byReason = new Map<string, RejectSummary>();
  return {
    count(run, { reason, origin, line }) {
      const known = byReason.get(reason);
      if (known !== undefined && isLaterIn(known.example, run, origin, line)) {
        byReason.set(reason, { ...known, lines: known.lines + 1 });
        return;
      }
      const place = {
        workflow: run?.workflow.name ?? null,
        runId: run?.id ?? null,
        container: origin.container,
        path: origin.path,
        line,
      };
      const example =
        known === undefined || orderOf(place) < orderOf(known.example) ? place : known.example;
      byReason.set(reason, { reason, lines: (known?.lines ?? 0) + 1, example });
    },
    lines: () => [...byReason.values()].reduce((sum, { lines }) => sum + lines, 0),
    summaries: () => [...byReason.values()].sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}

/** Whether a line comes after the example in the same document, as nearly all do. */
function isLaterIn(
  example: RejectSummary['example'],
  run: Run | null,
  { container, path }: Reject['origin'],
  line: number,
): boolean {
  return (
    example.line < line &&
    example.path === path &&
    example.container === container &&
    example.runId === (run?.id ?? null)
  );
}

/** A text that sorts as places do: by run, artifact, path and line. */
function orderOf(place: RejectSummary['example']): string {
  const number = (value: number | null): string => String(value ?? 0).padStart(16, '0');
  return [number(place.runId), place.container, place.path, number(place.line)].join('\0');
}
