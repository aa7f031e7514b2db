import { code, paragraph, say, strong } from './blocks.ts';
import { printMarkdown } from './markdown.ts';

/** Our messages are one sentence; what they quote of others may be longer. */
const MAX_MESSAGE_CHARS = 4_000;

/**
 * Why there is no report, shown where people look for it. What is between
 * backticks in the message is shown as code, and nothing in it becomes a link or a mention.
 */
export function renderFailure(message: string): string {
  const parts = message.slice(0, MAX_MESSAGE_CHARS).split(/`([^`]+)`/);
  const words = parts.map((part, index) => (index % 2 === 1 ? code(part) : part));
  return `${printMarkdown(paragraph(say`${strong('There is no report.')} ${words}`, 'warning'))}\n`;
}
