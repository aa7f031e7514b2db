/*
 * Whether prompts grow from call to call: an agent that sends its whole history again sends
 * more each time. Each day has a line through its calls by least squares, from sums alone, so
 * that the order in which files are read does not matter.
 */
import { MS_PER_DAY } from '../domain/day.ts';

/** Fewer calls a day make no line. */
const LEAST_CALLS = 5;

const MS_PER_SECOND = 1_000;

/** Sums of one day. Times are whole seconds since it began, so that sums stay exact. */
interface DayLine {
  calls: number;
  seconds: number;
  tokens: number;
  squares: number;
  products: number;
  first: number;
  last: number;
}

/** Lines by day since 1970. */
export type PromptGrowth = Map<number, DayLine>;

/** Adds a prompt that was sent at a time. Milliseconds since 1970. */
export function addToLine(growth: PromptGrowth, at: number, tokens: number): void {
  const day = Math.floor(at / MS_PER_DAY);
  const second = Math.floor((at - day * MS_PER_DAY) / MS_PER_SECOND);
  let line = growth.get(day);
  if (line === undefined) {
    line = {
      calls: 0,
      seconds: 0,
      tokens: 0,
      squares: 0,
      products: 0,
      first: second,
      last: second,
    };
    growth.set(day, line);
  }
  line.calls += 1;
  line.seconds += second;
  line.tokens += tokens;
  line.squares += second * second;
  line.products += second * tokens;
  line.first = Math.min(line.first, second);
  line.last = Math.max(line.last, second);
}

/**
 * Size of a prompt at the end of a day beside its start, as the lines have it: over all days
 * with enough calls, each weighing as many calls as it has. Undefined where there is no such
 * day, or where a line begins at nothing, so that no ratio means anything.
 */
export function growthOf(growth: PromptGrowth): number | undefined {
  let start = 0;
  let end = 0;
  for (const [, line] of [...growth].sort(([a], [b]) => a - b)) {
    if (line.calls < LEAST_CALLS || line.first === line.last) continue;
    const meanSecond = line.seconds / line.calls;
    const meanTokens = line.tokens / line.calls;
    const slope =
      (line.products - line.seconds * meanTokens) / (line.squares - line.seconds * meanSecond);
    start += line.calls * (meanTokens + slope * (line.first - meanSecond));
    end += line.calls * (meanTokens + slope * (line.last - meanSecond));
  }
  return start > 0 ? end / start : undefined;
}
