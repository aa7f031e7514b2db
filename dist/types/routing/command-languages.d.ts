/** The commands of one language: whole words in lower case, their accents left out or not. */
export interface CommandLanguage {
    readonly name: string;
    /** Imperatives of heavy work: `implement`. */
    readonly commands: readonly string[];
    /** Those that are nouns too, and so count before one of `articles` alone: `design the schema`. */
    readonly nouns?: readonly string[] | undefined;
    /** What shows that the word before it was a verb; with their accents. */
    readonly articles?: readonly string[] | undefined;
    /** Pronouns at the end of a command: `implementalo`. */
    readonly endings?: readonly string[] | undefined;
    /** What a command may begin with and still be one, of one word or more: `please`. */
    readonly openers?: readonly string[] | undefined;
    /**
     * Openers that ask for something: an infinitive behind them is the command (`veuillez
     * analyser`), and so are the items of a list below them (`please:`).
     */
    readonly requests?: readonly string[] | undefined;
    readonly infinitives?: readonly string[] | undefined;
    /** Word behind an infinitive that makes it a command: `analysieren Sie`. */
    readonly formal?: string | undefined;
    /**
     * The infinitive of a request may stand at the end: `bitte … analysieren`. Words before it
     * that make it a noun: `beim Debuggen`.
     */
    readonly nounMarkers?: readonly string[] | undefined;
    /** Words that turn the clause that they stand in around: `not`. */
    readonly negations?: readonly string[] | undefined;
    /** Words right behind the verb with which it is none, or tells something: `analyze is slow`. */
    readonly statements?: readonly string[] | undefined;
    /** Words that begin another clause, whose negation is not the command's; with their accents. */
    readonly conjunctions?: readonly string[] | undefined;
}
/** The languages that are known without being told. */
export declare const COMMAND_LANGUAGES: readonly CommandLanguage[];
