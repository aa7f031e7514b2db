import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOfText } from '../../src/domain/identity.ts';
import type { Attack } from './attack.ts';
import { inFolder, reportOnFiles, runAction } from './program.ts';
import { HONEST, message, repositoryOf, request, SESSION } from './repository.ts';

const MOST_MS = 20_000;

/** Ids whose identities begin at one place of an unkeyed table of 2¹⁶ slots. */
function crowdedIds(count: number): string[] {
  const seed = identityOfText('token_usage');
  const ids: string[] = [];
  for (let number = 0; ids.length < count; number += 1) {
    const id = `r${number}`;
    if ((identityOfText(id, seed).low & 0x3ff) === 0) ids.push(id);
  }
  return ids;
}

const timed = (
  name: string,
  tried: string,
  files: () => Readonly<Record<string, string>>,
): Attack => ({
  line: 4,
  name,
  tried,
  async run() {
    const { ms, code } = await reportOnFiles(files());
    const broken = ms > MOST_MS ? [`${ms} ms`] : [];
    if (code !== 0) broken.push(`exit ${code}`);
    return { broken, looked: `${ms} ms` };
  },
});

const TIMED: readonly Attack[] = [
  timed('crowded request ids', '20,000 ids that meet in one slot in 1,024', () => ({
    'token-usage.jsonl': crowdedIds(20_000)
      .map((id) => request(id))
      .join(''),
  })),
  timed('one message of many requests', 'one message id, 20,000 request ids', () => ({
    'session.jsonl': Array.from({ length: 20_000 }, (_, index) =>
      message('msg', 's', { input_tokens: 1, output_tokens: 1 }, { requestId: `req_${index}` }),
    ).join(''),
  })),
  timed(
    'one message of many prompts',
    'one id of a gateway, no request id, 20,000 prompts',
    () => ({
      'session.jsonl': Array.from({ length: 20_000 }, (_, index) =>
        message('msg', 's', { input_tokens: index, output_tokens: 1 }, { requestId: undefined }),
      ).join(''),
    }),
  ),
  {
    line: 4,
    name: 'a name of an entry made of links',
    tried: '64 KB of https:// in an archive that cannot be read',
    async run() {
      const path = `${'https://'.repeat(8_000)}/token_usage.jsonl`;
      const artifacts = { usage: { [path]: 'x' } };
      const hostile = { workflow: 'Hostile', from: 3, to: 2, artifacts };
      const state = repositoryOf([...HONEST, hostile]);
      const { content } = state.artifacts.at(-1) ?? {};
      if (content instanceof Uint8Array) content.fill(0, 0, 4); // its local header
      const { ms, report } = await runAction(state, { provider: 'all' });
      const broken = ms > MOST_MS ? [`${ms} ms`] : [];
      if (report === undefined) broken.push('there is no report');
      return { broken, looked: `${ms} ms` };
    },
  },
];

const first = SESSION.split('\n')[0] ?? '';
const wide = `"type":"${'x'.repeat(600)}",`;

/** The same line in another spelling, which tells the same. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['white space after keys', first.replaceAll('":', '" : ')],
  ['an escape in a key', first.replaceAll('"usage"', '"us\\u0061ge"')],
  ['an escape in the type', first.replaceAll('"assistant"', '"\\u0061ssistant"')],
  ['a user’s type before the answer', `{"type":"user",${first.slice(1)}`],
  ['another type, of 600 bytes, before', `{${wide}${first.slice(1)}`],
  ['the type first', `{"type":"assistant",${first.slice(1).replace('"type":"assistant",', '')}`],
  ['the type last', `${first.replace('"type":"assistant",', '').slice(0, -1)},"type":"assistant"}`],
];

const FAST_PATH: readonly Attack[] = SPELLINGS.map(([tried, line]) => ({
  line: 8,
  name: 'another spelling of an answer',
  tried,
  async run() {
    const plain = Array.from({ length: 5 }, (_, index) =>
      first.replaceAll('msg_1', `msg_a${index}`),
    );
    const spelled = line.replaceAll('msg_1', 'msg_b');
    const { report } = await reportOnFiles({ 'session.jsonl': [...plain, spelled, ''].join('\n') });
    const tokens = report?.totals.totalTokens ?? 0;
    const expected = 6 * (900 + 400 + 54_000);
    const broken = tokens === expected ? [] : [`${tokens} tokens of ${expected}`];
    return { broken, looked: `${expected} tokens` };
  },
}));

const SECRET = 'hunter2-hunter2';

const FILES: readonly Attack[] = [
  {
    line: 9,
    name: 'a linked cache folder',
    tried: 'cache-dir as a link to another folder',
    run: () =>
      inFolder(async (folder) => {
        const [real, link] = [join(folder, 'real'), join(folder, 'link')];
        await mkdir(real);
        await symlink(real, link);
        const { said, code } = await runAction(repositoryOf(HONEST), { 'cache-dir': link });
        const broken = said.includes('is a link') ? [] : ['it is used without a word'];
        return { broken, looked: `exit ${code}` };
      }),
  },
  {
    line: 9,
    name: 'a secret in a file of prices',
    tried: 'prices: a file that holds a password',
    run: () =>
      inFolder(async (folder) => {
        const path = join(folder, 'secrets.yml');
        await writeFile(path, `claude-sonnet-4-6: {input: ${SECRET}, output: 1}\n`);
        const left = await reportOnFiles({ 'token-usage.jsonl': request('a') }, ['--prices', path]);
        const broken = left.said.includes(SECRET) ? ['it is quoted'] : [];
        return { broken, looked: `exit ${left.code}` };
      }),
  },
  ...(['duration_ms', 'ai_credits_this_response'] as const).map((field): Attack => ({
    line: 9,
    name: 'an amount that cannot be',
    tried: `${field} of 1e300`,
    async run() {
      const { report } = await reportOnFiles({
        'token-usage.jsonl': request('a') + request('b', { [field]: 1e300 }),
      });
      const text = JSON.stringify(report ?? null);
      return {
        broken: /e\+?(?:29|30)\d/.test(text) ? ['it is in the report'] : [],
        looked: `${text.length} bytes`,
      };
    },
  })),
];

export const DOCUMENT_ATTACKS: readonly Attack[] = [...TIMED, ...FAST_PATH, ...FILES];
