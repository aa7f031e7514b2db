import type { AgentRun } from '../domain/agent-run.ts';
import { identityOfText, toHex } from '../domain/identity.ts';
import type { RejectReason } from '../domain/usage-record.ts';
import { BadCount, MAX_DURATION_MS, plausible, readAmount, readText } from './counts.ts';
import type { Decoder } from './decoder.ts';
import { takeObject } from './take-object.ts';
import { decodeWhole } from './whole-document.ts';
import { countOrReject, readTime, readWorkflowProgress, type Wire } from './workflow-progress.ts';

/**
 * `wf_*.json`: what Claude Code writes of a run of a multi-agent workflow when the run is
 * over, one JSON object. It reports one number of tokens an agent, so it yields a run and no
 * records. Its fields have two spellings:
 *
 * - Claude Code's own (`<session>/workflows/wf_<id>.json`, as shown in
 *   https://github.com/daaain/claude-code-log/issues/174, read 2026-11): `phases[]`, and in
 *   `workflowProgress[]` stages with `title` and `index` and agents whose `state` is
 *   `start`, `progress`, `done` or `error`;
 * - that of the sample of https://github.com/Jott2121/agent-cost-attribution (read 2026-11):
 *   stages with `phaseTitle`, agents `completed`, without attempts and times.
 *
 * `script`, `args`, `logs`, `result` and the summaries hold the agents' prompts
 * and answers: nothing of them enters the run.
 */
export const workflowTelemetry: Decoder = {
  name: 'wf_*.json',
  recognisesName: (path) => /(?:^|\/)wf_[^/]*\.json$/.test(path),
  // The whole script comes before the agents, so the head may show no more than the id.
  // Lines of a transcript hold such ids too, and their session.
  recognisesContent: (head) =>
    /^\uFEFF?\s*\{/.test(head) &&
    /(?<!\\)"(?:workflowProgress"\s*:\s*\[|runId"\s*:\s*"wf_)/.test(head) &&
    !/(?<!\\)"(?:parentUuid|sessionId)"\s*:/.test(head),
  start: (context) =>
    decodeWhole(context, MAX_BYTES, (text, reject) => {
      let isTelemetry = true;
      const take = (wire: Wire): void => {
        isTelemetry = 'workflowProgress' in wire || isRunId(wire['runId']);
        if (isTelemetry) context.agentRun(readRun(wire, text, context.origin.path, reject));
      };
      if (text.trim() !== '') takeObject(text, take, reject);
      return isTelemetry ? 'decoded' : 'nothing-found';
    }),
};

/** A run of a thousand agents takes some megabytes, most of them its script and result. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A status is a word. */
const MAX_STATUS_LENGTH = 40;

/** Claude Code keeps the runs of a session in a folder named after it. */
const SESSION_FOLDER =
  /(?:^|\/)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/workflows\/[^/]+$/;

function isRunId(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('wf_');
}

/** Throws BadCount when the run has no list of agents. */
function readRun(
  wire: Wire,
  text: string,
  path: string,
  reject: (reason: RejectReason) => void,
): AgentRun {
  if (!Array.isArray(wire['workflowProgress'])) throw new BadCount('missing-tokens');
  const { stages, agents, startedAt } = readWorkflowProgress(wire, reject);
  const session = readText(wire['sessionId']) ?? SESSION_FOLDER.exec(path)?.[1];
  return {
    id: readText(wire['runId']) ?? idOfText(text),
    name: readText(wire['workflowName']) ?? readText(wire['name']),
    session: session === undefined ? undefined : identityOfText(session),
    status: readText(wire['status'])?.slice(0, MAX_STATUS_LENGTH),
    startedAt: readTime(wire['startTime']) ?? startedAt ?? readTime(wire['timestamp']),
    durationMs: plausible(readAmount(wire['durationMs']), MAX_DURATION_MS),
    totalTokens: countOrReject(wire['totalTokens'], reject),
    stages,
    agents,
  };
}

/** A run without an id is known by the whole of its text. */
function idOfText(text: string): string {
  return `unnamed-${toHex(identityOfText(text))}`;
}
