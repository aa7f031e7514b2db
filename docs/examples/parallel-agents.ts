/*
 * Agents that run in parallel and share a client: `node docs/examples/parallel-agents.ts`. Each
 * call is recorded under the agent that made it; equal ones are made once, over all programs that
 * name the same file. Needs ANTHROPIC_API_KEY.
 */
import Anthropic from '@anthropic-ai/sdk';
import { flush, responseCache, track, withLabels } from 'token-usage-report/tracker';

const cache = responseCache({
  only: { task: 'summarize' },
  ttl: 86_400_000,
  store: process.env['ANSWERS'] ?? 'answers.db',
});
const client = track(new Anthropic({ fetch: cache }), { task: 'summarize' });

const documents = ['The meeting moved to Tuesday.', 'The invoice is due on the first.'];

async function summarize(document: string): Promise<string> {
  const { content } = await client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: `Summarize: ${document}` }],
  });
  return content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

const agents = ['writer', 'reviewer', 'archivist'];
await Promise.all(
  agents.map((agent) =>
    withLabels({ agent }, async () => {
      const summaries = await Promise.all(documents.map(summarize));
      console.log(`${agent}: ${summaries.length} summaries`);
    }),
  ),
);
await flush();

const { hits, joined, misses } = cache.counts();
console.log(`${misses} calls made, ${hits + joined} saved`);
