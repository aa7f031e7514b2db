import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { createLineCutter, MAX_LINE_BYTES, textOfLine } from './lines.ts';
import { takeObject } from './take-object.ts';

/**
 * `token-tracker-audit.jsonl`: two lines for each request that the API proxy of GitHub's
 * Agent Workflow Firewall tracks, when it starts and when it ends (github/gh-aw-firewall
 * `containers/api-proxy/token-persistence.js`, since v0.27.30, read 2026-08). It holds no
 * usage, but proves how many requests were answered. One that ended as `skip_status` was
 * refused, and cost nothing.
 */
export const tokenTrackerAudit: Decoder = {
  name: 'token-tracker-audit.jsonl',
  recognisesName: (path) => /(?:^|\/)token-tracker-audit\.jsonl$/.test(path),
  recognisesContent: (head) => /^\s*\{[^\n]*"event":\s*"TRACK_(?:START|END)"/.test(head),
  start(context) {
    let started = 0;
    let ended = 0;
    let refused = 0;
    return decodeEvidence(context, {
      take(wire) {
        if (wire['event'] === 'TRACK_START') started += 1;
        if (wire['event'] !== 'TRACK_END') return;
        ended += 1;
        if (wire['result'] === 'skip_status') refused += 1;
      },
      // The last line of a container that was killed may be missing.
      requests: () => Math.max(started, ended) - refused,
    });
  },
};

/**
 * `aw_session.jsonl`: the events of a run on one time line, of which each answer of the model
 * proves a request (github/gh-aw `actions/setup/js/unified_session.cjs`, read 2026-11). It
 * may be large, so that it is looked for in folders and in artifacts that the user names, and
 * not in each of gh-aw's own.
 */
export const awSession: Decoder = {
  name: 'aw_session.jsonl',
  recognisesName: () => false,
  mayBeNamed: (path) => path.endsWith('.jsonl'),
  recognisesContent: (head) => /^\s*\{"type":\s*"session\.format"/.test(head),
  start(context) {
    const messages = new Set<unknown>();
    let nameless = 0;
    return decodeEvidence(context, {
      take({ type, data }) {
        if (type !== 'assistant.message') return;
        const id =
          data !== null && typeof data === 'object' && 'messageId' in data && data.messageId;
        // Parts of a streamed answer share its id.
        if (typeof id === 'string' && messages.size < MAX_MESSAGES) messages.add(id);
        else if (typeof id !== 'string') nameless += 1;
      },
      requests: () => messages.size + nameless,
    });
  },
};

/** Far more than a run asks. */
const MAX_MESSAGES = 100_000;

/** How lines prove requests. */
interface Proof {
  readonly take: (wire: Readonly<Record<string, unknown>>) => void;
  readonly requests: () => number;
}

/** Lines that cannot be read prove nothing, and hold no usage that could be missed. */
function decodeEvidence(context: DecodeContext, { take, requests }: Proof): Decoding {
  const ignore = (): void => undefined;
  const lines = createLineCutter(
    {
      bytes: () => -1,
      line: (chunk, start, end) => takeObject(textOfLine(chunk, start, end), take, ignore),
      tooLong: ignore,
    },
    MAX_LINE_BYTES,
  );
  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      const count = requests();
      if (count > 0) context.evidence?.(count);
      return count > 0 ? 'decoded' : 'nothing-found';
    },
  };
}
