// src/domain/paperclip-report.ts
/**
* What spend or a run was for. `idle` alone is waste: the timer started it, it had no issue and
* touched none.
*/
const PAPERCLIP_WORK = [
	"issue",
	"idle",
	"untracked",
	"issue-deleted",
	"on-demand",
	"automation",
	"assignment",
	"posted",
	"unknown"
];
const PAPERCLIP_ROUTINE_STATES = [
	"overdue",
	"stuck",
	"failing",
	"not-invokable",
	"skipped-only",
	"never-fired",
	"ok",
	"paused"
];
export { PAPERCLIP_WORK as n, PAPERCLIP_ROUTINE_STATES as t };
