import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

export interface StreamServer {
  readonly url: string;
  /** Of each stream, in the order of their requests. */
  readonly streams: { sentBytes: number; isClosed: boolean; isWhole: boolean }[];
}

const delta = `event: content_block_delta\ndata: ${JSON.stringify({
  type: 'content_block_delta',
  index: 0,
  delta: { type: 'text_delta', text: 'word '.repeat(200) },
})}\n\n`;
const event = (data: { readonly type: string }): string =>
  `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
const usage = { input_tokens: 100, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 };
const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-sonnet-5' };
const start = {
  type: 'message_start',
  message: { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } },
};
const block = { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } };
const end = {
  type: 'message_delta',
  delta: { stop_reason: 'end_turn' },
  usage: { output_tokens: 42 },
};

/**
 * A server whose every answer is a stream of Anthropic's as long as it is asked, as fast as it is
 * read. Ends with the test.
 */
export async function startStreamServer(bytes: number): Promise<StreamServer> {
  const streams: StreamServer['streams'] = [];
  const piece = delta.repeat(50);
  const server = createServer((request, response) => {
    request.resume();
    const stream = { sentBytes: 0, isClosed: false, isWhole: false };
    streams.push(stream);
    response.on('close', () => (stream.isClosed = true));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(event(start) + event(block));
    const more = (): void => {
      while (stream.sentBytes < bytes) {
        stream.sentBytes += piece.length;
        if (!response.write(piece)) return void response.once('drain', more);
      }
      stream.isWhole = true;
      response.end(event(end) + event({ type: 'message_stop' }));
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, streams };
}
