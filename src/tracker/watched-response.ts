/*
 * A response whose body is looked at as it passes. It is never teed and never cloned: a copy
 * would be read to its end after the caller stopped, and held for as long as he is slow.
 */

/** What is told of a body; nothing of it may throw. */
export interface BodyWatcher {
  /** Gives what the caller gets in the place of these bytes: the same, or less. */
  pass(bytes: Uint8Array): Uint8Array;
  /** All of it was read; gives what was held back. */
  end(): Uint8Array | undefined;
  /** The caller stopped, or the connection broke. */
  stop(): void;
}

/** Whether a body can be watched: those of node-fetch are streams of Node. */
export function isWebStream(body: unknown): body is ReadableStream<Uint8Array> {
  return typeof body === 'object' && body !== null && 'getReader' in body;
}

/**
 * The same response with a body that is watched; itself where that cannot be.
 *
 * The body is asked for only as the caller asks for it, and is not locked before, so that what
 * Node does for bodies that nobody reads stays as it is.
 */
export function watchResponse(response: Response, watcher: BodyWatcher): Response {
  const { body } = response;
  if (!isWebStream(body)) return response;
  const watched = new Response(watchBody(response, body, watcher), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  // What a response made by hand does not have.
  return Object.defineProperties(watched, {
    url: { value: response.url },
    type: { value: response.type },
    redirected: { value: response.redirected },
  });
}

/** @param response - held as long as its body: Node cancels bodies whose response is gone. */
function watchBody(
  response: Response,
  body: ReadableStream<Uint8Array>,
  watcher: BodyWatcher,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const held: { response: Response | undefined } = { response };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        reader ??= body.getReader();
        try {
          for (;;) {
            const { done, value } = await reader.read();
            if (done) {
              held.response = undefined;
              const rest = watcher.end();
              if (rest !== undefined && rest.length > 0) controller.enqueue(rest);
              controller.close();
              return;
            }
            const passed = watcher.pass(value);
            if (passed.length > 0 || value.length === 0) {
              controller.enqueue(passed);
              return;
            }
          }
        } catch (error) {
          watcher.stop();
          throw error;
        }
      },
      async cancel(reason) {
        watcher.stop();
        held.response = undefined;
        await (reader ?? body).cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
