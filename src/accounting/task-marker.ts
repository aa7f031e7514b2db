/*
 * The hidden first line of a task's comment: it marks the comment as ours, and carries
 * all that is known of the task's runs, so that nothing but GitHub is needed to go on.
 */
import * as v from 'valibot';
import type { AgentSum, RunEntry, SessionTotal, Spend } from '../domain/task.ts';
import { readHiddenComment, writeHiddenComment } from '../history/hidden-comment.ts';
import { compactOldest } from './compact.ts';
import type { TaskAccount } from './task-account.ts';

/** Version of the marker's shape: additions keep it, and a reader ignores any other. */
const VERSION = 1;
const OPENING = '<!-- token-usage-task ';

/** Longest marker: two thirds of the 60,000 characters that a comment may have. */
export const MAX_TASK_MARKER_CHARS = 40_000;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const orNull = v.nullable(count);
/** More than all runs of a task cost. US dollars. */
const MAX_USD = 1e9;
const usd = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_USD)));
const flag = v.picklist([0, 1]);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
/** A time that a date can hold. */
const ms = v.pipe(count, v.maxValue(8.64e15));
const names = v.array(v.pipe(v.string(), v.maxLength(400)));

/** Uncached input, cache reads, cache writes, output, cost, the cost is a floor, reported cost. */
const wireSpend = v.tuple([orNull, orNull, orNull, orNull, usd, flag, usd]);
type WireSpend = v.InferOutput<typeof wireSpend>;

/**
 * The marker on the wire. Keys are short because GitHub counts them: `f` the summary was
 * asked for, `a` agents, `m` models, `e` runs that finished, `o` sums of older ones, with
 * the time up to which they reach. Agents and models are given by their index in `a` and `m`.
 */
const WireMarker = v.object({
  v: v.literal(VERSION),
  f: flag,
  a: names,
  m: names,
  e: v.array(
    v.tuple([
      hash,
      count,
      ms,
      v.nullable(v.tuple([count, count])),
      v.array(count),
      v.array(v.tuple([v.nullable(hash), ...wireSpend.items])),
    ]),
  ),
  o: v.nullable(v.tuple([ms, v.array(v.tuple([orNull, count, count, ...wireSpend.items]))])),
});
type WireMarker = v.InferOutput<typeof WireMarker>;
type WireRunEntry = WireMarker['e'][number];
type WireSession = WireRunEntry[5][number];

/** The marker of an account and the account that it carries. */
export interface FittedMarker {
  readonly marker: string;
  /** The older runs of one that is too long are summed by agent. */
  readonly account: TaskAccount;
}

/**
 * The account as one HTML comment on one line, at most `MAX_TASK_MARKER_CHARS` long. Of an
 * account that is longer, the oldest runs are kept as sums.
 */
export function writeTaskMarker(account: TaskAccount): FittedMarker {
  for (let fitted = account; ;) {
    const marker = writeHiddenComment(OPENING, toWire(fitted));
    const { length } = fitted.entries;
    if (marker.length <= MAX_TASK_MARKER_CHARS || length === 0) return { marker, account: fitted };
    fitted = compactOldest(fitted, Math.ceil(length / 10));
  }
}

/**
 * The account that a comment's text carries; undefined when there is none, or none that
 * can be trusted. Never throws: a comment is anybody's text.
 */
export function readTaskMarker(body: string): TaskAccount | undefined {
  const value = readHiddenComment(OPENING, body, MAX_TASK_MARKER_CHARS);
  const wire = v.safeParse(WireMarker, value);
  return wire.success ? fromWire(wire.output) : undefined;
}

function toWire({ entries, compacted, isFinal }: TaskAccount): WireMarker {
  const agents = createIndex();
  const models = createIndex();
  return {
    v: VERSION,
    f: isFinal ? 1 : 0,
    a: agents.names,
    m: models.names,
    e: entries.map(({ id, agent, at, run, models: used, sessions }): WireRunEntry => [
      id,
      agents.indexOf(agent),
      at.getTime(),
      run === null ? null : [run.id, run.attempt],
      used.map(models.indexOf),
      sessions.map((total): WireSession => [total.session, ...toWireSpend(total)]),
    ]),
    o:
      compacted === null
        ? null
        : [
            compacted.until.getTime(),
            compacted.agents.map(({ agent, runs, unknownRuns, spend: used }) => [
              agent === null ? null : agents.indexOf(agent),
              runs,
              unknownRuns,
              ...toWireSpend(used),
            ]),
          ],
  };
}

function toWireSpend(used: Spend): WireSpend {
  const { uncachedInput, cacheRead, cacheWrite, output, costUsd, costIsFloor, reportedUsd } = used;
  return [uncachedInput, cacheRead, cacheWrite, output, costUsd, costIsFloor ? 1 : 0, reportedUsd];
}

/** Names in the order in which they were first asked for. */
function createIndex(): { readonly names: string[]; readonly indexOf: (name: string) => number } {
  const indexes = new Map<string, number>();
  const found: string[] = [];
  return {
    names: found,
    indexOf(name) {
      const known = indexes.get(name);
      if (known !== undefined) return known;
      indexes.set(name, found.length);
      return found.push(name) - 1;
    },
  };
}

function fromWire({ f, a, m, e, o }: WireMarker): TaskAccount {
  const agentAt = (index: number): string => a[index] ?? '';
  return {
    entries: e.map(([id, agent, at, run, used, sessions]): RunEntry => ({
      id,
      agent: agentAt(agent),
      at: new Date(at),
      run: run === null ? null : { id: run[0], attempt: run[1] },
      models: used.map((index) => m[index] ?? ''),
      sessions: sessions.map(([session, ...numbers]): SessionTotal => ({
        session,
        ...fromWireSpend(numbers),
      })),
    })),
    compacted:
      o === null
        ? null
        : {
            until: new Date(o[0]),
            agents: o[1].map(([agent, runs, unknownRuns, ...numbers]): AgentSum => ({
              agent: agent === null ? null : agentAt(agent),
              runs,
              unknownRuns,
              spend: fromWireSpend(numbers),
            })),
          },
    isFinal: f === 1,
  };
}

function fromWireSpend(numbers: WireSpend): Spend {
  const [uncachedInput, cacheRead, cacheWrite, output, costUsd, isFloor, reportedUsd] = numbers;
  return {
    uncachedInput,
    cacheRead,
    cacheWrite,
    output,
    costUsd,
    costIsFloor: isFloor === 1,
    reportedUsd,
  };
}
