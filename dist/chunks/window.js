// src/domain/window.ts
/** UTC date (`YYYY-MM-DD`) of the window's last instant: the date in the title. */
function dateOfWindow(window) {
	return (/* @__PURE__ */ new Date(window.to.getTime() - 1)).toISOString().slice(0, 10);
}
export { dateOfWindow as t };
