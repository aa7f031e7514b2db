// src/renderers/gap-words.ts
/** What a reason is called, so that it reads well after "3 runs:". */
const GAP_WORDS = {
	"no-artifact": "no artifact that may hold usage",
	"no-usage-file": "no usage file in the artifact",
	"empty-usage-file": "empty usage file",
	"other-provider": "usage of another provider only",
	expired: "artifact expired",
	unreadable: "artifact not readable",
	fork: "run from a fork",
	"too-large": "artifact too large",
	"max-runs": "beyond max-runs",
	"time-budget": "time budget used up",
	"rate-limit": "rate limit reached",
	forbidden: "access denied",
	"usage-not-recorded": "requests were made, but their usage was not recorded",
	"nothing-spent": "failed before the agent began, nothing spent"
};
export { GAP_WORDS as t };
