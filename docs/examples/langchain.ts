/*
 * LangChain, whose models take a `fetch`: `node docs/examples/langchain.ts`. Needs OPENAI_API_KEY.
 */
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOpenAI } from '@langchain/openai';
import { flush, trackedFetch, withLabels } from 'token-usage-report/tracker';
import { z } from 'zod';

const model = new ChatOpenAI({
  model: 'gpt-5-mini',
  // The address is what OpenAI's own client reads too.
  configuration: {
    baseURL: process.env['OPENAI_BASE_URL'],
    fetch: trackedFetch({ agent: 'writer' }),
  },
});
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'You answer in one sentence.'],
  ['user', '{question}'],
]);
const chain = prompt.pipe(model.withStructuredOutput(z.object({ answer: z.string() })));

const { answer } = await withLabels({ task: 'answer', template: 'one-sentence' }, () =>
  chain.invoke({ question: 'Why is the sky blue?' }),
);
console.log(answer);
await flush();
