/** Artifact names that hold token usage, over gh-aw's history (v0.36 to v0.87, 2026). */
export const DEFAULT_ARTIFACT_NAMES = [
  'usage',
  'agent',
  'detection',
  'agent-artifacts',
  'firewall-audit-logs',
  'firewall-logs*',
] as const;
