import { FULL_EXTENT, type Extent } from './extent.ts';

/*
 * GitHub refuses a body that is too long. A text cut in its middle loses whatever happens to
 * come last and breaks its Markdown, so a report is shown to a smaller extent instead, step
 * by step, the least missed first, and says what it left out.
 */

/** What is cut down: the stages of a run weigh little, and so does a picture. */
type Part = Exclude<keyof Extent, 'canFold' | 'stages' | 'points'>;

type Step = readonly [Part, number];

/** The way down: a part of the report and how much of it is kept from there on. */
const STEPS: readonly Step[] = [
  ['detailedWorkflows', 500],
  ['findings', 500],
  ['askedRows', 500],
  ['runsPerWorkflow', 2],
  ['agentRuns', 2],
  ['detailedWorkflows', 100],
  ['detailedWorkflows', 50],
  ['detailedWorkflows', 25],
  ['findings', 50],
  ['notAssessed', 5],
  ['detailedWorkflows', 10],
  ['names', 5],
  ['groupRows', 3],
  ['findings', 25],
  ['askedRows', 100],
  ['evidenceRuns', 1],
  ['agentRuns', 0],
  ['detailedWorkflows', 3],
  ['earlierReports', 5],
  ['causes', 3],
  ['groupRows', 0],
  ['detailedWorkflows', 0],
  ['findings', 10],
  ['workflowRows', 10],
  ['askedRows', 10],
  ['names', 1],
  ['findings', 3],
  ['notAssessed', 1],
  ['earlierReports', 1],
  ['workflowRows', 3],
  ['askedRows', 3],
];

/** What a part is called when it is cut down to so many items. */
const WORDS: { readonly [key in Part]: (kept: number) => string } = {
  workflowRows: (kept) => `rows of workflows after the first ${kept}`,
  findings: (kept) => `findings after the first ${kept}`,
  evidenceRuns: (kept) => `runs that prove a finding, beyond ${kept}`,
  detailedWorkflows: (kept) =>
    kept === 0 ? 'details of workflows' : `details of workflows after the first ${kept}`,
  runsPerWorkflow: (kept) => `runs of a workflow, beyond ${kept}`,
  askedRows: (kept) => `groups after the first ${kept}`,
  groupRows: (kept) =>
    kept === 0 ? 'agents, stages and tasks' : `agents, stages and tasks after the first ${kept}`,
  agentRuns: (kept) =>
    kept === 0 ? 'multi-agent runs' : `multi-agent runs after the ${kept} costliest`,
  names: (kept) => `names in lists, beyond ${kept}`,
  causes: (kept) => `causes of the change in cost after the first ${kept}`,
  earlierReports: (kept) => `earlier reports beyond ${kept}`,
  notAssessed: (kept) => `reasons why rules were not assessed, beyond ${kept}`,
};

/** Limits of a text; both hold. */
export interface Budget {
  /** Unicode code points; absent is no limit. */
  readonly maxChars?: number;
  /** Bytes of UTF-8. */
  readonly maxBytes: number;
}

/** A text and what it does not show, in plain words. */
export interface Fitted {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/**
 * Renders to the largest extent that fits. `render` gets the extent and what was left out,
 * which it has to say. At the last step a body is some thousand characters long whatever
 * the report; only a smaller budget than that is not kept.
 */
export function shrinkToFit(
  render: (extent: Extent, leftOut: readonly string[]) => string,
  budget: Budget,
): Fitted {
  let extent = FULL_EXTENT;
  let bare = render(extent, []);
  if (fits(bare, budget)) return { text: bare, leftOut: [] };
  const cut = new Set<Part>();
  for (const [part, kept] of STEPS) {
    extent = { ...extent, [part]: kept };
    const before = bare;
    bare = render(extent, []);
    if (bare === before) continue; // the report has no more of this anyway
    cut.add(part);
    if (!fits(bare, budget)) continue;
    const fitted = renderCut(render, extent, cut);
    if (fits(fitted.text, budget)) return fitted;
  }
  return renderCut(render, extent, cut);
}

function renderCut(
  render: (extent: Extent, leftOut: readonly string[]) => string,
  extent: Extent,
  cut: ReadonlySet<Part>,
): Fitted {
  const leftOut = [...cut].map((part) => WORDS[part](extent[part]));
  return { text: render(extent, leftOut), leftOut };
}

function fits(text: string, { maxChars = Infinity, maxBytes }: Budget): boolean {
  if (text.length > 2 * maxChars) return false; // a code point is at most two units
  if (text.length > maxChars && [...text].length > maxChars) return false;
  return Buffer.byteLength(text) <= maxBytes;
}
