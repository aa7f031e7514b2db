import { type CommandLanguage } from './command-languages.js';
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
/**
 * Routes the messages of a chat: a `!tag` at the start decides; else a command for heavy work
 * goes to the strong model; everything else, questions and mentions included, to the cheap one.
 *
 * @throws UserError at once for a tag that cannot be written or a model without a name.
 */
export declare function messageRouter({ tags, cheap, strong, names, languages, }: MessageRouterOptions): MessageRouter;
export {};
