/**
 * Something the user can fix: a bad option, a missing permission, an unreachable API.
 * The message is one sentence that names the thing, where it is and the cure; it is shown
 * without a stack trace.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** Nothing could be read, or something could not and `--strict` was given. */
export class SourceError extends UserError {
  override readonly name = 'SourceError';
}

/** GitHub keeps something from the token, or there is no such thing. */
export class AccessError extends SourceError {}

/** The report is complete, but could not be written where it was asked to go. */
export class PublishError extends UserError {
  override readonly name = 'PublishError';
}

/** Nobody knows whether a write was carried out: it has to be looked for before it is made again. */
export class UnconfirmedError extends PublishError {}

/** The code of an error of Node's or the system's, such as `ENOENT`; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** The same behind a name in a message: ` (EACCES)`, or nothing. */
export function sayCode(error: unknown): string {
  const code = codeOf(error);
  return code === undefined ? '' : ` (${code})`;
}
