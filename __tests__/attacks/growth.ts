/** What looks at a text that strangers choose; its result is of no interest. */
export type Reader = readonly [name: string, read: (text: string) => unknown];

/** Makes a text of about so many characters. */
type Maker = readonly [name: string, make: (length: number) => string];

/** The largest of all texts. Characters. */
export const LARGEST: number = 4 * 1024 * 1024;
/** Smaller texts, at which time by the square, or by more, already shows, and their most time. */
const SMALL = [
  { length: 16 * 1024, ms: 250 },
  { length: 128 * 1024, ms: 1_500 },
] as const;
/** What a machine may take for anything else meanwhile: below it no growth is told. */
const FLOOR_MS = 250;
/** Twice the text, at most so many times the time. */
const MOST_GROWTH = 2.5;
const RUNS = 3;
/** What takes longer is timed once: noise is little beside it. */
const SLOW_MS = 500;
const TRIES = 3;

const repeat = (unit: string): Maker => [
  JSON.stringify(unit),
  (length) => unit.repeat(Math.ceil(length / unit.length)),
];

/** A text between a beginning and an end that no repetition has. */
const between = (start: string, unit: string, end: string): Maker => [
  `${JSON.stringify(start)} ${JSON.stringify(unit)} ${JSON.stringify(end)}`,
  (length) => start + unit.repeat(Math.ceil(length / unit.length)) + end,
];

/** Long runs of one character, nested openings, unclosed brackets, beginnings without ends. */
export const TEXTS: readonly Maker[] = [
  ...[...'a1 \n\t"\'\\[({<|`:;@-_.,/~$%&*#!?=^'].map(repeat),
  ...['\u00e9', '\u{1f600}', '\ud83d', '\u2028', '\u0000', '\u00a0'].map(repeat),
  ...['\\"', 'https://', 'https://a', 'http://x?', '[a](', '](', '<a', '<!--', '-->', '--'].map(
    repeat,
  ),
  ...['`a', '"a', '(403', '::', ':a', '##[', '1,', '1.', '-v1', '@1', '/a', '/agent-'].map(repeat),
  ...['wf_', 'anthropic.', 'claude-', '2026-01-01 ', '| a ', '\n|', '\\|', '&lt', '% ', '1 '].map(
    repeat,
  ),
  between('', '1', 'k'),
  between('', ' ', 'x'),
  between('', '@', '\n'),
  between('anthropic.a', '-v1', 'x'),
  between('model', '[', ''),
  between('https://', 'a', ''),
  between('| a | b |\n|---|---|\n', '\\', '|'),
  between('# Workflow Summary\n| Workflow | Runs |\n|---|---|\n', '| a | 1 |\n', ''),
  between('# ', 'workflow ', '\n'),
  between('<!-- token-usage-report ', '{"v":1,', ' -->'),
  between('/subagents/', 'agent-a', '.jsonl'),
];

/** Documents that make a decoder try for long. */
export const DOCUMENTS: readonly Maker[] = [
  ...[...'a \n"\\[{0'].map(repeat),
  ...['{"', '{"a":', '[[', '{}\n', '[]\n', '{"a":1}\n', '\\"', '\u00e9', '\u0000\n'].map(repeat),
  ...['{"usage":{', '{"type":"assistant",', '{"type":"user",', '"type":"assistant"'].map(repeat),
  ...['{"type":"result","session_id":"s",', '{"type":"assistant"}\n', '"usage":'].map(repeat),
  ...['{"request_id":"', '{"input_tokens":1}\n', '{"input_tokens":-1}\n', 'u0061'].map(repeat),
  between('{"event":"token_usage","input_tokens":1,"x":"', '\\"', '"}\n'),
  between('{"event":"token_usage","input_tokens":1,"x":"', '\\', '"}\n'),
  between('{"event":"token_usage","input_tokens":', '1', '}\n'),
  between('{"event":"token_usage",', '"input_tokens":1,', '"output_tokens":1}\n'),
  between('{"type":"assistant","sessionId":"s","message":{"usage":', '[', ''),
  between('{"workflowProgress":[', '{"type":"workflow_agent"},', '{}]}'),
  between('{"type":"result","session_id":"s","modelUsage":{', '"m":{"inputTokens":1},', '"n":1}}'),
  [
    'lines of ever another shape',
    (length) => {
      const lines: string[] = [];
      for (let size = 0, key = 0; size < length; key += 1) {
        const line = `{"event":"token_usage","k${key}":"v","input_tokens":1}`;
        lines.push(line);
        size += line.length + 1;
      }
      return lines.join('\n');
    },
  ],
  ['lines that end ever later', (length) => `{"a":"${'\n{"a":"b'.repeat(Math.ceil(length / 8))}`],
];

/** Where the time of a reader grows faster than its texts; empty when it never does. */
export function tooSlow(
  [name, read]: Reader,
  makers: readonly Maker[],
  largest: number = LARGEST,
): string[] {
  return makers.flatMap(([what, make]) => {
    for (const { length, ms } of SMALL) {
      const took = Math.min(timeOf(read, make(length)), timeOf(read, make(length)));
      if (took > ms) return [`${name} of ${what}: ${Math.round(took)} ms for ${length}`];
    }
    if (timeOf(read, make(largest)) <= FLOOR_MS) return [];
    for (let tries = 1; ; tries += 1) {
      const growth = growthOf(read, make, largest);
      if (growth <= MOST_GROWTH) return [];
      if (tries === TRIES) return [`${name} of ${what}: ${growth.toFixed(1)} times for twice`];
    }
  });
}

/** How many times longer the larger of two texts takes, at worst. */
function growthOf(read: Reader[1], make: Maker[1], largest: number): number {
  const [one = 0, two = 0, four = 0] = [largest / 4, largest / 2, largest].map((length) => {
    const text = make(length);
    const first = timeOf(read, text);
    const runs = first > SLOW_MS ? 1 : RUNS;
    const times = Array.from({ length: runs }, (_, index) => (index ? timeOf(read, text) : first));
    return Math.max(times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0, FLOOR_MS / 2);
  });
  return Math.max(two / one, four / two);
}

/** Milliseconds of the processor: those of the clock depend on what else the machine does. */
function timeOf(read: Reader[1], text: string): number {
  const start = process.cpuUsage();
  try {
    read(text);
  } catch (error) {
    if (error instanceof RangeError) throw error; // a stack that is used up is a crash
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
