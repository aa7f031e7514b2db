/*
 * A message in the form that each platform takes, as read in 2026-11:
 * Slack https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks,
 * Discord https://discord.com/developers/docs/resources/webhook#execute-webhook,
 * Teams https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using.
 * Names are anybody's: none of them may mention people, make a link or change the form.
 */
import type { News, WebhookPlatform } from '../domain/notification.ts';
import { plainText } from '../renderers/plain-text.ts';

/** More would not be read in a message. */
const MOST_SENTENCES = 5;
/** The longest sentence; code points. */
const MAX_SENTENCE_CHARS = 300;
/** No issue of GitHub has a longer address. */
const MAX_URL_CHARS = 500;
/** Discord takes 2,000 characters, after what escaping adds; the link needs some of them. */
const MAX_DISCORD_CHARS = 1_600;
/** Shows no preview of the link (https://discord.com/developers/docs/resources/message). */
const SUPPRESS_EMBEDS = 4;

/** The JSON text to send. */
export function renderWebhookMessage(platform: WebhookPlatform, news: News): string {
  const url = news.url === null || news.url.length > MAX_URL_CHARS ? null : encodeLink(news.url);
  return JSON.stringify(FORMS[platform]({ ...news, url }));
}

const FORMS: Readonly<Record<WebhookPlatform, (news: News) => unknown>> = {
  slack: slackMessage,
  discord: discordMessage,
  teams: teamsMessage,
};

/** Text in `plain_text` blocks is shown as it is; only the link is marked up. */
function slackMessage(news: News): unknown {
  const lines = linesOf(news);
  const section = (text: unknown): unknown => ({ type: 'section', text });
  return {
    text: escapeSlack(lines.join('\n')), // what notifications and screen readers show
    blocks: [
      section({ type: 'plain_text', text: lines.join('\n'), emoji: false }),
      ...(news.url === null
        ? []
        : [section({ type: 'mrkdwn', text: `<${escapeSlack(news.url)}|${LINK}>` })]),
    ],
  };
}

function discordMessage(news: News): unknown {
  const lines: string[] = [];
  let free = MAX_DISCORD_CHARS;
  for (const line of linesOf(news).map(escapeDiscord)) {
    free -= line.length + 1;
    if (free < 0) break;
    lines.push(line);
  }
  const link = news.url === null ? [] : [`<${news.url}>`];
  return {
    content: [...lines, ...link].join('\n'),
    allowed_mentions: { parse: [] },
    flags: SUPPRESS_EMBEDS,
  };
}

/** Text runs are shown as they are, where text blocks would read Markdown. */
function teamsMessage(news: News): unknown {
  const paragraphs = linesOf(news).map((text) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text }],
  }));
  const actions = news.url === null ? [] : [{ type: 'Action.OpenUrl', title: LINK, url: news.url }];
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: paragraphs,
          actions,
        },
      },
    ],
  };
}

const LINK = 'Token usage report';

/** The sentences, the repository before the first. */
function linesOf({ repository, sentences }: News): readonly string[] {
  const shown = sentences
    .slice(0, MOST_SENTENCES)
    .map((sentence) => withoutLinks(plainText(sentence, MAX_SENTENCE_CHARS)));
  const more = sentences.length - shown.length;
  const [first = '', ...others] = shown;
  return [
    repository === null ? first : `${withoutLinks(plainText(repository))}: ${first}`,
    ...others,
    ...(more === 0 ? [] : [`And ${more} more.`]),
  ];
}

/** Addresses in names would become links: an invisible blank ends them. */
function withoutLinks(text: string): string {
  return text
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`);
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Every character that Markdown or a mention could begin with. */
function escapeDiscord(text: string): string {
  return text.replace(/[\\*_~`|>#[\]()<@:-]/g, (mark) => `\\${mark}`);
}

/** No character that could end a link. */
function encodeLink(url: string): string {
  return url.replace(/[<>|\s]/g, (mark) => encodeURIComponent(mark));
}
