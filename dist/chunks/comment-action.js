import { c as setSecret } from "./core.js";
import { t as sumKnown } from "./sum-known.js";
import { i as renderRunEntry, s as parseCommentOptions, t as commentOnGitHub } from "./comment-on-github.js";
import { r as parseOptions } from "./parse-options.js";
import { n as createActionLog, t as setOutputs } from "./set-outputs.js";
import { resolve } from "node:path";
// src/commands/comment-action.ts
/** The Action with `mode: comment`. Throws UserError for what the user can cure. */
async function commentAction(inputs, { token, apiUrl, env, workspace, stdin }) {
	const log = createActionLog();
	const comment = parseCommentOptions(inputs);
	const options = await parseOptions({
		...inputs,
		provider: inputs.provider || "all",
		repository: inputs.repository || env["GITHUB_REPOSITORY"]
	});
	const logs = comment.logs.map((path) => resolve(workspace, path));
	const { agent, spend, body, url } = await commentOnGitHub({
		...comment,
		logs
	}, options, {
		token,
		apiUrl,
		env,
		stdin,
		now: () => /* @__PURE__ */ new Date(),
		log,
		mask: (secret) => setSecret(secret)
	});
	log.info(renderRunEntry(agent, spend));
	if (options.dryRun) for (const line of body.split("\n")) log.info(line);
	const { uncachedInput, cacheRead, cacheWrite, output, costUsd } = spend;
	setOutputs({
		"comment-url": url,
		"total-cost-usd": costUsd,
		"total-tokens": sumKnown([
			uncachedInput,
			cacheRead,
			cacheWrite,
			output
		])
	});
}
export { commentAction };
