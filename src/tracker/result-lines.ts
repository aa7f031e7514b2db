/** A longer line is no answer: some 16 times the largest answer of a model. UTF-16 code units. */
const MAX_LINE = 64_000_000;

/** Values of lines of JSON as they arrive, in bounded memory; lines that are none are left out. */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MAX_LINE) throw new RangeError('A line of the results does not end.');
    for (const line of lines) yield parse(line);
  }
  yield parse(rest + decoder.decode());
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
