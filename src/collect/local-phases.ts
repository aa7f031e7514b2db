import type { RunInfo } from '../decoders/engine.ts';
import type { RunRef } from '../domain/attribution.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Reconciler } from '../reconcile/reconcile.ts';
import type { ScopeIntake } from '../reconcile/scope-intake.ts';
import { keyOfScope, type Scope } from '../reconcile/scope.ts';
import type { LocalDocument } from '../ports.ts';
import { conclude, joinParts, startPhase, type Conclusion, type Phase } from './conclude-run.ts';
import { placeOfDocument } from './document-place.ts';

/** Where a document's records go. */
export interface LocalPlace {
  readonly scope: Scope;
  readonly intake: ScopeIntake;
  readonly phase: Phase;
  /** Of the engine of the run, where its folder names it. */
  readonly provider: string | undefined;
}

/** The phases of all runs that documents are of. */
export interface LocalPhases {
  placeOf(document: LocalDocument, info: RunInfo): LocalPlace;
  conclude(): ReadonlyMap<string, Conclusion>;
}

/** Creates the phases of no run. */
export function createLocalPhases(reconciler: Reconciler): LocalPhases {
  const phases = new Map<string, { readonly scope: Scope; readonly phase: Phase }>();

  return {
    placeOf(document, { repository = '', workflow, provider, createdAt, ...info }) {
      const { root, folder, isOneRun, unit, prefix, phase, group } = placeOfDocument(document);
      const run = runOfFolder(root, info.run);
      const place = placeOfRun(root, run, repository);
      const attribution = {
        workflow: { name: workflow ?? group, path: '' },
        run,
        folder,
        place: { name: unit, isOneRun },
        createdAt,
        phase,
      };
      const scope = { place, prefix, isOneRun: isOneRun || run !== undefined, attribution };
      const intake = reconciler.scope(scope);
      const key = keyOfScope(scope);
      const known = phases.get(key) ?? { scope, phase: startPhase(phase, intake) };
      phases.set(key, known);
      return { scope, intake, phase: known.phase, provider };
    },
    conclude() {
      const byPlace = groupBy(phases.values(), ({ scope }) => scope.place);
      return new Map(
        [...byPlace].map(([place, own]) => {
          const byPrefix = groupBy(own, ({ scope }) => scope.prefix);
          const parts = [...byPrefix.values()].map((group) =>
            conclude(
              group.map(({ phase }) => phase),
              [],
              false,
            ),
          );
          return [nameOf(place, own[0]?.scope), joinParts(parts)];
        }),
      );
    },
  };
}

/** `gh aw logs` names the folder of a run after it (github/gh-aw, read 2026-08). */
const RUN_FOLDER = /\/run-(\d{1,15})(?:\/|$)/;

/** The folder's name is GitHub's; what lies in it is the run's own, which may name any other. */
function runOfFolder(root: string, claimed: RunRef | undefined): RunRef | undefined {
  const [, id] = RUN_FOLDER.exec(root) ?? [];
  return claimed === undefined || id === undefined ? claimed : { ...claimed, id: Number(id) };
}

/** Folders without such a name may be a run's artifacts; what they claim is no named folder's. */
function placeOfRun(root: string, run: RunRef | undefined, repository: string): string {
  if (run === undefined) return root;
  const place = `${repository} ${run.id}/${run.attempt}`;
  return RUN_FOLDER.test(root) ? place : `claimed ${place}`;
}

function nameOf(place: string, scope: Scope | undefined): string {
  const { run } = scope?.attribution ?? {};
  return run === undefined ? place : `run ${run.id} attempt ${run.attempt}`;
}
