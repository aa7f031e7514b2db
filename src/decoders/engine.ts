import { isObject } from './counts.ts';

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

/** Whether a name inside an artifact is the file that tells the run's engine. */
export function isEngineFile(path: string): boolean {
  return /(?:^|\/)aw_info\.json$/.test(path);
}

/** Provider of the engine that `aw_info.json` names; undefined when it tells none we know. */
export function readEngineProvider(text: string): string | undefined {
  try {
    const info: unknown = JSON.parse(text);
    if (!isObject(info) || typeof info['engine_id'] !== 'string') return undefined;
    return Object.hasOwn(PROVIDER_OF_ENGINE, info['engine_id'])
      ? PROVIDER_OF_ENGINE[info['engine_id']]
      : undefined;
  } catch {
    return undefined; // a hint that cannot be read is no hint
  }
}
