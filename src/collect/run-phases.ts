import type { DecodedFile } from '../domain/decoded-artifact.ts';
import type { Run } from '../domain/run.ts';
import type { Reject } from '../domain/usage-record.ts';
import type { UsageCache } from '../ports.ts';
import type { Reconciler } from '../reconcile/reconcile.ts';
import type { Scope } from '../reconcile/scope.ts';
import { phaseOfFile } from './artifact-names.ts';
import { startPhase, type Phase } from './conclude-run.ts';
import type { MemoryShare } from './memory-semaphore.ts';
import type { Candidate } from './plan-reading.ts';

/** What reading runs works with, and where their usage goes. */
export interface Collection {
  readonly reconciler: Reconciler;
  /** Keeps what decoding gave between runs of the program; undefined keeps nothing. */
  readonly cache: UsageCache | undefined;
  /** What artifacts unpack to is held in shares of one memory. */
  readonly shareMemory: () => MemoryShare;
  reject(run: Run | null, reject: Reject): void;
}

/** The phases of a run under one `workflow_call` prefix. */
export interface Phases {
  get(name: string): Phase | undefined;
  take(candidate: Candidate, file: DecodedFile): void;
  all(): readonly Phase[];
  /** To be called when nothing more is read. */
  close(): void;
}

/** Creates the phases of a run of which nothing is known. */
export function createPhases(run: Run, prefix: string, collection: Collection): Phases {
  const phases = new Map<string, Phase>();
  const scopes: Scope[] = [];
  const phaseOf = (name: string): Phase => {
    const known = phases.get(name);
    if (known !== undefined) return known;
    const place = `${run.id}/${run.attempt}`;
    const attribution = { workflow: run.workflow, run, phase: name };
    const scope = { place, prefix, isOneRun: true, attribution };
    const phase = startPhase(name, collection.reconciler.scope(scope));
    scopes.push(scope);
    phases.set(name, phase);
    return phase;
  };
  return {
    get: (name) => phases.get(name),
    all: () => [...phases.values()],
    close: () => scopes.forEach((scope) => collection.reconciler.close(scope)),
    take({ artifact, name }, file) {
      const phase = phaseOf(phaseOfFile(name, file.path));
      if (!file.isUsage) return;
      phase.files += 1;
      phase.evidence = Math.max(phase.evidence, file.evidence ?? 0);
      for (const record of file.records) phase.intake.record(record);
      for (const agentRun of file.agentRuns) phase.intake.agentRun(agentRun);
      for (const [id, agent] of file.agentNames) phase.intake.agentName(id, agent);
      const origin = { container: artifact.name, path: file.path };
      for (const one of file.rejects.slice(phase.rejects)) {
        collection.reject(run, { ...one, origin });
      }
      phase.rejects = Math.max(phase.rejects, file.rejects.length);
    },
  };
}
