import type { LocalDocument } from '../ports.ts';

/** Where a local document belongs, by the names of its folders. */
export interface DocumentPlace {
  /**
   * What holds all that one run left behind: a total, a session's logs and the firewall's
   * requests of one such folder are one spend.
   */
  readonly root: string;
  /** The first folder, or archive, below the one that the user named; that one itself at its top. */
  readonly folder: string;
  /** Whether the root is known to hold one run: it has a folder that only a run has. */
  readonly isOneRun: boolean;
  /** What holds the records of one run, as far as names tell: the root, or else the document. */
  readonly unit: string;
  /** Of a `workflow_call`, as its artifacts' names have it; empty without one. */
  readonly prefix: string;
  /** `agent` unless a folder's name says otherwise. */
  readonly phase: string;
  /** What records are grouped under where no run is known. */
  readonly group: string;
}

/** Names that gh-aw and its artifacts give to folders inside one run, or to their archives. */
const INSIDE_RUN =
  /^([0-9a-f]{8}-)?(?:usage|agent|detection|evals|activation|agent-artifacts|firewall-.+|sandbox|logs|audit|api-proxy-logs)(?:\.zip)?$/;

/** Files of which one run has one, so that those of one folder are one run's. */
const FILE_OF_RUN = /(?:^|\/)(?:token[-_]usage\.jsonl|agent_usage\.json|agent-stdio\.log)$/;

/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(?:[0-9a-f]{8}-)?(detection|evals)(?:\.zip)?\//;

/** Finds a document's place. */
export function placeOfDocument({
  container,
  path,
  base,
  location,
}: Pick<LocalDocument, 'container' | 'path' | 'base' | 'location'>): DocumentPlace {
  const folders = location.split('/').slice(0, -1);
  const inside = folders.findIndex((name) => INSIDE_RUN.test(name));
  const above = folders.slice(0, inside === -1 ? folders.length : inside);
  const [first = '', ...deeper] = path.split('/');
  const root = [base, ...above].join('/');
  const isOneRun = inside !== -1;
  const hasGroup = deeper.length > 0 && !INSIDE_RUN.test(first);
  return {
    root,
    folder: `${base}/${folders[0] ?? ''}`,
    isOneRun,
    unit: isOneRun || FILE_OF_RUN.test(location) ? root : `${base}/${location}`,
    prefix: INSIDE_RUN.exec(folders[inside] ?? '')?.[1] ?? '',
    phase: PHASE_FOLDER.exec(`${container}/${path}`)?.[1] ?? 'agent',
    group: hasGroup ? first : container,
  };
}
