import { join, resolve } from "node:path";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/commands/output-dir.ts
/** A folder for the report's files: the one asked for, else a new temporary one. */
async function outputDirOf(inputs, terminal) {
	const asked = inputs["output-dir"]?.trim();
	return asked ? resolve(terminal.folder, asked) : mkdtemp(join(tmpdir(), "token-usage-report-"));
}
export { outputDirOf as t };
