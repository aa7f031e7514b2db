import { UserError } from '../domain/errors.ts';
import { COMMAND_LANGUAGES, type CommandLanguage } from './command-languages.ts';
import { createJudge, type SentenceJudge } from './find-command.ts';
import { readSpokenText } from './spoken-text.ts';

/** A model, or where to ask for it: `() => router.model('chat')` follows live overrides. */
type ModelOf = string | (() => string);

/** Between which models messages are routed. */
export interface MessageRouterOptions {
  /** Models by tag, without the `!`; `strong` and `cheap` are tags without being given. */
  readonly tags?: Readonly<Record<string, ModelOf>> | undefined;
  /** What answers unless something asks for more. */
  readonly cheap: ModelOf;
  /** What answers commands for heavy work. */
  readonly strong: ModelOf;
  /** How people address the assistant, such as `claude`: a command may begin with it. */
  readonly names?: readonly string[] | undefined;
  /** Languages beside English, German, Spanish and French. */
  readonly languages?: readonly CommandLanguage[] | undefined;
}

/** Which model answers a message, and why. */
export interface MessageChoice {
  readonly model: string;
  readonly by: 'tag' | 'command' | 'default';
  /** For `default`, the nearest that the message came to a command. */
  readonly reason: 'tag' | 'command' | 'negated' | 'question' | 'quoted' | 'no-command';
  /** The reason in words. */
  readonly because: string;
  /** The message without its tag, to be sent to the model. */
  readonly text: string;
}

/** Chooses the model that answers a message. Never throws but for what asking for a model does. */
export type MessageRouter = (message: string) => MessageChoice;

/** The message's first word; what stands further back is a mention. */
const TAG = /^\s*!([\p{L}\p{N}][\p{L}\p{N}_-]{0,63})(?=[\s,:.]|$)[,:.]?\s*/u;
const TAG_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u;

/**
 * Routes the messages of a chat: a `!tag` at the start decides; else a command for heavy work
 * goes to the strong model; everything else, questions and mentions included, to the cheap one.
 *
 * @throws UserError at once for a tag that cannot be written or a model without a name.
 */
export function messageRouter({
  tags = {},
  cheap,
  strong,
  names = [],
  languages = [],
}: MessageRouterOptions): MessageRouter {
  const modelOfTag = new Map<string, ModelOf>([
    ['cheap', cheap],
    ['strong', strong],
  ]);
  for (const [tag, model] of Object.entries(tags)) {
    if (!TAG_NAME.test(tag)) {
      throw new UserError(
        `messageRouter: ${JSON.stringify(tag)} cannot be a tag; use up to 64 letters, digits, "-" and "_", without the "!".`,
      );
    }
    modelOfTag.set(tag.toLowerCase(), model);
  }
  for (const [tag, model] of modelOfTag) {
    if (typeof model === 'function' || (typeof model === 'string' && model.trim() !== '')) continue;
    throw new UserError(
      `messageRouter: "${tag}" has no model; name one, such as "claude-haiku-4-5".`,
    );
  }
  const judge = createJudge([...COMMAND_LANGUAGES, ...languages], names);
  return (message) => {
    const [written = '', tag = ''] = TAG.exec(message) ?? [];
    const tagged = modelOfTag.get(tag.toLowerCase());
    if (tagged !== undefined) {
      const text = message.slice(written.length);
      return { model: ask(tagged), by: 'tag', reason: 'tag', because: `the tag !${tag}`, text };
    }
    const found = judgeMessage(message, judge);
    const isCommand = found.reason === 'command';
    const model = ask(isCommand ? strong : cheap);
    return { model, by: isCommand ? 'command' : 'default', ...found, text: message };
  };
}

function judgeMessage(
  message: string,
  judge: SentenceJudge,
): Pick<MessageChoice, 'reason' | 'because'> {
  const { sentences, shown } = readSpokenText(message, judge.isRequest);
  const spoken = sentences.map(judge.kindOf);
  for (const kind of ['command', 'negated', 'question'] as const) {
    const found = spoken.find((sentence) => sentence.kind === kind);
    if (found !== undefined) {
      return { reason: kind, because: `${WORDS[kind]} in ${found.language}: ${found.verb}` };
    }
  }
  const quoted = shown.map(judge.kindOf).find(({ kind }) => kind === 'command');
  return quoted === undefined
    ? { reason: 'no-command', because: 'no command for heavy work' }
    : { reason: 'quoted', because: `a command within a quote or code alone: ${quoted.verb}` };
}

const WORDS = {
  command: 'a command',
  negated: 'a command not to do something',
  question: 'a question',
} as const;

function ask(model: ModelOf): string {
  return typeof model === 'function' ? model() : model;
}
