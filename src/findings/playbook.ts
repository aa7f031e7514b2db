import type { RuleKind } from './catalogue.ts';

/*
 * What is done against waste, beside the findings that show it. Each practice saves on an axis of
 * its own, and a dollar is counted on one: routing changes the price of a token and caching that
 * of a repeated one, and only fewer tokens are fewer tokens.
 */

/**
 * What a practice changes: how many tokens, what a token costs, or how long it takes. Fewer
 * tokens cost less too, but a practice is on one of the first two: each dollar counts once.
 */
export type Axis = 'tokens' | 'cost' | 'latency';

/** One practice. Words are plain text where nothing else is said. */
export interface Practice {
  readonly title: string;
  /** Empty where it saves nothing by itself, but shows what others save. */
  readonly axes: readonly Axis[];
  /** What to do, and why it helps. */
  readonly text: string;
  /** For a cell of a table. */
  readonly saves: string;
  /** What to expect, and what it depends on. */
  readonly saving: string;
  /** How likely the work gets worse by it. */
  readonly risk: 'none' | 'low' | 'medium' | 'high';
  readonly riskBecause: string;
  readonly effort: 'minutes' | 'hours' | 'days';
  /** How to see its effect with this program; commands in backticks. */
  readonly measure: string;
  /** Findings that lead to it. */
  readonly findings: readonly RuleKind[];
}

/** Every practice: first what saves most for the least effort. */
export const PRACTICES: readonly Practice[] = [
  {
    title: 'Cache what repeats',
    axes: ['cost', 'latency'],
    text: 'Turn on the provider’s prompt cache and put what never changes (tools, instructions, documents) first and in one order. A repeated prompt is then read at a fraction of its price; a changed word near the start loses all that follows it.',
    saves: 'up to 90% of repeated input',
    saving:
      'A token read from Claude’s cache costs a tenth of input and one written to it 1.25 times as much for five minutes (list prices, 2026-11): it pays from the second reading on. The tokens are as many as before.',
    risk: 'none',
    riskBecause: 'the model sees the same prompt',
    effort: 'minutes',
    measure: 'The cache rate of the report, and “Prompt caching” of the routing audit.',
    findings: [
      'zero-cache-hits',
      'low-cache-hits',
      'cache-write-over-read',
      'paperclip-uncached-runs',
    ],
  },
  {
    title: 'Give each task the smallest model',
    axes: ['cost'],
    text: 'Extracting, sorting and reformatting are mechanical: give them to a cheap model and keep the strong one for judgement and for the last word. Say it role by role in one table and not in the code of each call.',
    saves: '67 to 80% of what moves',
    saving:
      'The ratio of the two prices, on the calls that move: 67% from Claude Sonnet 4.6 to Haiku 4.5, 80% from Opus 4.8 (list prices, 2026-11). The tokens are about as many; a weaker model may need more.',
    risk: 'medium',
    riskBecause: 'the smaller model may do it worse: try it on 20 of its tasks first',
    effort: 'hours',
    measure:
      '`route --roles roles.yml` shows it as an estimate before, `report --before RANGE --after RANGE` as a measurement after.',
    findings: ['wrong-model', 'dearer-model', 'costly-run', 'paperclip-dear-model'],
  },
  {
    title: 'Pin every call’s model by its role',
    axes: ['cost'],
    text: 'A model’s name at each call site is a default waiting to be inherited: one forgotten call runs on the dearest model for months. Name a role where you call, and let the table answer; a role without a model should end the program at its start.',
    saves: 'keeps what routing saved',
    saving: 'None by itself: it keeps the calls where the table puts them.',
    risk: 'low',
    riskBecause: 'the same models answer as before',
    effort: 'hours',
    measure: '`route --roles roles.yml` lists models that no role names, and calls without a role.',
    findings: ['wrong-model', 'paperclip-assignee'],
  },
  {
    title: 'Escalate on commands alone',
    axes: ['cost'],
    text: 'Let the cheap model answer a chat unless somebody asks for the strong one with a tag, or commands heavy work. A question about a redesign, or a quote of one, is no order to make it.',
    saves: '80% of needless escalations',
    saving:
      'The ratio of the two prices, on the messages that were escalated for nothing: 80% from Claude Opus 4.8 to Haiku 4.5.',
    risk: 'low',
    riskBecause: 'an order that is not recognised gets the cheap model; a tag always wins',
    effort: 'hours',
    measure: 'The escalations that were not needed in `route --roles roles.yml`.',
    findings: ['wrong-model'],
  },
  {
    title: 'Hand over the slice that is needed',
    axes: ['tokens', 'latency'],
    text: 'Read the lines and not the file, send the paragraph and not the thread, and give a sub-agent its task and not your history. Every token of a prompt is paid again with each request that follows.',
    saves: 'what is in the prompt unread',
    saving:
      'All tokens that fall out, in every later request of the conversation; the finding names the size that other calls of the task need.',
    risk: 'medium',
    riskBecause: 'what is left out may have been needed: let the model ask for more',
    effort: 'hours',
    measure: 'Tokens a run in `report --before RANGE --after RANGE --metric tokens`.',
    findings: ['context-bloat', 'high-input-output-ratio', 'heavy-run'],
  },
  {
    title: 'Gather once, and keep it',
    axes: ['tokens', 'latency'],
    text: 'Read a page, search a tree or list an issue once, write down what matters, and pass that on: what each stage and each turn looks up again is paid again.',
    saves: 'the repeated gathering',
    saving: 'The requests that only repeat an earlier look, with the prompts that grew by them.',
    risk: 'low',
    riskBecause: 'what was kept may be stale: keep its time with it',
    effort: 'hours',
    measure: 'Requests a run, and tokens by stage with `report --group-by stage`.',
    findings: ['many-requests', 'heavy-run'],
  },
  {
    title: 'Answer the same question once',
    axes: ['tokens', 'latency'],
    text: 'Remove duplicates before they reach a model, and keep answers of equal calls: many agents ask the same of the same text. A call that is not made has no tokens.',
    saves: 'all of each repeated call',
    saving: 'What the repeated calls cost, the first of each left out.',
    risk: 'low',
    riskBecause: 'an answer may be out of date, so bound its age, and never for calls with effects',
    effort: 'minutes',
    measure: 'Identical calls of the report, and “Response cache” of the routing audit.',
    findings: ['identical-calls', 'paperclip-double-posts'],
  },
  {
    title: 'Drop junk before the dear stage',
    axes: ['tokens'],
    text: 'Let a script or a cheap model drop what is empty, broken, irrelevant or known before a strong model reads it. The stage that most is spent on is rarely the one that one would have guessed: measure first.',
    saves: 'the dropped share of the stage',
    saving: 'The share of the inputs that falls out, times what the dear stage spends on each.',
    risk: 'medium',
    riskBecause: 'a filter that is too strict drops what mattered: look through a sample of it',
    effort: 'hours',
    measure: 'Cost by stage: `report --group-by stage`, or the stages of a multi-agent run.',
    findings: ['heavy-run', 'costly-run'],
  },
  {
    title: 'Make caps that stop something',
    axes: ['tokens', 'latency'],
    text: 'Limit turns, retries, agents and time where the loop runs and not in the prompt, and see that the limit is ever reached. Ask again at most twice with growing pauses, and not at all after errors that do not pass.',
    saves: 'the runaway part',
    saving: 'What runs spend beyond the cap; nothing on an ordinary day.',
    risk: 'low',
    riskBecause: 'a cap that is too low cuts work short, which shows as a failure',
    effort: 'minutes',
    measure: 'The findings on retries, requests and failed runs stop; budget warns in time.',
    findings: [
      'silent-retries',
      'many-requests',
      'rising-usage',
      'failed-run-spend',
      'failing-runs',
      'over-budget',
      'budget-at-risk',
      'paperclip-idle-waste',
      'paperclip-routines',
    ],
  },
  {
    title: 'Let one request do more',
    axes: ['tokens', 'latency'],
    text: 'Combine tool calls, and do fixed steps in a script before the agent starts: each request sends the whole conversation again for a handful of words.',
    saves: 'a prompt for each request',
    saving: 'The whole prompt of every request that falls out; cached, a tenth of its price.',
    risk: 'low',
    riskBecause: 'a long step that fails is repeated as a whole',
    effort: 'hours',
    measure: 'Requests a run, and small requests in the report’s evidence.',
    findings: ['many-small-requests', 'many-requests'],
  },
  {
    title: 'Ask for structured answers',
    axes: ['tokens'],
    text: 'Give the answer a schema. It leaves out the prose around the data, and no call is made again because its answer could not be read.',
    saves: 'prose, and calls made again',
    saving: 'The output that nobody reads, and every retry after an unreadable answer.',
    risk: 'low',
    riskBecause: 'what the schema has no field for is lost: leave one for remarks',
    effort: 'hours',
    measure: 'Output tokens a call, and retries, by template with `report --group-by template`.',
    findings: ['silent-retries'],
  },
  {
    title: 'Send what can wait as a batch',
    axes: ['cost'],
    text: 'Nightly summaries, labels and evaluations have no reader who waits. Providers take them as a batch, for half the price, within a day.',
    saves: '50% of what can wait',
    saving: 'Half the list price of Anthropic and OpenAI (2026-11). It takes longer, by design.',
    risk: 'none',
    riskBecause: 'the same model answers the same prompt, later',
    effort: 'hours',
    measure: 'Batchable calls of the report, and their price on the batch tier.',
    findings: ['batchable'],
  },
  {
    title: 'Fan out to read, write alone',
    axes: ['latency'],
    text: 'Agents side by side are for reading much at once, where each brings back a little. Work that changes things stays with one: several undo each other’s assumptions, and their repair is paid too.',
    saves: 'time, not tokens',
    saving:
      'Time only. Each agent has a prompt of its own, so that tokens grow with their number; what is saved is the repair of writes that collided.',
    risk: 'medium',
    riskBecause: 'what one agent learned, the others do not know',
    effort: 'days',
    measure: 'Tokens by agent and stage, and the check of degraded runs.',
    findings: ['costly-run', 'heavy-run'],
  },
  {
    title: 'Meter every run',
    axes: [],
    text: 'What is not measured is guessed, and the guess is of the wrong stage. Let each run leave its usage, price every model, and do not believe a run that calls itself completed while its agents failed.',
    saves: 'nothing by itself',
    saving:
      'None by itself: it shows which of the others is worth its effort, and whether it held.',
    risk: 'none',
    riskBecause: 'nothing changes for the model',
    effort: 'minutes',
    measure: 'The coverage of the report: runs without usage, models without a price.',
    findings: [
      'no-token-data',
      'unpriced-model',
      'rising-usage',
      'paperclip-ledger',
      'paperclip-unaccounted',
    ],
  },
  {
    title: 'Keep a gate on quality',
    axes: [],
    text: 'Compare the answers of the same tasks before and after each change, and keep it only if they are as good. Cheaper and wrong is paid again.',
    saves: 'nothing by itself',
    saving: 'None by itself: it keeps a saving from being the cost of the repair.',
    risk: 'none',
    riskBecause: 'it is what lowers the risk of the others',
    effort: 'days',
    measure:
      'Twenty tasks on both sides; `report --before RANGE --after RANGE` beside the share of failed runs.',
    findings: ['wrong-model', 'failing-runs', 'failed-run-spend'],
  },
  {
    title: 'Refuse the unsafe shortcut',
    axes: [],
    text: 'Checks, threat detection and reviews are spend with a purpose. When one looks like waste, show with a case that it never finds anything before it goes, and write down what you left in and why.',
    saves: 'nothing, on purpose',
    saving: 'None: it costs what the checks cost.',
    risk: 'none',
    riskBecause: 'leaving a check out is the risk',
    effort: 'minutes',
    measure: 'What the checks cost: `report --group-by phase` or `--group-by stage`.',
    findings: [],
  },
];

/** Practices that a finding leads to, in the order of the playbook. */
export function practicesFor(kind: RuleKind): readonly Practice[] {
  return PRACTICES.filter(({ findings }) => findings.includes(kind));
}
