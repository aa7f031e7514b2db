import { o as MS_PER_DAY } from "./model-name.js";
// src/domain/window.ts
/** UTC date (`YYYY-MM-DD`) of the window's last instant: the date in the title. */
function dateOfWindow(window) {
	return (/* @__PURE__ */ new Date(window.to.getTime() - 1)).toISOString().slice(0, 10);
}
/** Length of a window in days; `null` when an end is not known or the window is empty. */
function windowDays(window) {
	if (window.from === null || window.to === null) return null;
	const days = (Date.parse(window.to) - Date.parse(window.from)) / MS_PER_DAY;
	return days > 0 ? days : null;
}
export { windowDays as n, dateOfWindow as t };
