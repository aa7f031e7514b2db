/** Counts of one answer, as Anthropic's API writes them. */
interface Counts {
  readonly input: number;
  readonly output: number;
  readonly read: number;
  readonly write: number;
}

/** What generated transcripts of one shape hold, by their paths. */
export type Transcripts = Readonly<Record<string, string>>;

/** Gives the next number below `most`, at least 1. */
export type Numbers = (most: number) => number;

interface Row {
  readonly id?: string;
  readonly request?: string | null;
  readonly session?: string;
  readonly model?: string;
  readonly isSidechain?: boolean;
  readonly agent?: string;
  readonly minute?: number;
  readonly usage: object;
}

function line(row: Row): string {
  const { id = 'm1', request = 'r1', session = 's1', isSidechain = false, agent, minute = 0 } = row;
  const { model = 'claude-sonnet-4-6', usage } = row;
  const wire = {
    type: 'assistant',
    parentUuid: null,
    isSidechain,
    sessionId: session,
    version: '2.1.250',
    timestamp: new Date(Date.UTC(2026, 8, 1, 10, minute)).toISOString(),
    ...(request !== null && { requestId: request }),
    ...(agent !== undefined && { agentId: agent }),
    message: { id, type: 'message', role: 'assistant', model, stop_reason: 'end_turn', usage },
  };
  return `${JSON.stringify(wire)}\n`;
}

function usageOf({ input, output, read, write }: Counts, more: object = {}): object {
  return {
    input_tokens: input,
    output_tokens: output,
    cache_read_input_tokens: read,
    cache_creation_input_tokens: write,
    ...more,
  };
}

const MAIN = 'projects/p/s1.jsonl';
const FORK = 'projects/p/s2.jsonl';
const MOVED = 'projects/q/s1.jsonl';
const AGENT = 'projects/p/s1/subagents/agent-a1.jsonl';
const NOTHING: Counts = { input: 0, output: 0, read: 0, write: 0 };

/** Every shape of transcripts that public reports of wrong sums name, and ordinary ones. */
export const SHAPES: Readonly<Record<string, (next: Numbers) => Transcripts>> = {
  'answers one after the other': (next) => ({
    [MAIN]: Array.from({ length: 20 }, (_, index) =>
      line({ id: `m${index}`, request: `r${index}`, minute: index, usage: usageOf(counts(next)) }),
    ).join(''),
  }),
  'a row for each part of an answer': (next) => ({
    [MAIN]: line({ usage: usageOf(counts(next)) }).repeat(3),
  }),
  'an output that grows': (next) => {
    const all = counts(next);
    return { [MAIN]: rows([{ ...all, output: 1 }, all]) };
  },
  'an output that shrinks': (next) => {
    const all = counts(next);
    return { [MAIN]: rows([all, { ...all, output: 1 }]) };
  },
  'zeros after a full row': (next) => ({ [MAIN]: rows([counts(next), NOTHING]) }),
  'zeros alone': () => ({ [MAIN]: rows([NOTHING]) }),
  'a larger output beside smaller counts': (next) => {
    const all = counts(next);
    return {
      [MAIN]: rows([
        { ...all, read: 0, write: 0 },
        { ...all, output: 1 },
      ]),
    };
  },
  'a sidechain that replays its parent': (next) => {
    const usage = usageOf(counts(next));
    return { [MAIN]: line({ usage }) + line({ usage, request: 'r9', isSidechain: true }) };
  },
  'a fork': (next) => {
    const usage = usageOf(counts(next));
    const own = line({ id: 'm2', request: 'r2', session: 's2', usage: usageOf(counts(next)) });
    return { [MAIN]: line({ usage }), [FORK]: line({ usage, session: 's2' }) + own };
  },
  'a session resumed elsewhere': (next) => {
    const usage = usageOf(counts(next));
    const own = line({ id: 'm2', request: 'r2', usage: usageOf(counts(next)) });
    return { [MAIN]: line({ usage }), [MOVED]: line({ usage }) + own };
  },
  'a subagent': (next) => ({
    [MAIN]: line({ usage: usageOf(counts(next)) }),
    [AGENT]: line({
      id: 'm2',
      request: 'r2',
      isSidechain: true,
      agent: 'a1',
      usage: usageOf(counts(next)),
    }),
  }),
  'an advisor': (next) => ({ [MAIN]: withIteration(next, 'advisor_message', 'claude-opus-4-7') }),
  'a compaction': (next) => ({ [MAIN]: withIteration(next, 'compaction') }),
  'a fallback': (next) => ({ [MAIN]: withIteration(next, 'fallback_message', 'claude-haiku-4-5') }),
  'no request ids': (next) => ({
    [MAIN]:
      line({ request: null, usage: usageOf(counts(next)) }).repeat(2) +
      line({ id: 'm2', request: null, usage: usageOf(counts(next)) }),
  }),
  'a request id on one row of two': (next) => {
    const usage = usageOf(counts(next));
    return { [MAIN]: line({ usage }) + line({ request: null, usage }) };
  },
  'one id for all, without request ids': (next) => ({
    [MAIN]: [1, 2, 3]
      .map((minute) => line({ id: 'x', request: null, minute, usage: usageOf(counts(next)) }))
      .join(''),
  }),
  'one id for all at one time, without request ids': (next) => ({
    [MAIN]: [1, 2, 3]
      .map(() => line({ id: 'x', request: null, usage: usageOf(counts(next)) }))
      .join(''),
  }),
  'parts of an answer at their own times, without request ids': (next) => {
    const usage = usageOf(counts(next));
    return { [MAIN]: [1, 2].map((minute) => line({ request: null, minute, usage })).join('') };
  },
  'one id for all, with request ids': (next) => ({
    [MAIN]: [1, 2, 3]
      .map((minute) =>
        line({ id: 'x', request: `r${minute}`, minute, usage: usageOf(counts(next)) }),
      )
      .join(''),
  }),
  'cache writes of both kinds': (next) => ({ [MAIN]: withSplit(next, (whole) => whole) }),
  'cache writes of 0 beside their split': (next) => ({ [MAIN]: withSplit(next, () => 0) }),
  'lines that end as Windows has them': (next) => ({
    [MAIN]: line({ usage: usageOf(counts(next)) })
      .repeat(2)
      .replaceAll('\n', '\r\n'),
  }),
  'a byte order mark': (next) => ({
    [MAIN]: `\uFEFF${line({ usage: usageOf(counts(next)) })}`,
  }),
  'words of the program itself': (next) => ({
    [MAIN]:
      line({ model: '<synthetic>', usage: usageOf(NOTHING) }) +
      line({ id: 'm2', request: 'r2', usage: usageOf(counts(next)) }),
  }),
};

function counts(next: Numbers): Counts {
  return { input: next(5_000), output: next(5_000), read: next(90_000), write: next(9_000) };
}

function rows(all: readonly Counts[]): string {
  return all.map((one, minute) => line({ minute, usage: usageOf(one) })).join('');
}

function withIteration(next: Numbers, type: string, model?: string): string {
  const own = counts(next);
  const iterations = [
    { type: 'message', ...usageOf(own) },
    { type, model, ...usageOf(counts(next)) },
  ];
  return line({ usage: usageOf(own, { iterations }) });
}

function withSplit(next: Numbers, writeOf: (whole: number) => number): string {
  const [short, long] = [next(4_000), next(4_000)];
  const split = { ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long };
  const all = { ...counts(next), write: writeOf(short + long) };
  return line({ usage: usageOf(all, { cache_creation: split }) });
}
