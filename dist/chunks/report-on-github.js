import { n as readReportIssues, t as sayOdd } from "./say-odd.js";
import { t as connectToGitHub } from "./github-connection.js";
// src/wiring/server-clock.ts
/**
* Makes a clock for windows: GitHub dates the end of runs by its own clock, and one
* that the window already holds but GitHub had not finished would be in no report. The
* header has whole seconds and is read on arrival, so the clock is late rather than early.
*/
function createServerClock(local) {
	let ahead;
	return {
		now: () => new Date(local().getTime() - (ahead ?? 0)),
		hear(date) {
			const theirs = Date.parse(date ?? "");
			if (ahead === void 0 && !Number.isNaN(theirs)) ahead = local().getTime() - theirs;
		}
	};
}
// src/wiring/report-on-github.ts
/**
* Reports on a repository of GitHub. The job is slow to load (prices of every provider,
* CSV), so it is loaded while the first answer that it needs is on its way. The time budget
* starts here. Throws as the job does.
*/
async function reportOnGitHub(options, around) {
	const connection = connectToGitHub(options, around);
	const { client, sent } = connection;
	const clock = createServerClock(around.now);
	client.hook.after("request", ({ headers }) => clock.hear(headers.date));
	const early = readReportIssues(client, options, { label: options.label }, sayOdd(around.log));
	await Promise.race([sent, Promise.allSettled([early])]);
	const [{ createReportPorts }, { reportOnRepository }] = await Promise.all([import("./report-ports2.js"), import("./report-on-repository.js")]);
	return reportOnRepository(options, createReportPorts(options, {
		...around,
		...connection,
		now: clock.now,
		early
	}));
}
export { reportOnGitHub as t };
