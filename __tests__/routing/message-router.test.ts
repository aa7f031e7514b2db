import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandLanguage } from '../../src/routing/command-languages.ts';
import { messageRouter } from '../../src/routing/message-router.ts';

/** Message, expected reason, and what the line shows. */
const CASES = JSON.parse(
  readFileSync(new URL('../fixtures/routing/messages.json', import.meta.url), 'utf8'),
) as (readonly [string, string, string])[];

const OPTIONS = { cheap: 'haiku', strong: 'opus-5', tags: { opus: 'opus-4' }, names: ['Claude'] };
/** Models by reason, where these are others than the cheap one. */
const OTHER_MODELS: Readonly<Record<string, readonly string[]>> = {
  command: ['opus-5'],
  tag: ['opus-4', 'opus-5', 'haiku'],
};
const route = messageRouter(OPTIONS);

describe('the table of messages', () => {
  it('has a line of its own for each of many cases, in every language', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(100);
    expect(new Set(CASES.map(([message]) => message)).size).toBe(CASES.length);
  });

  it.each(CASES)('%j: %s (%s)', (message, reason) => {
    const choice = route(message);
    const by = reason === 'command' || reason === 'tag' ? reason : 'default';
    expect([choice.reason, choice.by]).toEqual([reason, by]);
    expect(OTHER_MODELS[reason] ?? 'haiku').toContain(choice.model);
    expect(message.endsWith(choice.text)).toBe(true);
    expect(choice.text === message).toBe(reason !== 'tag');
  });
});

describe('a tag', () => {
  it('chooses its model and is taken off the message', () => {
    expect(route('!Opus: what is this?')).toEqual({
      model: 'opus-4',
      by: 'tag',
      reason: 'tag',
      because: 'the tag !Opus',
      text: 'what is this?',
    });
    expect(route('!cheap implement the login')).toMatchObject({
      model: 'haiku',
      text: 'implement the login',
    });
  });

  it('may be one of the usual two, with another model', () => {
    const own = messageRouter({ ...OPTIONS, tags: { strong: 'opus-6' } });
    expect(own('!strong hi').model).toBe('opus-6');
    expect(own('Implement the login').model).toBe('opus-5');
  });

  it.each([
    [{ 'two words': 'm' }, '"two words" cannot be a tag'],
    [{ '!opus': 'm' }, '"!opus" cannot be a tag'],
    [{ opus: ' ' }, '"opus" has no model'],
  ])('that cannot be written is refused at once: %j', (tags, words) => {
    expect(() => messageRouter({ ...OPTIONS, tags })).toThrow(words);
  });

  it('needs a cheap and a strong model', () => {
    expect(() => messageRouter({ cheap: '', strong: 'b' })).toThrow('"cheap" has no model');
    expect(() => messageRouter({ cheap: 'a', strong: '' })).toThrow('"strong" has no model');
  });
});

it('asks for the model of each message, so that live changes hold', () => {
  let model = 'one';
  const live = messageRouter({ cheap: () => model, strong: 'strong' });
  expect(live('hello').model).toBe('one');
  model = 'two';
  expect(live('hello').model).toBe('two');
});

it('learns another language from a list', () => {
  const dutch: CommandLanguage = {
    name: 'Dutch',
    commands: ['implementeer', 'analyseer'],
    openers: ['graag'],
    negations: ['niet', 'geen'],
    conjunctions: ['waarom', 'maar'],
  };
  const own = messageRouter({ ...OPTIONS, languages: [dutch] });
  expect(own('Graag, implementeer de login')).toMatchObject({
    model: 'opus-5',
    because: 'a command in Dutch: implementeer',
  });
  expect(own('Analyseer waarom de test niet slaagt').reason).toBe('command');
  expect(own('Implementeer de login niet').reason).toBe('negated');
});

describe('whatever the message', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '!opus',
          '!x',
          'implement',
          'the',
          'not',
          '?',
          '\n',
          '> ',
          '```',
          '"',
          'bitte',
          '«',
          "'",
          'analysieren',
          'l’',
          'veuillez',
          '¿',
          '    ',
          '# ',
          'Claude',
          ',',
          '.',
          '*',
          '`',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('the model is one that was given', () => {
    const models = new Set(['haiku', 'opus-5', 'opus-4']);
    fc.assert(
      fc.property(texts, (message) => {
        expect(models).toContain(route(message).model);
      }),
    );
  });

  it('a quote, a block of code or a question of it is never a command', () => {
    fc.assert(
      fc.property(texts, (message) => {
        const line = message.replaceAll(/[\n\r`]/g, ' ').replace(/^\s*!/, '');
        expect(route(`> ${line}`).by).toBe('default');
        expect(route(`\`\`\`\n${line}\n\`\`\``).by).toBe('default');
        const sentence = line.replaceAll(/[.!?;…？]/g, ' ');
        expect(route(`${sentence.trim()} ok?`).by).toBe('default');
      }),
    );
  });

  it('is read in one go: no part of it repeated makes it slow', () => {
    const parts = ['`', '"', '!a', '* ', '\n> ', "'a ", '~~~\n', '“a', '- [ ] ', 'bitte ', '\n'];
    for (const part of [...parts, 'a:\n- x\n', '«', '``a`', "l'"]) {
      expect(route(part.repeat(100_000)).model).toBe('haiku'); // or the test does not end in time
    }
  });
});
