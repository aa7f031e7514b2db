import { n as setDeadline, t as createProxyFetch } from "./proxy-fetch.js";
import { r as plainText } from "./plain-text.js";
import { o as codeOf } from "./errors.js";
import { setTimeout } from "node:timers/promises";
// src/notify/webhook-message.ts
/** More would not be read in a message. */
const MOST_SENTENCES = 5;
/** The longest sentence; code points. */
const MAX_SENTENCE_CHARS = 300;
/** No issue of GitHub has a longer address. */
const MAX_URL_CHARS = 500;
/** Discord takes 2,000 characters, after what escaping adds; the link needs some of them. */
const MAX_DISCORD_CHARS = 1600;
/** Shows no preview of the link (https://discord.com/developers/docs/resources/message). */
const SUPPRESS_EMBEDS = 4;
/** The JSON text to send. */
function renderWebhookMessage(platform, news) {
	const url = news.url === null || news.url.length > MAX_URL_CHARS ? null : encodeLink(news.url);
	return JSON.stringify(FORMS[platform]({
		...news,
		url
	}));
}
const FORMS = {
	slack: slackMessage,
	discord: discordMessage,
	teams: teamsMessage
};
/** Text in `plain_text` blocks is shown as it is; only the link is marked up. */
function slackMessage(news) {
	const lines = linesOf(news);
	const section = (text) => ({
		type: "section",
		text
	});
	return {
		text: escapeSlack(lines.join("\n")),
		blocks: [section({
			type: "plain_text",
			text: lines.join("\n"),
			emoji: false
		}), ...news.url === null ? [] : [section({
			type: "mrkdwn",
			text: `<${escapeSlack(news.url)}|${LINK}>`
		})]]
	};
}
function discordMessage(news) {
	const lines = [];
	let free = MAX_DISCORD_CHARS;
	for (const line of linesOf(news).map(escapeDiscord)) {
		free -= line.length + 1;
		if (free < 0) break;
		lines.push(line);
	}
	const link = news.url === null ? [] : [`<${news.url}>`];
	return {
		content: [...lines, ...link].join("\n"),
		allowed_mentions: { parse: [] },
		flags: SUPPRESS_EMBEDS
	};
}
/** Text runs are shown as they are, where text blocks would read Markdown. */
function teamsMessage(news) {
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			content: {
				$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
				type: "AdaptiveCard",
				version: "1.4",
				body: linesOf(news).map((text) => ({
					type: "RichTextBlock",
					inlines: [{
						type: "TextRun",
						text
					}]
				})),
				actions: news.url === null ? [] : [{
					type: "Action.OpenUrl",
					title: LINK,
					url: news.url
				}]
			}
		}]
	};
}
const LINK = "Token usage report";
/** The sentences, the repository before the first. */
function linesOf({ repository, sentences }) {
	const shown = sentences.slice(0, MOST_SENTENCES).map((sentence) => withoutLinks(plainText(sentence, MAX_SENTENCE_CHARS)));
	const more = sentences.length - shown.length;
	const [first = "", ...others] = shown;
	return [
		repository === null ? first : `${withoutLinks(plainText(repository))}: ${first}`,
		...others,
		...more === 0 ? [] : [`And ${more} more.`]
	];
}
/** Addresses in names would become links: an invisible blank ends them. */
function withoutLinks(text) {
	return text.replace(/:\/\//g, ":​//").replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u200b.`);
}
function escapeSlack(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Every character that Markdown or a mention could begin with. */
function escapeDiscord(text) {
	return text.replace(/[\\*_~`|>#[\]()<@:-]/g, (mark) => `\\${mark}`);
}
/** No character that could end a link. */
function encodeLink(url) {
	return url.replace(/[<>|\s]/g, (mark) => encodeURIComponent(mark));
}
// src/publishers/webhooks.ts
/** Tries of a message after one that may do better; after 1, 4 and 9 s. */
const MAX_RETRIES = 3;
/** Every platform answers in a second or two. Milliseconds. */
const TRY_MS = 1e4;
/** No connection was made, so nothing was sent. */
const UNREACHED = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
/**
* Sends messages to their webhooks, all at the same time, and gives how many were taken. What a
* limit (429) or a fault of the server (5xx) kept from being taken is tried again as long as the
* time allows, what was refused is not, and no redirect is followed. Never throws: a webhook that
* fails is a warning, which names its place in the list and never its address.
*/
async function sendToWebhooks(messages, { fetch, log, timeMs, secondMs = 1e3 }) {
	const late = () => new DOMException("There is no more time", "TimeoutError");
	const deadline = setDeadline(timeMs, late);
	const end = performance.now() + timeMs;
	const sent = messages.map(async (message, index) => {
		const failure = await send(message, {
			fetch,
			secondMs,
			end,
			signal: deadline.signal
		});
		if (failure === void 0) return true;
		log.warning(`Webhook ${index + 1} of ${messages.length} (${NAMES[message.platform]}) did not take the message: ${failure}.`);
		return false;
	});
	const taken = await Promise.all(sent);
	deadline.lift();
	return taken.filter(Boolean).length;
}
const NAMES = {
	slack: "Slack",
	discord: "Discord",
	teams: "Teams"
};
/** Gives undefined when the message was taken, else why it was not. */
async function send(message, { fetch, secondMs, end, signal }) {
	for (let tries = 1;; tries += 1) {
		const { failure, retryAfter } = await post(message, fetch, signal);
		if (failure === void 0 || retryAfter === void 0 || tries > MAX_RETRIES) return failure;
		const ms = Math.max(retryAfter, retryAfter === 0 ? 0 : tries ** 2) * secondMs;
		if (performance.now() + ms >= end) return `${failure}, and there is no more time to wait`;
		await setTimeout(ms);
	}
}
/** Seconds to wait at the least where the server names none. */
const UNTOLD_WAIT_S = 1;
async function post({ url, platform, body }, fetch, signal) {
	const late = () => new DOMException("There was no answer in time", "TimeoutError");
	const deadline = setDeadline(TRY_MS, late, signal);
	try {
		const answer = await fetch(platform === "discord" ? confirmed(url) : url, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
			redirect: "manual",
			signal: deadline.signal
		});
		await answer.body?.cancel();
		return readAnswer(answer);
	} catch (error) {
		const code = codeOf(error instanceof TypeError ? error.cause : error) ?? "";
		return {
			failure: `${deadline.signal.aborted ? "it gave no answer in time" : "it could not be reached"}${/^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : ""}`,
			...UNREACHED.has(code) && { retryAfter: UNTOLD_WAIT_S }
		};
	} finally {
		deadline.lift();
	}
}
/** Discord answers before it has kept a message, unless it is asked to wait. */
function confirmed(address) {
	const url = new URL(address);
	url.searchParams.set("wait", "true");
	return url.href;
}
function readAnswer({ status, headers }) {
	if (status >= 200 && status < 300) return {};
	const failure = `it answered ${status}`;
	if (status !== 429 && status < 500) return { failure: `${failure}; check that the webhook still exists and may post` };
	const asked = Number(headers.get("retry-after") ?? NaN);
	return {
		failure,
		retryAfter: asked >= 0 ? asked : UNTOLD_WAIT_S
	};
}
// src/wiring/webhooks.ts
/** Longest time for all messages: a report does not wait for a chat. Milliseconds. */
const MAX_SENDING_MS = 6e4;
/** Sends to the webhooks of the options; undefined without any. */
function createNewsSender({ webhooks, timeBudgetMs }, { log, waits }) {
	if (webhooks.length === 0) return void 0;
	return async (news) => {
		const taken = await sendToWebhooks(webhooks.map((webhook) => ({
			...webhook,
			body: renderWebhookMessage(webhook.platform, news)
		})), {
			fetch: createProxyFetch(),
			log,
			timeMs: Math.min(timeBudgetMs, MAX_SENDING_MS),
			...waits?.secondMs !== void 0 && { secondMs: waits.secondMs }
		});
		log.info(`Sent to ${taken} of ${webhooks.length} webhooks.`);
		return taken > 0;
	};
}
export { createNewsSender as n, MAX_SENDING_MS as t };
