// src/domain/errors.ts
/**
* Something the user can fix: a bad option, a missing permission, an unreachable API.
* The message is one sentence that names the thing, where it is and the cure; it is shown
* without a stack trace.
*/
var UserError = class extends Error {
	name = "UserError";
};
/** Nothing could be read, or something could not and `--strict` was given. */
var SourceError = class extends UserError {
	name = "SourceError";
};
/** GitHub keeps something from the token, or there is no such thing. */
var AccessError = class extends SourceError {};
/** The report is complete, but could not be written where it was asked to go. */
var PublishError = class extends UserError {
	name = "PublishError";
};
/** Nobody knows whether a write was carried out: it has to be looked for before it is made again. */
var UnconfirmedError = class extends PublishError {};
/** The code of an error of Node's or the system's, such as `ENOENT`; undefined for any other. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
/** The same behind a name in a message: ` (EACCES)`, or nothing. */
function sayCode(error) {
	const code = codeOf(error);
	return code === void 0 ? "" : ` (${code})`;
}
export { UserError as a, UnconfirmedError as i, PublishError as n, codeOf as o, SourceError as r, sayCode as s, AccessError as t };
