import { c as setSecret, s as setOutput } from "./core.js";
import { t as createActionLog } from "./action-log.js";
import { i as commentOnTask, l as parseCommentOptions, r as createTaskPorts, t as renderRunEntry } from "./task-text.js";
import { r as parseOptions } from "./parse-options.js";
import { resolve } from "node:path";
// src/commands/comment-action.ts
/** The Action with `mode: comment`. Throws UserError for what the user can mend. */
async function commentAction(inputs, { token, apiUrl, env, workspace }) {
	const log = createActionLog();
	const comment = parseCommentOptions(inputs);
	const options = await parseOptions({
		...inputs,
		provider: inputs.provider || "all",
		repository: inputs.repository || env["GITHUB_REPOSITORY"]
	});
	const told = await commentOnTask({
		comment: {
			...comment,
			logs: comment.logs.map((path) => resolve(workspace, path))
		},
		options,
		env,
		stdin: process.stdin,
		now: /* @__PURE__ */ new Date(),
		log
	}, createTaskPorts(options, {
		token,
		apiUrl,
		log,
		mask: (secret) => setSecret(secret)
	}));
	log.info(renderRunEntry(told.agent, told.spend));
	if (options.dryRun) for (const line of told.body.split("\n")) log.info(line);
	setOutputs(told);
}
function setOutputs({ spend, url }) {
	const { uncachedInput, cacheRead, cacheWrite, output, costUsd } = spend;
	const tokens = [
		uncachedInput,
		cacheRead,
		cacheWrite,
		output
	].filter((count) => count !== null);
	const outputs = {
		"comment-url": url,
		"total-cost-usd": costUsd,
		"total-tokens": tokens.length === 0 ? null : tokens.reduce((sum, count) => sum + count, 0)
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}
export { commentAction };
