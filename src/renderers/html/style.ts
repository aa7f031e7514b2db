/*
 * The style sheet of the page, the only one that its policy lets in. Colours are those of
 * GitHub's Primer, which keep 4.5 to 1 for text and 3 to 1 for bars in both themes.
 * https://primer.style/product/primitives/color/ (2026)
 */

const LIGHT = `--back: #ffffff; --card: #f6f8fa; --text: #1f2328; --muted: #59636e; --line: #d1d9e0;
--link: #0969da; --c1: #0969da; --c2: #bc4c00; --c3: #1a7f37; --c4: #8250df; --c5: #bf3989;
--c6: #9a6700; --c7: #1b7c83; --other: #6e7781; --more: #bc4c00; --less: #1a7f37; --total: #6e7781;
--high: #d1242f; --medium: #bc4c00; --low: #9a6700; --warn: #fff8c5;`;

const DARK = `--back: #0d1117; --card: #151b23; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d;
--link: #4493f8; --c1: #4493f8; --c2: #f0883e; --c3: #3fb950; --c4: #ab7df8; --c5: #f778ba;
--c6: #d29922; --c7: #39c5cf; --other: #9198a1; --more: #f0883e; --less: #3fb950; --total: #9198a1;
--high: #f85149; --medium: #f0883e; --low: #d29922; --warn: #2b2410;`;

export const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
main, header, footer { max-width: 1240px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 24px; }
footer { padding-bottom: 40px; }
h1 { font-size: 22px; line-height: 1.3; margin: 0; }
h2 { font-size: 18px; margin: 36px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
h3 { font-size: 15px; margin: 20px 0 8px; }
p { margin: 10px 0; max-width: 80ch; }
a { color: var(--link); }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  background: var(--card); padding: 1px 5px; border-radius: 5px; }
.answer { font-size: 20px; line-height: 1.45; font-weight: 600; }
.answer code { font-weight: 500; }
.warning { background: var(--warn); border-left: 4px solid var(--low); padding: 8px 14px; }
.nothing, .note, .small, header p { color: var(--muted); }
.small { font-size: 13px; max-width: none; border-top: 1px solid var(--line); padding-top: 14px; }
.note { font-size: 13px; margin: 6px 0; }
ul, ol { padding-left: 24px; margin: 10px 0; max-width: 100ch; }
li { margin: 4px 0; }
.severity { display: inline-block; font-size: 12px; font-weight: 600; border-radius: 999px;
  padding: 0 8px; border: 1px solid; }
.high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); }
.charts { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
  margin: 16px 0; align-items: start; }
figure { margin: 16px 0; padding: 14px 16px; border: 1px solid var(--line); border-radius: 8px; min-width: 0; }
.charts figure { margin: 0; }
.charts figure:only-child { max-width: 760px; }
figcaption { font-weight: 600; margin-bottom: 6px; }
.chart { display: block; width: 100%; max-width: 720px; height: auto; font-family: inherit; font-size: 12px;
  overflow: visible; }
.narrow { display: none; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 0 0 6px; padding: 0;
  font-size: 13px; color: var(--muted); }
.legend li { display: flex; align-items: center; gap: 6px; margin: 0; min-width: 0; }
.swatch { width: 10px; height: 10px; flex: none; }
.bar { width: 120px; height: 10px; fill: var(--c1); vertical-align: middle; }
.spark { fill: var(--c1); vertical-align: middle; } .spark .gap { fill: var(--muted); }
details { margin: 12px 0; }
summary { cursor: pointer; }
figure summary { font-size: 13px; color: var(--muted); }
figure details { margin: 6px 0 0; }
.scroll { overflow-x: auto; margin: 12px 0; max-width: 100%; overflow-wrap: normal; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 14px; }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  white-space: nowrap; }
td:not(.right) { white-space: normal; overflow-wrap: break-word; min-width: 7em; max-width: 60ch; }
thead th { color: var(--muted); font-weight: 600; font-size: 13px; }
tbody th, tfoot th { font-weight: 400; background: var(--back); position: sticky; left: 0;
  white-space: normal; overflow-wrap: break-word; min-width: 8em; max-width: 26em; }
tbody th code, tfoot th code { background: none; padding: 0; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
.right { text-align: right; }
th button { all: unset; cursor: pointer; color: inherit; font: inherit; }
th button:focus-visible, summary:focus-visible, .scroll:focus-visible, a:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px; }
th button::after { content: ' ↕'; opacity: 0.6; }
th[aria-sort='descending'] button::after { content: ' ↓'; opacity: 1; }
th[aria-sort='ascending'] button::after { content: ' ↑'; opacity: 1; }
@media (max-width: 640px) {
  body { font-size: 14px; }
  main, header, footer { padding-left: 14px; padding-right: 14px; }
  .answer { font-size: 17px; }
  .wide { display: none; } .narrow { display: block; }
  figure { padding: 10px 8px; }
  th, td { padding: 5px 6px; }
  tbody th, tfoot th { min-width: 7em; max-width: 11em; }
  th:not([aria-sort]) button::after { content: none; }
}
@media print {
  body { font-size: 11px; }
  table, thead th, .note, .legend, .small, .severity, figure summary { font-size: 10px; }
  .answer { font-size: 15px; } .bar { width: 50px; }
  tbody th, tfoot th { min-width: 6em; max-width: 16em; }
  main, header, footer { max-width: none; padding: 0; }
  figure, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .charts { grid-template-columns: 1fr 1fr; }
  .scroll { overflow: visible; }
  th, td { padding: 3px 6px; white-space: normal; }
  th button::after { content: none; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
}
`;
