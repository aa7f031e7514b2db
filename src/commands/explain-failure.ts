import { UserError } from '../domain/errors.ts';

const NEW_ISSUE_URL = 'https://github.com/token-usage-report/token-usage-report/issues/new';

/**
 * Words for what ended the program: a user's mistake is one sentence, a defect of ours
 * comes with its stack and where to report it.
 */
export function explainFailure(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of token-usage-report; please report it at ${NEW_ISSUE_URL}.\n${stack}`;
}
