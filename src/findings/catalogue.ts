/** A rule's title and words, beside the numbers of one finding. Plain text. */
export interface RuleWords {
  readonly title: string;
  /** What it means for the reader. */
  readonly meaning: string;
  /** Which data the rule needs; without it the rule is "not assessed". */
  readonly needs: string;
  /** How severe it is. */
  readonly severity: string;
  /** How sure it is. */
  readonly confidence: string;
  /** What to do, one sentence. */
  readonly remedy: string;
}

const BY_MONEY = 'by cost in the window: high from $10, medium from $1 or when not known, else low';
const HINT = 'a hint, by cost in the window: medium from $10, else low';
const BY_RUNS = 'by runs with usage: high from 10, medium from 3, else low';
const MEASURED = 'high: it is counted, not inferred';

const WORDS = {
  'zero-cache-hits': {
    title: 'Zero cache hits',
    meaning: 'Every request pays the full price for a prompt that the provider could keep.',
    needs: 'cache reads, uncached input and requests of the workflow',
    severity: BY_MONEY,
    confidence: `${BY_RUNS}; low without a Claude model, because older records miss the cache reads of other models`,
    remedy:
      'Turn on prompt caching for this engine, and keep instructions and tools in the same order in every request.',
  },
  'low-cache-hits': {
    title: 'Low cache hits',
    meaning: 'Much of the prompt is paid in full although part of it is cached.',
    needs: 'cache reads and uncached input of the workflow',
    severity: BY_MONEY,
    confidence: BY_RUNS,
    remedy:
      'Move what changes between requests to the end of the prompt, so that more of its start can be served from the cache.',
  },
  'cache-write-over-read': {
    title: 'More cache written than read',
    meaning: 'Writing to the cache costs extra, and reads do not earn it back.',
    needs: 'cache writes and cache reads of the workflow',
    severity: BY_MONEY,
    confidence: BY_RUNS,
    remedy:
      'Check whether the runs are too short to read their cache again, or whether something early in the prompt changes in every request.',
  },
  'high-input-output-ratio': {
    title: 'High input/output ratio',
    meaning: 'The prompt is very large for what the model writes.',
    needs: 'uncached input, cache reads and output of the workflow',
    severity: HINT,
    confidence: BY_RUNS,
    remedy:
      'Shorten the prompt and remove tools that the agent does not use: every tool definition is sent with every request.',
  },
  'many-small-requests': {
    title: 'Many small requests',
    meaning: 'The whole prompt is sent again and again for very short answers.',
    needs: 'requests of the workflow, one by one',
    severity: HINT,
    confidence: BY_RUNS,
    remedy:
      'Let one step do more: combine tool calls, or do fixed steps in a script before the agent starts.',
  },
  'costly-run': {
    title: 'Costly run',
    meaning: 'Single runs cost more than one run should.',
    needs: 'the cost of each run',
    severity: 'by cost of these runs: high from $10, medium from $1, else low',
    confidence: MEASURED,
    remedy:
      'Check whether the workflow does too much in one run, or could do its simple steps on a smaller model.',
  },
  'rising-usage': {
    title: 'Rising usage',
    meaning: 'The same work takes more than it did in the last report.',
    needs: 'an earlier report with the same numbers, exact on both sides',
    severity:
      'by cost added in the window: high from $10, medium from $1, else low; medium when not known',
    confidence:
      'low when the earlier report is rounded or either side has fewer than 3 runs, else high',
    remedy: 'Look at what changed since then: prompt, tools, model, or what starts the workflow.',
  },
  'heavy-run': {
    title: 'Heavy run',
    meaning: 'Single runs use very many tokens that the cache does not discount.',
    needs: 'uncached input, cache writes and output of each run',
    severity: HINT,
    confidence: MEASURED,
    remedy:
      'Find what fills the context (large files, logs, tool results) and give the agent a shorter extract of it.',
  },
  'many-requests': {
    title: 'Many requests in a run',
    meaning: 'Each further request sends the grown conversation again.',
    needs: 'the number of requests of each run',
    severity: HINT,
    confidence: MEASURED,
    remedy: 'Narrow the task, or limit the turns of the agent, so that it finishes in fewer steps.',
  },
  'failing-runs': {
    title: 'Failing runs',
    meaning: 'Runs that fail are paid for and started again.',
    needs: 'how each run ended',
    severity: 'high when every run failed, else medium',
    confidence: 'by runs that ended by themselves: high from 10, medium from 3, else low',
    remedy: 'Open the failing runs and fix the cause before tuning anything else.',
  },
  'failed-run-spend': {
    title: 'Spend on failed or cancelled runs',
    meaning: 'This money bought no result.',
    needs: 'the cost of the runs that failed, timed out or were cancelled',
    severity: 'by that cost: high from $10, medium from $1, else low',
    confidence: MEASURED,
    remedy:
      'Let the run fail before the agent starts: check what it needs first, and cancel superseded runs early.',
  },
  'unpriced-model': {
    title: 'Model without a price',
    meaning: 'The true cost is higher than the report says.',
    needs: 'nothing more than the model names',
    severity:
      'by its share of the cost at the nearest model’s price, else of all tokens: high from 50%, low below 10%, else medium',
    confidence: MEASURED,
    remedy: 'Give the price of the model in the input "prices".',
  },
  'no-token-data': {
    title: 'Workflows without token data',
    meaning: 'What these workflows cost is not known.',
    needs: 'the list of runs',
    severity: 'low',
    confidence: MEASURED,
    remedy:
      'Let the workflow upload its token-usage.jsonl, which needs the API proxy of the firewall.',
  },
  'paperclip-idle-waste': {
    title: 'Idle heartbeats',
    meaning:
      'The timer starts an agent that finds nothing to do, and each time its whole prompt is paid for.',
    needs: 'the runs of a Paperclip company, with what started them and what they worked on',
    severity: 'by what these runs cost in the window: high from $10, medium from $1, else low',
    confidence: 'by runs: high from 10, medium from 3; medium where only the API was read',
    remedy: 'Lengthen the heartbeat of the agent, or wake it by assignment alone.',
  },
  'paperclip-uncached-runs': {
    title: 'Dear runs without a cache',
    meaning: 'The dearest runs pay the full price for their whole prompt.',
    needs: 'the dearest runs of a Paperclip company and what they read from a cache',
    severity: BY_MONEY,
    confidence: MEASURED,
    remedy:
      'Keep the start of the prompt the same from run to run, and check that the adapter has caching on.',
  },
  'paperclip-dear-model': {
    title: 'Dear model for the work',
    meaning: 'An agent that routes, checks or answers uses a model that is made for more.',
    needs: 'the agents’ roles and a list price of their models',
    severity: 'by the saving in the window: high from $10, medium from $1, else low',
    confidence: 'low: a role is a word, and a smaller model may need more tokens or fail',
    remedy: 'Try the smaller model on this agent for some days, and compare what it delivers.',
  },
  'paperclip-routines': {
    title: 'Routines that do not run well',
    meaning: 'Scheduled work is late, stuck, skipped or fails, mostly without anybody seeing it.',
    needs: 'the routines of a Paperclip company',
    severity: 'medium for routines that are overdue, stuck or failing, else low',
    confidence: MEASURED,
    remedy: 'Open the routine, look at its last run, and start it by hand once its cause is gone.',
  },
  'paperclip-assignee': {
    title: 'Routines without an agent that runs',
    meaning:
      'The agent that is to do it is paused, in error, gone or none: each run fails without a notice.',
    needs: 'the routines of a Paperclip company and the states of their agents',
    severity: 'medium',
    confidence: MEASURED,
    remedy: 'Resume the agent, or give the routine to another one.',
  },
  'paperclip-ledger': {
    title: 'Ledger and runs disagree',
    meaning: 'Paperclip’s own cost is not what its runs reported, so that its budgets are wrong.',
    needs: 'the ledger of a Paperclip company and what its runs reported',
    severity: 'by the difference in the window: high from $10, medium from $1, else low',
    confidence: MEASURED,
    remedy: 'Compare with the provider’s bill before you rely on Paperclip’s budgets.',
  },
  'paperclip-double-posts': {
    title: 'Spend posted twice',
    meaning: 'The same cost events stand in the ledger more than once.',
    needs: 'the cost events of a Paperclip company, which only its database shows',
    severity: 'by what they add in the window: high from $10, medium from $1, else low',
    confidence: 'medium: they are alike to the microsecond, but nothing forbids two that are',
    remedy:
      'Do not post again after an error: the server may have kept the event although it answered 500.',
  },
  'paperclip-unaccounted': {
    title: 'Runs without usage',
    meaning: 'Finished runs left no usage at all: what they cost is in no sum.',
    needs: 'the finished runs of a Paperclip company',
    severity: 'medium from 10% of the finished runs, else low',
    confidence: MEASURED,
    remedy: 'Look at how these runs ended: a process that is lost reports nothing.',
  },
} satisfies Record<string, RuleWords>;

/** Name of a rule. A rule can only be defined under a name that has words. */
export type RuleKind = keyof typeof WORDS;

/** The words of every rule. */
export const CATALOGUE: Readonly<Record<RuleKind, RuleWords>> = WORDS;
