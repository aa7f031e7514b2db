// src/domain/errors.ts
/**
* Something the user can mend: a bad option, a missing permission, an unreachable API.
* The message is one sentence that names the thing, the place and the cure; it is shown
* without a stack trace.
*/
var UserError = class extends Error {
	name = "UserError";
};
/** Nothing could be read, or something could not and `--strict` was given. */
var SourceError = class extends UserError {
	name = "SourceError";
};
/** The report is complete, but could not be written where it was asked to go. */
var PublishError = class extends UserError {
	name = "PublishError";
};
export { SourceError as n, UserError as r, PublishError as t };
