import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEBHOOK_PLATFORMS, type News } from '../../src/domain/notification.ts';
import { renderWebhookMessage } from '../../src/notify/webhook-message.ts';
import { HOSTILE_NAMES } from '../renderers/arbitrary-report.ts';

const NEWS: News = {
  repository: 'acme/storefront',
  sentences: ['$60.00 was spent in 2026-11, $10.00 over the budget of $50.00 a month.'],
  url: 'https://github.com/acme/storefront/issues/7',
};

const message = (platform: (typeof WEBHOOK_PLATFORMS)[number], news: News) =>
  JSON.parse(renderWebhookMessage(platform, news));

const sentence = fc
  .oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ unit: 'binary' }))
  .map((text) => [...text].slice(0, 300).join(''));
const anyNews: fc.Arbitrary<News> = fc.record({
  repository: fc.option(fc.constant('acme/storefront')),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 20 }),
  url: fc.option(fc.constant('https://github.com/acme/storefront/issues/7')),
});

describe('a message', () => {
  it('to Slack is plain text with one link', () => {
    const line = `acme/storefront: ${NEWS.sentences[0]}`;
    expect(message('slack', NEWS)).toEqual({
      text: line,
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: line, emoji: false } },
        {
          type: 'section',
          text: { type: 'mrkdwn', text: `<${NEWS.url}|Token usage report>` },
        },
      ],
    });
  });

  it('to Discord mentions nobody and shows no preview', () => {
    expect(message('discord', NEWS)).toEqual({
      content: `acme/storefront\\: $60.00 was spent in 2026\\-11, $10.00 over the budget of $50.00 a month.\n<${NEWS.url}>`,
      allowed_mentions: { parse: [] },
      flags: 4,
    });
  });

  it('to Teams is a card with a button', () => {
    const { attachments } = message('teams', NEWS);
    expect(attachments[0].contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(attachments[0].content.body[0].inlines[0].text).toBe(
      `acme/storefront: ${NEWS.sentences[0]}`,
    );
    expect(attachments[0].content.actions).toEqual([
      { type: 'Action.OpenUrl', title: 'Token usage report', url: NEWS.url },
    ]);
  });

  it('keeps the limits of every platform, whatever names are in it', () => {
    fc.assert(
      fc.property(anyNews, (news) => {
        const { text, blocks } = message('slack', news);
        expect(text.length).toBeLessThan(13_200);
        for (const { text: part } of blocks) expect(part.text.length).toBeLessThanOrEqual(3_000);
        expect(message('discord', news).content.length).toBeLessThanOrEqual(2_000);
        const card = renderWebhookMessage('teams', news);
        expect(Buffer.byteLength(card)).toBeLessThan(20_000);
      }),
    );
  });

  it('lets no name mention people, link elsewhere or change the form', () => {
    for (const name of HOSTILE_NAMES.filter((one) => one.length < 300)) {
      const news = { ...NEWS, sentences: [`<!channel> <@U1> ${name}`] };
      const slack = message('slack', news);
      expect(slack.text).not.toMatch(/<(?!$)/);
      expect(slack.blocks[0].text.type).toBe('plain_text');
      expect(slack.blocks[1].text.text).toBe(`<${NEWS.url}|Token usage report>`);
      const [first = ''] = message('discord', news).content.split(`\n<${NEWS.url}>`);
      expect(first).not.toMatch(/(?<!\\)(?:\\\\)*[*_~`|<@[\]]/);
      for (const platform of WEBHOOK_PLATFORMS) {
        const sent = renderWebhookMessage(platform, news).replaceAll(NEWS.url ?? '', '');
        expect(sent.replace('http://adaptivecards.io', '')).not.toMatch(/https?:\/\/|www\./);
      }
    }
  });

  it('says how many there are more', () => {
    const news = { ...NEWS, sentences: Array(9).fill('One.') };
    expect(message('slack', news).text).toContain('And 4 more.');
  });
});
