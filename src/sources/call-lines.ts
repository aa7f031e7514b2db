/* The tracker's calls as lines of JSON, where it had no SQLite. */
import type { CallSink, CallSource, LocalDocument } from '../ports.ts';
import { parseCallLine } from '../sqlite/call-line.ts';

/** Longer than a call with all that it may have. UTF-16 code units. */
const MAX_LINE = 65_536;

/** The lines as a source; undefined for a document that does not begin with such lines. */
export function openCallLines(document: LocalDocument): CallSource | undefined {
  const whole = document.head.split('\n').slice(0, -1);
  const lines = whole.length === 0 ? [document.head] : whole;
  if (!lines.some((line) => parseCallLine(line) !== undefined)) return undefined;
  return { kind: 'tracker', read: (sink) => readLines(document, sink) };
}

async function readLines(document: LocalDocument, sink: CallSink): Promise<void> {
  const decoder = new TextDecoder();
  let line = 0;
  let rest = '';
  const take = (text: string): void => {
    line += 1;
    if (text.trim() === '') return;
    const read = text.length > MAX_LINE ? undefined : parseCallLine(text);
    if (read === undefined) sink.reject(line, text.length > MAX_LINE ? 'too-long' : 'malformed');
    else if ('call' in read) sink.call(read.call);
    else sink.lost(read.loss);
  };
  for await (const chunk of document.read()) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) take(text);
    // The end of a line that is too long anyway may go.
    if (rest.length > 2 * MAX_LINE) rest = rest.slice(0, MAX_LINE + 1);
  }
  if (rest !== '') take(rest);
}
