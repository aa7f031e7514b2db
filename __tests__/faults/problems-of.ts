import { isDeepStrictEqual } from 'node:util';
import { MISSING_SPEND } from '../../src/domain/coverage.ts';
import type { Report, RunReport } from '../../src/domain/report.ts';
import { UserError } from '../../src/domain/errors.ts';
import { PLAYED_SIGNATURE } from './faults.ts';
import { TOKEN, type Outcome } from './run-with-faults.ts';

/**
 * What is wrong with the outcome of a run that met faults, seen from a run that met none;
 * empty when it keeps every promise.
 */
export function problemsOf(outcome: Outcome, faultless: Report): string[] {
  const { result, error, gitHub } = outcome;
  const problems = [...gitHub.problems, ...leaksOf(outcome)];
  const today = gitHub.state.issues.filter(({ title }) => title.endsWith('2026-11-20'));
  if (today.length > 1) problems.push(`${today.length} reports of one day`);
  if (result === undefined) {
    problems.push(...problemsOfSentence(error));
    if (today.length > 0) problems.push('failed, but published');
    return problems;
  }
  for (const failure of result.published.failures) problems.push(...problemsOfSentence(failure));
  if (result.published.issue !== undefined && today[0]?.body !== result.published.markdown) {
    problems.push('the issue is not the report');
  }
  return [...problems, ...problemsOfNumbers(result.report, faultless)];
}

/** One sentence that names the thing and, after a colon, the cure. */
function problemsOfSentence(error: unknown): string[] {
  if (!(error instanceof UserError)) return [`a defect: ${String(error)}`];
  return /^[^\n]+: [^\n]+\.$/.test(error.message) ? [] : [`no sentence: ${error.message}`];
}

function problemsOfNumbers(report: Report, faultless: Report): string[] {
  const problems: string[] = [];
  const expected = runsOf(faultless);
  const given = runsOf(report);
  let short = 0;
  for (const [key, whole] of expected) {
    const part = given.get(key);
    const tokens = part?.usage?.uncachedInputTokens ?? 0;
    const all = whole.usage?.uncachedInputTokens ?? 0;
    if (tokens !== all) short += 1;
    // Each artifact has a bit of its own: what was read is some of them, each once.
    if ((tokens & ~all) !== 0) problems.push(`run ${key} has ${tokens} tokens of ${all}`);
    if (part?.gap === null && !isDeepStrictEqual(part, whole)) {
      problems.push(`run ${key} has no gap and yet another usage`);
    }
  }
  const sum = [...given.values()].reduce((all, { usage }) => all + (usage?.totalTokens ?? 0), 0);
  if (sum !== (report.totals.totalTokens ?? 0))
    problems.push('the totals are not those of the runs');
  const { complete, gaps } = report.coverage;
  const told = gaps
    .filter(({ reason }) => MISSING_SPEND.has(reason))
    .reduce((all, { runs }) => all + runs, 0);
  if (told < short) problems.push(`${short} runs are short, ${told} are told`);
  if (complete && !isDeepStrictEqual(numbersOf(report), numbersOf(faultless))) {
    problems.push('said to be complete, but not the report of a run without faults');
  }
  return problems;
}

/** What a report says of its own day; the days before are not known where issues are disabled. */
function numbersOf({ coverage, totals, phases, models, days, workflows }: Report): object {
  return { coverage, totals, phases, models, days, workflows };
}

function runsOf({ workflows }: Report): Map<string, RunReport> {
  const runs = workflows.flatMap(({ runsDetail }) => runsDetail);
  return new Map(runs.map((run) => [`${run.id}/${run.attempt}`, run]));
}

/** Secrets in anything that was said, written or published. */
function leaksOf({ result, error, gitHub, said, masked }: Outcome): string[] {
  const texts = {
    log: said,
    report: JSON.stringify(result?.report ?? null),
    failures: [error, ...(result?.published.failures ?? [])].map(String).join('\n'),
    issues: JSON.stringify(gitHub.state.issues),
  };
  const signatures = gitHub.requests.flatMap(({ query }) => query['sig'] ?? []);
  const secrets = [TOKEN, PLAYED_SIGNATURE, ...signatures];
  const leaks = Object.entries(texts).flatMap(([place, text]) =>
    secrets.some((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)))
      ? [`a secret in the ${place}`]
      : [],
  );
  const isUnmasked = signatures.some((sig) => sig !== PLAYED_SIGNATURE && !masked.includes(sig));
  const strangers = gitHub.requests.filter(
    ({ server, hasAuthorization }) => server === 'blob' && hasAuthorization,
  );
  if (strangers.length > 0) leaks.push('the token at the blob store');
  return isUnmasked ? [...leaks, 'a signature that is not masked'] : leaks;
}
