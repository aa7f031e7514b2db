import { readText } from './counts.ts';
import type { Decoder } from './decoder.ts';
import { takeObject } from './take-object.ts';

const NAME = /(?:^|\/)agent-([^/]+)\.meta\.json$/;

/** One small object; its description may be of some length. */
const MAX_BYTES = 256 * 1024;

/**
 * `agent-<id>.meta.json`, which Claude Code writes beside an agent's transcript: the agent's
 * type is its name for people (`Explore`, `code-reviewer`). It spends nothing, and the id is
 * in the document's name alone, so that its content is never asked.
 */
export const claudeAgentMeta: Decoder = {
  name: 'claude-agent-meta',
  recognisesName: (path) => NAME.test(path),
  recognisesContent: () => false,
  start(context) {
    const { container, path } = context.origin;
    const id = NAME.exec(`${container}/${path}`.replace(/\/$/, ''))?.[1];
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    return {
      write(chunk) {
        bytes += chunk.length;
        if (bytes <= MAX_BYTES) chunks.push(new Uint8Array(chunk)); // slice() of a Buffer is no copy
      },
      end() {
        if (id === undefined || bytes > MAX_BYTES) return;
        takeObject(
          Buffer.concat(chunks)
            .toString('utf8')
            .replace(/^\uFEFF/, ''),
          (wire) => {
            const name = readText(wire['agentType']);
            if (name !== undefined) context.agentName(id, name);
          },
          (reason) => context.reject({ reason, origin: context.origin, line: 1 }),
        );
      },
    };
  },
};
