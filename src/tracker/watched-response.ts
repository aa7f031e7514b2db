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
 * Node does for bodies that nobody reads stays as it is: it cancels them when their response is
 * gone. So the one that is given holds the one that it stands for.
 */
export function watchResponse(response: Response, watcher: BodyWatcher): Response {
  const { body } = response;
  if (!isWebStream(body)) return response;
  const watched = new Response(watchBody(response, body, watcher), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
  // What a response made by hand does not have; few programs ask, and an address is long to write.
  return Object.defineProperties(watched, {
    url: { get: () => response.url },
    type: { get: () => response.type },
    redirected: { get: () => response.redirected },
  });
}

function watchBody(
  response: Response,
  body: ReadableStream<Uint8Array>,
  watcher: BodyWatcher,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // It names the response, which is held until then.
        reader ??= (response.body as typeof body).getReader();
        try {
          for (;;) {
            const { done, value } = await reader.read();
            if (done) {
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
        await (reader ?? body).cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
