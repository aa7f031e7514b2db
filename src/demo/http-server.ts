import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Answer } from './routes/route.ts';

/** A server on a free port of this machine, which only this machine reaches. */
export interface HttpServer {
  /** Origin, without a slash at the end. */
  readonly url: string;
  readonly serve: (handler: Handler) => void;
  /** Breaks connections that are still open. */
  readonly close: () => Promise<void>;
}

type Handler = (message: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Listens at once, so that its URL is known before what it serves; rejects without a port. */
export async function openServer(): Promise<HttpServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    serve(handler) {
      server.on('request', (message, response) => {
        handler(message, response).catch(() => response.destroy()); // the client went away
      });
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** How an answer is sent other than at once. */
export interface Delivery {
  /** The connection breaks after so many bytes of the body. */
  readonly breaksAfter?: number;
  /** The body comes byte by byte, one in so many milliseconds, its length not announced. */
  readonly msPerByte?: number;
}

/** Sends an answer and gives the number of bytes in its body. */
export function send(
  response: ServerResponse,
  { status, headers, body, breaksAfter, msPerByte }: Answer & Delivery,
): number {
  const bytes = toBytes(body);
  const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  const isAnnounced = status !== 204 && msPerByte === undefined;
  response.writeHead(status, {
    ...(isRaw ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(isAnnounced ? { 'content-length': bytes.length } : {}),
    ...headers,
  });
  if (msPerByte !== undefined) trickle(response, bytes, msPerByte);
  else if (breaksAfter === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, breaksAfter), () => response.destroy());
  return bytes.length;
}

function trickle(response: ServerResponse, bytes: Uint8Array, msPerByte: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (sent < bytes.length) response.write(bytes.subarray(sent, (sent += 1)));
    else response.end();
  }, msPerByte);
  response.on('close', () => clearInterval(timer));
}

function toBytes(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
