import { a as UserError } from "./errors.js";
import { setFlagsFromString } from "node:v8";
// src/commands/limit-memory.ts
/**
* Keeps V8's space for new objects at its first size. Node 24 lets it grow to 100 MB, which
* hostile records by the million fill: a file of them then takes 330 MB, and 250 MB without.
* Measured: no slower. So small a space is swept by one thread; others would wake up some
* hundred times a second to find nothing left to do.
*/
function limitMemory() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--no-parallel-scavenge");
}
// src/commands/explain-failure.ts
const NEW_ISSUE_URL = "https://github.com/token-usage-report/token-usage-report/issues/new";
/**
* Words for what ended the program: a user's mistake is one sentence, a defect of ours
* comes with its stack and where to report it.
*/
function explainFailure(error) {
	if (error instanceof UserError) return error.message;
	const stack = error instanceof Error ? error.stack ?? error.message : String(error);
	return `This is a defect of token-usage-report; please report it at ${NEW_ISSUE_URL}.\n${stack}`;
}
export { limitMemory as n, explainFailure as t };
