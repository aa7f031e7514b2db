/*
 * A web service whose routes are the tasks: `node docs/examples/fastify.ts`, then
 * `curl localhost:3000/triage -H 'content-type: application/json' -d '{"text":"It does not start."}'`.
 * Needs ANTHROPIC_API_KEY; what it cost shows `npx token-usage-report report ~/.agent-costs`.
 */
import Anthropic from '@anthropic-ai/sdk';
import Fastify from 'fastify';
import { flush, responseCache, track, withLabels } from 'token-usage-report/tracker';

// Equal questions of an hour are asked once: only those of the task that may be answered so.
const cache = responseCache({ only: { task: 'triage' }, ttl: 3_600_000 });
const client = track(new Anthropic({ fetch: cache }), { agent: 'help-desk' });

const server = Fastify();

server.post<{ Body: { text: string } }>(
  '/triage',
  {
    schema: {
      body: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
    },
  },
  (request) =>
    withLabels({ task: 'triage', template: 'triage-v3', isAwaited: true }, async () => {
      const { content } = await client.messages.create({
        model: 'claude-haiku-4-5',
        max_tokens: 20,
        system: 'Name the team that a message is for: sales, support or billing. One word.',
        messages: [{ role: 'user', content: request.body.text }],
      });
      return { team: content.find((block) => block.type === 'text')?.text };
    }),
);

// What still waits to be recorded is, before the process ends.
server.addHook('onClose', async () => void (await flush()));
process.once('SIGTERM', () => void server.close());

console.log(await server.listen({ port: Number(process.env['PORT'] ?? 3000) }));
