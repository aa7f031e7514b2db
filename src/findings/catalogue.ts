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
  /** How the saving is worked out, with the numbers as `evidence.saving` names them. */
  readonly saving: string;
  /** What to do, one sentence. */
  readonly remedy: string;
}

const BY_WORTH =
  'by what it would save a month: high from the threshold `high-usd-per-month`, medium from `medium-usd-per-month`, else low';
const BY_MONEY = `${BY_WORTH}; medium where that is not known`;
const HINT = `${BY_WORTH}, as where that is not known`;
const EXCESS =
  'at most what each of these `runs`, which cost `runsUsd` together, costs more than `medianUsd`, the usual run of its workflow or, with fewer than 5 earlier reports, the median run of this one; with fewer than 3 runs, at most the part of `runsUsd` that is over the `limit`';
const CACHING =
  '(write − read) × `repeatedTokens` − (write − input) × `uncachedTokens`, at the model’s prices: what each request repeats of the one before it in the same run, within the 5 minutes that a cache lives and from 1,024 tokens on, is read instead, and the rest of every prompt is written. Of `unorderedTokens`, whose requests have no times or come as one total, at most all that others than one request sent, (input − read) × `unorderedTokens`';
const BY_RUNS = 'by runs with usage: high from 10, medium from 3, else low';
const MEASURED = 'high: it is counted, not inferred';

const BY_AMOUNT =
  'by the money that it is about, a month: high from the threshold `high-usd-per-month`, medium from `medium-usd-per-month` or where that is not known, else low';
const NOT_ITSELF = 'none of its own: what to cut is what the other findings say';

const WORDS = {
  'zero-cache-hits': {
    title: 'Zero cache hits',
    meaning: 'Every request pays the full price for a prompt that the provider could keep.',
    needs: 'cache reads, uncached input and requests of the workflow',
    severity: BY_MONEY,
    confidence: `${BY_RUNS}; low without a Claude model, because older records miss the cache reads of other models`,
    saving: CACHING,
    remedy:
      'Turn on prompt caching for this engine, and keep instructions and tools in the same order in every request.',
  },
  'low-cache-hits': {
    title: 'Low cache hits',
    meaning: 'Much of the prompt is paid in full although part of it is cached.',
    needs: 'cache reads and uncached input of the workflow',
    severity: BY_MONEY,
    confidence: BY_RUNS,
    saving: CACHING,
    remedy:
      'Move what changes between requests to the end of the prompt, so that more of its start can be served from the cache.',
  },
  'cache-write-over-read': {
    title: 'More cache written than read',
    meaning: 'Writing to the cache costs extra, and reads do not earn it back.',
    needs: 'cache writes and cache reads of the workflow',
    severity: BY_MONEY,
    confidence: BY_RUNS,
    saving:
      'what writing `unreadTokens`, the writes beyond the reads, cost more than sending them uncached, `surchargeUsd`',
    remedy:
      'Check whether the runs are too short to read their cache again, or whether something early in the prompt changes in every request.',
  },
  'high-input-output-ratio': {
    title: 'High input/output ratio',
    meaning: 'The prompt is very large for what the model writes.',
    needs: 'uncached input, cache reads and output of the workflow',
    severity: `${BY_WORTH}, as where that is not known; never high, because no number says what the task needs to read`,
    confidence: BY_RUNS,
    saving:
      'at most the part of the prompts’ cost that is over the threshold, `promptUsd` × (1 − `threshold` ÷ `ratio`); not in the sum that the report leads with',
    remedy:
      'Shorten the prompt and remove tools that the agent does not use: every tool definition is sent with every request.',
  },
  'many-small-requests': {
    title: 'Many small requests',
    meaning: 'The whole prompt is sent again and again for very short answers.',
    needs: 'requests of the workflow, one by one',
    severity: HINT,
    confidence: BY_RUNS,
    saving:
      'at most what the small requests over the threshold cost, `smallRequestsUsd` × (1 − `threshold` ÷ `smallRequests`)',
    remedy:
      'Let one step do more: combine tool calls, or do fixed steps in a script before the agent starts.',
  },
  'costly-run': {
    title: 'Costly run',
    meaning: 'Single runs cost more than one run should.',
    needs: 'the cost of each run',
    severity: BY_MONEY,
    confidence: MEASURED,
    saving: EXCESS,
    remedy:
      'Check whether the workflow does too much in one run, or could do its simple steps on a smaller model.',
  },
  'rising-usage': {
    title: 'Rising usage',
    meaning: 'The same work takes more than it usually does, or than it did in the last report.',
    needs: 'an earlier report with the same numbers, exact on both sides',
    severity: BY_MONEY,
    confidence:
      'low when the earlier report is rounded or either side has fewer than 3 runs, else high',
    saving:
      'at most what it rose by, `addedUsd`, where it is compared with what is usual over `medianUsd`; for the whole report, what its workflows’ own findings do not save already',
    remedy: 'Look at what changed since then: prompt, tools, model, or what starts the workflow.',
  },
  'heavy-run': {
    title: 'Heavy run',
    meaning: 'Single runs use very many tokens that the cache does not discount.',
    needs: 'uncached input, cache writes and output of each run',
    severity: HINT,
    confidence: MEASURED,
    saving: EXCESS,
    remedy:
      'Find what fills the context (large files, logs, tool results) and give the agent a shorter extract of it.',
  },
  'many-requests': {
    title: 'Many requests in a run',
    meaning: 'Each further request sends the grown conversation again.',
    needs: 'the number of requests of each run',
    severity: HINT,
    confidence: MEASURED,
    saving: EXCESS,
    remedy: 'Narrow the task, or limit the turns of the agent, so that it finishes in fewer steps.',
  },
  'failing-runs': {
    title: 'Failing runs',
    meaning: 'Runs that fail are paid for and started again.',
    needs: 'how each run ended',
    severity: `${BY_WORTH}; where that is not known, high when every run failed, else medium`,
    confidence: 'by runs that ended by themselves: high from 10, medium from 3, else low',
    saving: 'that of `failed-run-spend`, which is a symptom of it',
    remedy: 'Open the failing runs and fix the cause before tuning anything else.',
  },
  'failed-run-spend': {
    title: 'Spend on failed or cancelled runs',
    meaning: 'This money bought no result.',
    needs: 'the cost of the runs that failed, timed out or were cancelled',
    severity: BY_MONEY,
    confidence: MEASURED,
    saving: '`failedUsd`, all that these runs cost; unknown where a part of it has no price',
    remedy:
      'Let the run fail before the agent starts: check what it needs first, and cancel superseded runs early.',
  },
  'over-budget': {
    title: 'Over budget',
    meaning: 'More was spent than you allow.',
    needs: 'a budget, and the cost of what it is for',
    severity: 'high: the limit is yours',
    confidence: MEASURED,
    saving: NOT_ITSELF,
    remedy:
      'Look at the dearest workflows and runs first, then stop what is not worth it, or raise the budget.',
  },
  'budget-at-risk': {
    title: 'Budget at risk',
    meaning: 'A budget is nearly used up, or will not last to the end of the month.',
    needs: 'a budget, and the cost of what it is for; for the forecast of a month three whole days',
    severity: 'medium: nothing is overspent yet',
    confidence:
      'high when all of the forecast’s interval is over the budget, or nothing is forecast; else medium',
    saving: NOT_ITSELF,
    remedy: 'Cut what the findings of this report call wasteful before the budget is used up.',
  },
  'dearer-model': {
    title: 'A cheaper model of the family',
    meaning: 'The next smaller model takes less for the same tokens.',
    needs: 'models that the price list knows a cheaper one of their family for',
    severity: `${BY_WORTH}; never high, because no number says whether the smaller model does the work`,
    confidence: 'low',
    saving:
      'at most what the same tokens would cost less on the next cheaper model of the family by the price list, `costUsd` − `cheaperUsd`; not in the sum that the report leads with',
    remedy:
      'Try the smaller model on a few runs and compare what they bring before changing it for all.',
  },
  'unpriced-model': {
    title: 'Model without a price',
    meaning: 'The true cost is higher than the report says.',
    needs: 'nothing more than the model names',
    severity:
      'by its share of the cost at the nearest model’s price, else of all tokens: high from 50%, low below 10%, else medium',
    confidence: MEASURED,
    saving: 'none: it says that the cost is not known',
    remedy: 'Give the price of the model in the input "prices".',
  },
  'no-token-data': {
    title: 'Workflows without token data',
    meaning: 'What these workflows cost is not known.',
    needs: 'the list of runs',
    severity: 'low',
    confidence: MEASURED,
    saving: 'none: it says that the cost is not known',
    remedy:
      'Let the workflow upload its token-usage.jsonl, which needs the API proxy of the firewall.',
  },
  'context-bloat': {
    title: 'Context bloat',
    meaning: 'Each call sends much more than its task needs, and pays for it every time.',
    needs: 'the input of each call in a store of calls',
    severity: `${BY_WORTH}; low where nothing but the size shows it`,
    confidence: `by calls: high from 100, else medium; low where nothing but the size shows it`,
    saving:
      'at most what the prompts cost beyond the median of their task, `overMedianUsd`, or beyond the smallest of them where they grow, `overSmallestUsd`; not known where nothing but the size shows it',
    remedy:
      'Send a summary or the parts that matter instead of the whole history or document, and keep the rest where the model can ask for it.',
  },
  'wrong-model': {
    title: 'Larger model than needed',
    meaning: 'Short answers such as labels and choices rarely need the larger model of a family.',
    needs: 'the output of each call in a store of calls, and prices of both models',
    severity: `${BY_WORTH}; never high, because no number says whether the smaller model does the work`,
    saving:
      'at most what the same tokens would cost less on the next cheaper model of the family, call by call, `cheaperUsd`; not in the sum that the report leads with',
    confidence: 'low: only a trial shows whether the smaller model does it as well',
    remedy: 'Try the cheaper model on 20 of its tasks, and change if its answers are as good.',
  },
  'silent-retries': {
    title: 'Silent retries',
    meaning: 'An agent calls far more often than its work asks for, and nobody sees it.',
    needs:
      'the time of each call in a store of calls, and what is expected or three days of the agent',
    severity: BY_MONEY,
    saving:
      'at most the share of those days’ cost that lies beyond the expected calls, `beyondExpectedUsd`',
    confidence: 'high where the expected calls were given, else medium from 7 days on, else low',
    remedy:
      'Look at what it asks again and why: let the client retry at most twice with growing pauses, and give up after errors that do not pass.',
  },
  'identical-calls': {
    title: 'Identical calls',
    meaning: 'The same question is paid for again although its answer is known.',
    needs: 'the hash of each request in a store of calls',
    severity: BY_MONEY,
    saving:
      'at most what the repeated calls cost, `repeatedUsd`: a cache that forgets sooner saves less',
    confidence: MEASURED,
    remedy: 'Put the response cache of the tracker around the calls of this template.',
  },
  batchable: {
    title: 'Calls that a batch could take',
    meaning: 'A batch costs half as much where nobody waits for the answer.',
    needs: 'the label isAwaited, or a template and the time of each call, in a store of calls',
    severity: BY_MONEY,
    saving:
      'what the calls cost less the price of a batch for the same, `costUsd` − `batchUsd`; at most so much where only bursts show them',
    confidence: 'high where the calls say that nobody waits, low where only their bursts do',
    remedy: 'Send the calls of this template through the batcher of the tracker.',
  },
  'paperclip-idle-waste': {
    title: 'Idle heartbeats',
    meaning:
      'The timer starts an agent that finds nothing to do, and each time its whole prompt is paid for.',
    needs: 'the runs of a Paperclip company, with what started them and what they worked on',
    severity: BY_MONEY,
    confidence: 'by runs: high from 10, medium from 3; medium where only the API was read',
    saving: 'at most what the idle runs cost, `idleUsd`: a longer interval leaves some of them',
    remedy: 'Lengthen the heartbeat of the agent, or wake it by assignment alone.',
  },
  'paperclip-uncached-runs': {
    title: 'Dear runs without a cache',
    meaning: 'The dearest runs pay the full price for their whole prompt.',
    needs: 'the dearest runs of a Paperclip company and what they read from a cache',
    severity: BY_AMOUNT,
    confidence: MEASURED,
    saving: 'not known: how much of these prompts repeats is not in the records',
    remedy:
      'Keep the start of the prompt the same from run to run, and check that the adapter has caching on.',
  },
  'paperclip-dear-model': {
    title: 'Dear model for the work',
    meaning: 'An agent that routes, checks or answers uses a model that is made for more.',
    needs: 'the agents’ roles and a list price of their models',
    severity: `${BY_WORTH}; never high, because no number says whether the smaller model does the work`,
    confidence: 'low: a role is a word, and a smaller model may need more tokens or fail',
    saving:
      'at most what the same tokens would cost less on a smaller model of the maker, `spendUsd` − `cheaperUsd`; not in the sum that the report leads with',
    remedy: 'Try the smaller model on this agent for some days, and compare what it delivers.',
  },
  'paperclip-routines': {
    title: 'Routines that do not run well',
    meaning: 'Scheduled work is late, stuck, skipped or fails, mostly without anybody seeing it.',
    needs: 'the routines of a Paperclip company',
    severity: 'medium for routines that are overdue, stuck or failing, else low',
    confidence: MEASURED,
    saving: 'not known: a routine that runs well costs more',
    remedy: 'Open the routine, look at its last run, and start it by hand once its cause is gone.',
  },
  'paperclip-assignee': {
    title: 'Routines without an agent that runs',
    meaning:
      'The agent that is to do it is paused, in error, gone or none: each run fails without a notice.',
    needs: 'the routines of a Paperclip company and the states of their agents',
    severity: 'medium',
    confidence: MEASURED,
    saving: 'not known: a routine that runs well costs more',
    remedy: 'Resume the agent, or give the routine to another one.',
  },
  'paperclip-ledger': {
    title: 'Ledger and runs disagree',
    meaning: 'Paperclip’s own cost is not what its runs reported, so that its budgets are wrong.',
    needs: 'the ledger of a Paperclip company and what its runs reported',
    severity: BY_AMOUNT,
    confidence: MEASURED,
    saving: 'none: it says that the cost is not known',
    remedy: 'Compare with the provider’s bill before you rely on Paperclip’s budgets.',
  },
  'paperclip-double-posts': {
    title: 'Spend posted twice',
    meaning: 'The same cost events stand in the ledger more than once.',
    needs: 'the cost events of a Paperclip company, which only its database shows',
    severity: BY_AMOUNT,
    confidence: 'medium: they are alike to the microsecond, but nothing forbids two that are',
    saving: 'none: the money was posted twice, not spent twice',
    remedy:
      'Do not post again after an error: the server may have kept the event although it answered 500.',
  },
  'paperclip-unaccounted': {
    title: 'Runs without usage',
    meaning: 'Finished runs left no usage at all: what they cost is in no sum.',
    needs: 'the finished runs of a Paperclip company',
    severity: 'medium from 10% of the finished runs, else low',
    confidence: MEASURED,
    saving: 'none: it says that the cost is not known',
    remedy: 'Look at how these runs ended: a process that is lost reports nothing.',
  },
} satisfies Record<string, RuleWords>;

/** Name of a rule. A rule can only be defined under a name that has words. */
export type RuleKind = keyof typeof WORDS;

/** The words of every rule. */
export const CATALOGUE: Readonly<Record<RuleKind, RuleWords>> = WORDS;
