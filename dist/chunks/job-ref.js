// src/options/job-ref.ts
/**
* The job that this process runs in; undefined outside of GitHub Actions. The legs of a
* matrix have the same name, and one job may run an agent in several steps: the runner's
* tracking id and the step keep them apart.
*/
function jobRefOf(env) {
	const id = Number(env["GITHUB_RUN_ID"]);
	if (!Number.isSafeInteger(id) || id < 1) return void 0;
	const attempt = Number(env["GITHUB_RUN_ATTEMPT"] ?? 1);
	return {
		run: {
			id,
			attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1
		},
		job: JSON.stringify([
			"GITHUB_JOB",
			"RUNNER_TRACKING_ID",
			"GITHUB_ACTION"
		].map((name) => env[name] ?? ""))
	};
}
/** Where GitHub's API is; that of github.com outside of GitHub Actions. */
function apiUrlOf(env) {
	return env["GITHUB_API_URL"] || "https://api.github.com";
}
/** What an agent is called that was given no name; undefined outside of GitHub Actions. */
function agentOfJob(env) {
	const names = [env["GITHUB_WORKFLOW"], env["GITHUB_JOB"]].filter((name) => name);
	return names.length === 0 ? void 0 : names.join(" / ");
}
export { apiUrlOf as n, jobRefOf as r, agentOfJob as t };
