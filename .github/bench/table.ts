/** The bench's one table, in Markdown, written row by row as it is measured. */

/** One way of doing some work; what was not measured is absent. */
export interface Row {
  readonly way: string;
  readonly wallMs?: number;
  /** Of all processors together. */
  readonly cpuMs?: number | undefined;
  /** Over the wire, or read from a file. */
  readonly bytes?: number;
  readonly requests?: number;
  readonly peakBytes?: number | undefined;
  /** What was counted; ways of one work must agree. */
  readonly tokens?: number;
}

export interface Table {
  head(): void;
  /** The ways of one work; ratios are to the first. */
  add(work: string, rows: readonly Row[]): void;
  /** Works whose ways counted different totals, in words. */
  differences(): readonly string[];
}

export function createTable(out: { write(text: string): unknown }): Table {
  const differences: string[] = [];
  const line = (cells: readonly string[]): void => void out.write(`| ${cells.join(' | ')} |\n`);
  return {
    head() {
      line(['work', 'way', 'time', 'ratio', 'processor', 'MB moved', 'requests', 'peak memory']);
      line(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:']);
    },
    add(work, rows) {
      const first = rows[0]?.wallMs;
      for (const [index, row] of rows.entries()) {
        const { wallMs, cpuMs, bytes, requests, peakBytes } = row;
        const ratio = wallMs === undefined || first === undefined ? undefined : wallMs / first;
        line([
          index === 0 ? work : '',
          row.way,
          wallMs === undefined ? '–' : formatTime(wallMs),
          ratio === undefined ? '–' : ratio.toFixed(2),
          cpuMs === undefined ? '–' : `${(cpuMs / 1_000).toFixed(2)} s`,
          bytes === undefined ? '–' : (bytes / 1e6).toFixed(2),
          requests === undefined ? '–' : String(requests),
          peakBytes === undefined ? '–' : `${Math.round(peakBytes / 2 ** 20)} MiB`,
        ]);
      }
      const totals = new Set(rows.flatMap(({ tokens }) => (tokens === undefined ? [] : [tokens])));
      if (totals.size > 1) differences.push(`${work}: the ways count ${[...totals].join(', ')}.`);
    },
    differences: () => differences,
  };
}

/** A call takes microseconds, a report seconds. */
function formatTime(ms: number): string {
  return ms < 5 ? `${Math.round(ms * 1_000)} µs` : `${(ms / 1_000).toFixed(2)} s`;
}
