/** The bare loop: reads a file and calls JSON.parse on each line. Prints the tokens. */
import { createReadStream } from 'node:fs';

let tokens = 0;
let rest = '';

function take(line: string): void {
  const record = JSON.parse(line) as Record<string, number>;
  tokens +=
    (record['input_tokens'] ?? 0) +
    (record['output_tokens'] ?? 0) +
    (record['cache_read_tokens'] ?? 0) +
    (record['cache_write_tokens'] ?? 0);
}

const file = createReadStream(process.argv[2] ?? '', {
  encoding: 'latin1',
  highWaterMark: 1 << 20,
});
for await (const chunk of file) {
  const lines = (rest + String(chunk)).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) take(line);
}
process.stdout.write(`${tokens}\n`);
