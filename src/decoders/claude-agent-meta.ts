import { readText } from './counts.ts';
import type { Decoder } from './decoder.ts';
import { takeObject } from './take-object.ts';
import { decodeWhole } from './whole-document.ts';

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
    return decodeWhole(context, MAX_BYTES, (text, reject) => {
      const take = (wire: Readonly<Record<string, unknown>>): void => {
        const name = readText(wire['agentType']);
        if (id !== undefined && name !== undefined) context.agentName(id, name);
      };
      if (id !== undefined) takeObject(text, take, reject);
      return 'decoded';
    });
  },
};
