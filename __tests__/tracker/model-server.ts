/*
 * A server that answers as the APIs of Anthropic, OpenAI and Gemini do: the shapes are those of
 * their references (read 2026-11) with made-up text. It streams in steps and stops when the
 * client goes, and says how far it came.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { answerTo, type Wire } from './model-answers.ts';

/** What goes wrong with the next request, in the place of its answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'drop'
  /** The connection breaks after three events, or in the middle of the body. */
  | 'cut'
  /** The stream ends in order after three events. */
  | 'end-early'
  /** Three events or half of the body, then nothing. */
  | 'stall'
  | 'error-event'
  | 'truncated-json';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Wire;
  /** Events that were sent. */
  events: number;
  /** The client went before the end. */
  wasStopped: boolean;
  isEnded: boolean;
}

export interface ModelServer {
  readonly url: string;
  readonly seen: Seen[];
  /** Events of a stream beside its first and last ones, and milliseconds between them. */
  deltas: number;
  msBetween: number;
  fail(...faults: Fault[]): void;
}

/** Starts a server that ends with the test. */
export async function startModelServer(): Promise<ModelServer> {
  const faults: Fault[] = [];
  const server = createServer((message, response) => {
    void serve(message, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const state: ModelServer = {
    url: `http://127.0.0.1:${port}`,
    seen: [],
    deltas: 10,
    msBetween: 0,
    fail: (...more) => void faults.push(...more),
  };

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const body = parse(Buffer.concat(chunks).toString());
    const path = message.url ?? '';
    const method = message.method ?? '';
    const seen: Seen = {
      method,
      path,
      headers: message.headers,
      body,
      events: 0,
      wasStopped: false,
      isEnded: false,
    };
    state.seen.push(seen);
    response.on('close', () => {
      seen.wasStopped = !response.writableFinished;
    });
    const fault = faults.shift();
    if (fault === 'drop') return void response.destroy();
    if (typeof fault === 'object') {
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      return void response.end('{"type":"error","error":{"type":"x","message":"no"}}');
    }
    const answer = answerTo(method, path, body, state.deltas);
    if ('events' in answer) return stream(response, answer.events, seen, fault);
    const text = answer.text ?? JSON.stringify(answer.json);
    response.writeHead(200, {
      'content-type': answer.type ?? 'application/json',
      'x-request-id': 'r',
    });
    if (fault === undefined || fault === 'end-early' || fault === 'error-event') {
      return void response.end(text);
    }
    response.write(text.slice(0, text.length >> 1));
    if (fault === 'stall') return;
    if (fault === 'truncated-json') return void response.end();
    await pause(20);
    response.destroy();
  }

  async function stream(
    response: ServerResponse,
    events: readonly string[],
    seen: Seen,
    fault: Fault | undefined,
  ): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    for (const event of events) {
      if (response.destroyed) return;
      if (fault !== undefined && seen.events === 3) {
        if (fault === 'stall') return;
        if (fault === 'end-early') return void response.end();
        if (fault === 'error-event') return void response.end(ERROR_EVENT);
        await pause(20); // so that what was sent arrives
        return void response.destroy();
      }
      const hasRoom = response.write(event);
      seen.events += 1;
      if (!hasRoom) {
        await new Promise<void>((resolve) => {
          response.once('drain', resolve);
          response.once('close', resolve);
        });
      }
      await (state.msBetween > 0
        ? pause(state.msBetween)
        : new Promise((resolve) => setImmediate(resolve)));
    }
    seen.isEnded = true;
    response.end();
  }
  return state;
}

const ERROR_EVENT =
  'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n';

function parse(text: string): Wire {
  try {
    return JSON.parse(text) as Wire;
  } catch {
    return {};
  }
}
