/** How much of a report is shown; each number is the most items of its kind. */
export interface Extent {
  /** What few will read is folded, so that the answer is one screen. Nothing unfolds in a terminal. */
  readonly canFold: boolean;
  /** Rows of the workflow table; the rest is summed in one. */
  readonly workflowRows: number;
  readonly findings: number;
  /** Runs linked for each finding. */
  readonly evidenceRuns: number;
  /** Workflows with details of their own. */
  readonly detailedWorkflows: number;
  /** Runs linked in the details of a workflow. */
  readonly runsPerWorkflow: number;
  /** Rows of a table that the user asked for by its groups. */
  readonly askedRows: number;
  /** Rows of a table of agents, stages or tasks. */
  readonly groupRows: number;
  /** Multi-agent runs with a table of their stages, and stages in each. */
  readonly agentRuns: number;
  readonly stages: number;
  /** Names in any list within a sentence. */
  readonly names: number;
  readonly earlierReports: number;
  /** Points of a picture of the cost over time, the newest. */
  readonly points: number;
  /** Rows of the table of causes; the rest is summed in one. */
  readonly causes: number;
  /** Reasons why rules were not assessed. */
  readonly notAssessed: number;
}

/** What a page of Markdown shows where there is room. */
export const FULL_EXTENT: Extent = {
  canFold: true,
  workflowRows: 25,
  findings: Infinity,
  evidenceRuns: 3,
  detailedWorkflows: Infinity,
  runsPerWorkflow: 5,
  askedRows: Infinity,
  groupRows: 10,
  agentRuns: 5,
  stages: 10,
  names: 20,
  earlierReports: 14,
  points: 31,
  causes: 10,
  notAssessed: 20,
};

/** What a terminal shows: a person scrolls there, but not for ever, and unfolds nothing. */
export const TERMINAL_EXTENT: Extent = {
  canFold: false,
  workflowRows: 12,
  findings: 20,
  evidenceRuns: 1,
  detailedWorkflows: 3,
  runsPerWorkflow: 3,
  askedRows: Infinity,
  groupRows: 10,
  agentRuns: 20,
  stages: 50,
  names: 5,
  earlierReports: 5,
  points: 7,
  causes: 5,
  notAssessed: 5,
};
