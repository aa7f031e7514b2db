// src/commands/command.ts
/** How a page is printed on a terminal. */
function styleOf({ columns, color }) {
	return {
		width: columns,
		color
	};
}
/** Exit codes of the command line; public (README, "The command"). */
const EXIT = {
	done: 0,
	/** A finding at or above `--fail-on`. */
	found: 1,
	wrongUse: 2,
	/** An input could not be read and `--strict` was given, or nothing could be read. */
	unread: 3,
	notPublished: 4,
	defect: 70
};
export { styleOf as n, EXIT as t };
