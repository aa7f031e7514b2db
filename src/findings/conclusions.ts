/*
 * GitHub's words for how a run ended, as the rules need them: the `conclusion` of a check
 * suite in GitHub's OpenAPI description, as in @octokit/openapi-types 29.0.1.
 */

/** The run failed by itself. */
const FAILURES: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure']);

/** The run came to an end of its own that was no failure. */
const PASSES: ReadonlySet<string> = new Set(['success', 'neutral']);

/** A failure of the run itself: cancelled and skipped runs were ended from outside. */
export function isFailure(conclusion: string | null): boolean {
  return conclusion !== null && FAILURES.has(conclusion);
}

/** The run ended by itself, one way or the other. */
export function isDecided(conclusion: string | null): boolean {
  return isFailure(conclusion) || (conclusion !== null && PASSES.has(conclusion));
}

/** What the run spent bought no result: it failed, or was cancelled on the way. */
export function isWithoutResult(conclusion: string | null): boolean {
  return isFailure(conclusion) || conclusion === 'cancelled';
}
