/** A response whose body was read as far as it was needed. */
export interface TakenBody {
  /** For the caller: the same bytes, and the same error where the connection broke. */
  readonly body: Response;
  /** All of the body; undefined where it was too large or broke. */
  readonly whole: Uint8Array | undefined;
}

/** Reads a response's body unless it is larger than `most` bytes. It never rejects. */
export async function takeBody(response: Response, most: number): Promise<TakenBody> {
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return { body: response, whole: undefined };
  const pieces: Uint8Array[] = [];
  let size = 0;
  let failure: { readonly error: unknown } | undefined;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) {
        const whole = Buffer.concat(pieces);
        return { body: like(response, streamOf([whole], undefined)), whole };
      }
      pieces.push(value);
      size += value.length;
    }
  } catch (error) {
    failure = { error };
  }
  const rest = async (): Promise<Uint8Array | undefined> => {
    if (failure !== undefined) throw failure.error;
    return (await reader.read()).value;
  };
  return { body: like(response, streamOf(pieces, rest, reader)), whole: undefined };
}

function like(response: Response, body: ReadableStream<Uint8Array>): Response {
  const { status, statusText, headers } = response;
  return Object.defineProperties(new Response(body, { status, statusText, headers }), {
    url: { value: response.url },
    type: { value: response.type },
    redirected: { value: response.redirected },
  });
}

/** Pieces that are there, then what is left to read. */
function streamOf(
  pieces: readonly Uint8Array[],
  rest: (() => Promise<Uint8Array | undefined>) | undefined,
  reader?: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  let index = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = pieces[index] ?? (await rest?.());
        index += 1;
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
