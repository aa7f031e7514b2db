import fc from 'fast-check';
import { LOSS_REASONS } from '../../src/domain/call-record.ts';
import type { CallCounts, CallsReport } from '../../src/domain/calls-report.ts';
import type { Usage } from '../../src/domain/usage.ts';

const count = fc.nat(2 ** 40);
const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
const dollars = fc.double({ min: 0, max: 1e9, noNaN: true });

const counts: fc.Arbitrary<CallCounts> = fc.record({
  attempts: count,
  calls: count,
  retries: fc.nat(9),
  complete: count,
  partial: fc.nat(9),
  failed: fc.nat(9),
  unfinished: fc.nat(9),
  unanswered: fc.nat(9),
  withoutUsage: fc.nat(9),
  cached: fc.nat(9),
  cacheSavedUsd: amount,
  withoutSpend: fc.nat(9),
});

/** Any calls that the type allows, of such names and usages. */
export function anyCalls(
  name: fc.Arbitrary<string>,
  usage: fc.Arbitrary<Usage>,
): fc.Arbitrary<CallsReport> {
  const maybe = fc.option(name);
  const store = fc.record(
    {
      name,
      kind: fc.constantFrom('tracker', 'agent-costs'),
      attempts: count,
      inputMeanings: fc.record(
        { 'without-cache': count, 'with-cache': count },
        { requiredKeys: [] },
      ),
      recorded: fc.record({
        attempts: count,
        recordedUsd: dollars,
        ourUsd: dollars,
        priced: count,
      }),
    },
    { requiredKeys: ['name', 'kind', 'attempts'] },
  );
  const group = fc.record(
    {
      agent: maybe,
      task: maybe,
      model: maybe,
      counts,
      usage,
      averagePromptTokens: amount,
      averageOutputTokens: amount,
      prompts: fc.option(
        fc.record({
          attempts: count,
          medianTokens: dollars,
          taskMedianTokens: dollars,
          overMedianUsd: amount,
          growth: amount,
          overSmallestUsd: amount,
        }),
      ),
      short: fc.record({ calls: count, costUsd: amount, cheaperModel: maybe, savingUsd: amount }),
    },
    {
      requiredKeys: [
        'agent',
        'task',
        'model',
        'counts',
        'usage',
        'averagePromptTokens',
        'averageOutputTokens',
        'prompts',
      ],
    },
  );
  const agent = fc.record({
    agent: maybe,
    expectedPerDay: amount,
    expectedBy: fc.constantFrom('given', 'median', null),
    days: fc.array(
      fc.record({
        day: fc.constantFrom('2026-11-18', '2026-11-19'),
        attempts: count,
        retries: count,
        failed: count,
        repeatsWithinMinute: count,
        costUsd: amount,
      }),
      { maxLength: 2 },
    ),
  });
  const template = fc.record(
    {
      template: maybe,
      isNamed: fc.boolean(),
      attempts: count,
      usage,
      costPerCallUsd: amount,
      lengthChars: fc.option(count),
      repeatingShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      identical: fc.record({ calls: count, costUsd: amount }),
      batchable: fc.record({
        notAwaited: count,
        inBursts: count,
        costUsd: amount,
        batchUsd: amount,
      }),
    },
    {
      requiredKeys: [
        'template',
        'isNamed',
        'attempts',
        'usage',
        'costPerCallUsd',
        'lengthChars',
        'repeatingShare',
      ],
    },
  );
  return fc.record({
    stores: fc.array(store, { maxLength: 2 }),
    counts,
    lost: fc.option(count),
    losses: fc.array(
      fc.record({
        reason: fc.constantFrom(...LOSS_REASONS),
        times: fc.integer({ min: 1, max: 9 }),
        calls: count,
      }),
      { maxLength: 2 },
    ),
    usage,
    groups: fc.array(group, { maxLength: 30 }),
    agents: fc.array(agent, { maxLength: 2 }),
    templates: fc.array(template, { maxLength: 12 }),
    promptsAreCut: fc.boolean(),
  });
}
