import { agentUsageJson } from './agent-usage-json.ts';
import { claudeAgentMeta } from './claude-agent-meta.ts';
import { claudeResult } from './claude-result.ts';
import { claudeTranscript } from './claude-transcript.ts';
import type { Decoder } from './decoder.ts';
import { awSession, tokenTrackerAudit } from './request-evidence.ts';
import { tokenUsageJsonl } from './token-usage-jsonl.ts';
import { workflowTelemetry } from './workflow-telemetry.ts';

/** Every format the project knows, in the order in which they are tried. */
export const decoders: readonly Decoder[] = [
  tokenUsageJsonl,
  agentUsageJson,
  tokenTrackerAudit,
  awSession,
  workflowTelemetry,
  claudeAgentMeta,
  claudeTranscript,
  claudeResult,
];
