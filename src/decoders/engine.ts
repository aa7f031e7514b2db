import { isObject, readInstant, readText } from './counts.ts';

/**
 * Provider that an engine of GitHub Agentic Workflows calls, by the `engine_id` of
 * `aw_info.json` (github/gh-aw `actions/setup/js/generate_aw_info.cjs`, read 2026-08).
 */
const PROVIDER_OF_ENGINE: Readonly<Record<string, string>> = {
  claude: 'anthropic',
  codex: 'openai',
  copilot: 'copilot',
  gemini: 'gemini',
};

/** What `aw_info.json` reports of the run that wrote it; absent where it does not. */
export interface RunInfo {
  readonly workflow?: string | undefined;
  readonly repository?: string | undefined;
  readonly run?: { readonly id: number; readonly attempt: number } | undefined;
  /** When the run was created, in milliseconds since 1970. */
  readonly createdAt?: number | undefined;
  /** Of the engine; absent for engines of which we know none. */
  readonly provider?: string | undefined;
}

/** One object with some twenty short texts. Bytes. */
export const MAX_RUN_INFO_BYTES = 1024 * 1024;

/** Whether a name inside an artifact is the file that describes the run. */
export function isRunInfoFile(path: string): boolean {
  return /(?:^|\/)aw_info\.json$/.test(path);
}

/** Reads `aw_info.json`; what cannot be read is a hint less, and no error. */
export function readRunInfo(text: string): RunInfo {
  try {
    const info: unknown = JSON.parse(text);
    if (!isObject(info)) return {};
    const engine = readText(info['engine_id']) ?? '';
    const id = readWhole(info['run_id']);
    return {
      workflow: readText(info['workflow_name']),
      repository: readText(info['repository']),
      run: id === undefined ? undefined : { id, attempt: readWhole(info['run_attempt']) ?? 1 },
      createdAt: readInstant(info['created_at']),
      provider: Object.hasOwn(PROVIDER_OF_ENGINE, engine) ? PROVIDER_OF_ENGINE[engine] : undefined,
    };
  } catch {
    return {};
  }
}

/** A positive whole number, which some versions write as text. */
function readWhole(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value;
  return Number.isSafeInteger(number) && Number(number) > 0 ? Number(number) : undefined;
}
