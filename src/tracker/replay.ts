import type { KeptAnswer } from './kept-answer.ts';

const MS_PER_SECOND = 1_000;

/**
 * A kept answer as the response that it was: a stream is a stream again, event by event as it is
 * read, so that a caller who stops reading gets no more. `Age` says how old it is
 * (https://www.rfc-editor.org/rfc/rfc9111#section-5.1).
 */
export function replay({ at, headers, body }: KeptAnswer, url: string): Response {
  const isStream = headers['content-type']?.startsWith('text/event-stream') === true;
  const age = Math.max(0, Math.floor((Date.now() - at) / MS_PER_SECOND));
  const response = new Response(isStream ? streamOf(body) : Uint8Array.from(body), {
    status: 200,
    statusText: 'OK',
    headers: { ...headers, age: String(age) },
  });
  // What a response made by hand does not have.
  return Object.defineProperties(response, { url: { value: url } });
}

const LF = 0x0a;
const CR = 0x0d;

function streamOf(body: Uint8Array): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const to = endOfEvent(body, from);
        controller.enqueue(body.slice(from, to));
        from = to;
        if (to === body.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Behind the empty line that ends an event, else the end of all. */
function endOfEvent(body: Uint8Array, from: number): number {
  for (let at = body.indexOf(LF, from); at !== -1; at = body.indexOf(LF, at + 1)) {
    if (body[at + 1] === LF) return at + 2;
    if (body[at + 1] === CR && body[at + 2] === LF) return at + 3;
  }
  return body.length;
}
