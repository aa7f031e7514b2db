/*
 * Prompts that were asked before. Only their hashes are known, and how often each came, when
 * and for how much: what a cache would have saved, and loops that ask again at once.
 */

/** A loop that tries again does so sooner. Milliseconds. */
const AT_ONCE_MS = 60_000;

/** Of more different prompts a report keeps no account: each takes some 200 bytes. */
const MOST_PROMPTS = 200_000;

/** One time that a prompt was asked. */
export interface Asking {
  readonly template: string;
  readonly requestHash: string;
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
  /** UTC day that it counts for, in days since 1970. */
  readonly day: number;
  readonly agent: number;
  readonly isAnswered: boolean;
  /** The client says that it asked the same before. */
  readonly isRetry: boolean;
  /** Whole nano-dollars; undefined without a price. */
  readonly nanos: number | undefined;
}

type KeptAsking = Pick<Asking, 'at' | 'day' | 'agent' | 'isAnswered' | 'isRetry' | 'nanos'>;

/** Answers of a template that were given before. */
export interface Repeats {
  calls: number;
  nanos: number;
  priced: number;
}

/** What asking again came to. */
export interface FoundRepeats {
  readonly byTemplate: ReadonlyMap<string, Repeats>;
  /** Asked again by one agent within a minute, by `keyOfAgentDay`. */
  readonly withinMinute: ReadonlyMap<string, number>;
  /** Some prompts were left out: there were too many. */
  readonly isCut: boolean;
}

export interface RepeatedPrompts {
  add(asking: Asking): void;
  find(): FoundRepeats;
}

/** Creates an account of no prompts, and of at most so many. */
export function createRepeatedPrompts(most: number = MOST_PROMPTS): RepeatedPrompts {
  const byTemplate = new Map<string, Map<string, KeptAsking[]>>();
  let size = 0;
  let isCut = false;
  return {
    add({ template, requestHash, ...asking }) {
      const prompts = byTemplate.get(template) ?? new Map<string, KeptAsking[]>();
      const known = prompts.get(requestHash);
      if (known !== undefined) known.push(asking);
      else if (size < most) {
        size += 1;
        byTemplate.set(template, prompts.set(requestHash, [asking]));
      } else isCut = true;
    },
    find() {
      const withinMinute = new Map<string, number>();
      const repeats = new Map<string, Repeats>();
      for (const [template, prompts] of byTemplate) {
        const found: Repeats = { calls: 0, nanos: 0, priced: 0 };
        for (const askings of prompts.values()) {
          if (askings.length === 1) continue; // nearly always
          askings.sort(byTime);
          addRepeats(found, askings);
          for (const { agent, day } of againAtOnce(askings)) {
            const key = keyOfAgentDay(agent, day);
            withinMinute.set(key, (withinMinute.get(key) ?? 0) + 1);
          }
        }
        repeats.set(template, found);
      }
      return { byTemplate: repeats, withinMinute, isCut };
    },
  };
}

/** Names a day of an agent. */
export function keyOfAgentDay(agent: number, day: number): string {
  return `${agent} ${day}`;
}

/** The first answer of a prompt is none of them. */
function addRepeats(repeats: Repeats, askings: readonly KeptAsking[]): void {
  for (const { nanos } of askings.filter(({ isAnswered }) => isAnswered).slice(1)) {
    repeats.calls += 1;
    if (nanos === undefined) continue;
    repeats.nanos += nanos;
    repeats.priced += 1;
  }
}

/** Askings that follow another of the same agent, and that the client does not call retries. */
function againAtOnce(askings: readonly KeptAsking[]): readonly KeptAsking[] {
  const last = new Map<number, number>();
  return askings.filter(({ agent, at, isRetry }) => {
    const before = last.get(agent);
    last.set(agent, at);
    return !isRetry && before !== undefined && at - before <= AT_ONCE_MS;
  });
}

/** Of those at one time the order is that of their cost, whatever file they came from. */
function byTime(a: KeptAsking, b: KeptAsking): number {
  return (
    a.at - b.at ||
    a.agent - b.agent ||
    Number(a.isAnswered) - Number(b.isAnswered) ||
    Number(a.isRetry) - Number(b.isRetry) ||
    (a.nanos ?? -1) - (b.nanos ?? -1)
  );
}
