import type { LocalDocument } from '../ports.ts';

/** Where a local document belongs. */
export interface DocumentPlace {
  /**
   * What holds all that one run left behind: a total, a session's logs and the firewall's
   * requests of one such folder are one spend.
   */
  readonly root: string;
  /** The first folder, or archive, below the one that the user named; that one itself at its top. */
  readonly folder: string;
  /** `agent` unless a folder's name says otherwise. */
  readonly phase: string;
}

/** Names that gh-aw and its artifacts give to folders inside one run, and archives. */
const INSIDE_RUN =
  /^(?:[0-9a-f]{8}-)?(?:usage|agent|detection|evals|agent-artifacts|firewall-.+|sandbox|logs|audit|api-proxy-logs)$|\.zip$/;

/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(detection|evals)\//;

/** Tells a document's place by the names of its folders. */
export function placeOfDocument({
  container,
  path,
  base,
  location,
}: Pick<LocalDocument, 'container' | 'path' | 'base' | 'location'>): DocumentPlace {
  const folders = location.split('/').slice(0, -1);
  const inside = folders.findIndex((name) => INSIDE_RUN.test(name));
  const above = folders.slice(0, inside === -1 ? folders.length : inside);
  return {
    root: `${base}/${above.join('/')}`,
    folder: `${base}/${folders[0] ?? ''}`,
    phase: PHASE_FOLDER.exec(`${container}/${path}`)?.[1] ?? 'agent',
  };
}
