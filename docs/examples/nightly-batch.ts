/*
 * Work that nobody waits for, at half the price: `node docs/examples/nightly-batch.ts`. Calls
 * look like any others; their answers come when the batch is done, up to 24 hours later. A
 * program that is started again after it was stopped gets the answers of the batch that is under
 * way. Needs ANTHROPIC_API_KEY.
 */
import Anthropic from '@anthropic-ai/sdk';
import { batcher, flush, track } from 'token-usage-report/tracker';

const fetch = batcher({
  maxWait: 1_000,
  maxSize: 500,
  onProgress: ({ batch, state, calls, answered }) =>
    console.log(`${batch ?? 'batch'}: ${state}, ${answered ?? 0} of ${calls} calls`),
});
// Twenty-four hours: as long as the provider may take.
const own = new Anthropic({ fetch, timeout: 86_400_000 });
const client = track(own, { agent: 'daily-summarizer', task: 'summarize', isAwaited: false });

const notes = ['Met the new team.', 'Shipped the release.', 'Planned next week.'];
const answers = notes.map((note) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: `Summarize: ${note}` }],
  }),
);

for (const { content } of await Promise.all(answers)) {
  console.log(content.map((block) => (block.type === 'text' ? block.text : '')).join(''));
}
await flush();
