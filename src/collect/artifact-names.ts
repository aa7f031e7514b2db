import picomatch from 'picomatch';

/** An artifact's name, understood. */
export interface ArtifactName {
  /**
   * First 8 hex digits of the inputs' hash plus `-`, which `workflow_call` puts before the
   * name so that several calls in one run keep apart; empty without one.
   */
  readonly prefix: string;
  readonly name: string;
  /** Phase whose spend the artifact holds, unless a path inside it says otherwise. */
  readonly phase: string;
  /** Artifacts are read in this order; one whose phase is already known in full is skipped. */
  readonly order: number;
}

/** github/gh-aw `actions/setup/sh/compute_artifact_prefix.sh` (#20685). */
const PREFIXED = /^([0-9a-f]{8}-)(.+)$/;

/**
 * `usage` is small and holds every phase, so it comes first; the firewall's own logs are
 * smaller than the agent's. Other names come last and are always read.
 */
const READING_ORDER: readonly RegExp[] = [
  /^usage$/,
  /^firewall-audit-logs$/,
  /^firewall-logs/,
  /^agent$/,
  /^agent-artifacts$/,
  /^detection$/,
];

/** Position of names that are not gh-aw's. */
export const UNKNOWN_ORDER = READING_ORDER.length;

/** Makes a reader of artifact names: it gives undefined for names that nobody asked for. */
export function createArtifactNameReader(
  patterns: readonly string[],
): (name: string) => ArtifactName | undefined {
  const isWanted = picomatch([...patterns], { nobrace: true, noextglob: true, dot: true });

  function read(prefix: string, name: string): ArtifactName | undefined {
    if (!isWanted(name)) return undefined;
    const order = READING_ORDER.findIndex((pattern) => pattern.test(name));
    return {
      prefix,
      name,
      phase: name === 'detection' ? 'detection' : 'agent',
      order: order === -1 ? UNKNOWN_ORDER : order,
    };
  }

  // The prefix comes first: a wildcard would match the whole name and lose it.
  return (fullName) => {
    const [, prefix = '', name = ''] = PREFIXED.exec(fullName) ?? [];
    return (prefix === '' ? undefined : read(prefix, name)) ?? read('', fullName);
  };
}

/** Phases that have a folder of their own in the `usage` artifact. */
const PHASE_FOLDER = /^(agent|detection|evals)\//;

/** Phase of a file inside an artifact: its first folder in `usage`, else the artifact's. */
export function phaseOfFile(artifact: ArtifactName, path: string): string {
  return (artifact.name === 'usage' ? PHASE_FOLDER.exec(path)?.[1] : undefined) ?? artifact.phase;
}
