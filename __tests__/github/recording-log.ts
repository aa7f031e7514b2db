import type { Log } from '../../src/ports.ts';

/** A log that keeps what was said. */
export interface RecordingLog extends Log {
  readonly infos: string[];
  readonly warnings: string[];
  readonly debugs: string[];
}

export function createRecordingLog(): RecordingLog {
  const infos: string[] = [];
  const warnings: string[] = [];
  const debugs: string[] = [];
  return {
    infos,
    warnings,
    debugs,
    info: (message) => void infos.push(message),
    warning: (message) => void warnings.push(message),
    debug: (message) => void debugs.push(message),
    group: (_name, work) => work(),
    progress: () => {},
  };
}
