import type { CommandLanguage } from './command-languages.ts';
import { SHOWN } from './spoken-text.ts';

/** What a sentence is: a command for heavy work, nearly one, or something else. */
export interface SentenceKind {
  readonly kind: 'command' | 'negated' | 'question' | 'other';
  /** The verb, as it is in the list; absent for `other`. */
  readonly verb?: string;
  /** Name of its language; absent for `other`. */
  readonly language?: string;
}

/** Tells what sentences are. */
export interface SentenceJudge {
  readonly kindOf: (sentence: string) => SentenceKind;
  /** Whether a text asks the assistant for something: `please`, or its name. */
  readonly isRequest: (text: string) => boolean;
}

const OTHER: SentenceKind = { kind: 'other' };

/** Marks, signs and pictures in front of a sentence that say nothing; no quote and no bracket. */
const DECORATION = /^[^\p{L}\p{N}\uFFFC"'“„«‹»(){}[\]<>`@/\\#$%&|=~]+/u;

/** A question, whatever stands behind its mark. */
const QUESTION = /¿|[?？][\s"'”»)\]!.*_]*$/u;

/** Words, commas and what stands for a quote. */
const PIECES = /[\p{L}\p{N}'_-]+|[,:()–—]|\uFFFC/gu;

/** French pronouns behind a verb: `implémentez-le`. */
const PRONOUN =
  /-(?=(?:moi|le|la|les|lui|nous|vous|tu|je|il|elle|on|ils|elles|leur|en|y)(?![\p{L}-]))/gu;

/** French articles and pronouns before a vowel: `l'accès`. */
const ELISION = /(?<![\p{L}'])((?:qu|[cdjlmnst])')(?=\p{L})/gu;

/**
 * Makes a judge for sentences in any of some languages. A sentence that one of them takes for a
 * command and another for a negated one is negated.
 *
 * @param names - how people address the assistant: `Claude, …`, `@claude …`.
 */
export function createJudge(
  languages: readonly CommandLanguage[],
  names: readonly string[],
): SentenceJudge {
  const addressed = new Set(names.map((name) => fold(name.replace(/^@/, ''))));
  const judges = languages.map((language) => createLanguageJudge(language, addressed));
  const requests = languages.flatMap((language) => (language.requests ?? []).map(phraseOf));

  function isRequest(text: string): boolean {
    const words = piecesOf(undecorated(text)).map(fold);
    return (
      addressed.has(words[0] ?? '') ||
      requests.some((phrase) => phrase.every((word, i) => words[i] === word))
    );
  }

  function kindOf(sentence: string): SentenceKind {
    const text = undecorated(sentence);
    if (!/^[\p{L}\p{N}@]/u.test(text)) return OTHER;
    const pieces = piecesOf(text);
    const kinds = judges.map((judge) => judge(pieces));
    const negated = kinds.find(({ kind }) => kind === 'negated');
    const found = negated ?? kinds.find(({ kind }) => kind === 'command') ?? OTHER;
    return found.kind === 'command' && QUESTION.test(sentence)
      ? { ...found, kind: 'question' }
      : found;
  }

  return { kindOf, isRequest };
}

/** A sentence without emphasis and without what stands in front of it and says nothing. */
function undecorated(sentence: string): string {
  return sentence.replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '').replace(DECORATION, '');
}

/** Pieces of a sentence as they stand, with straight apostrophes. */
function piecesOf(text: string): readonly string[] {
  const plain = text.replaceAll('’', "'").replace(PRONOUN, ' ').replace(ELISION, '$1 ');
  return plain.match(PIECES) ?? [];
}

function createLanguageJudge(
  language: CommandLanguage,
  addressed: ReadonlySet<string>,
): (pieces: readonly string[]) => SentenceKind {
  const { articles = [], endings = [], conjunctions = [], formal, nounMarkers = [] } = language;
  const commands = folded(language.commands);
  const nouns = folded(language.nouns);
  const infinitives = folded(language.infinitives);
  const negations = folded(language.negations);
  const statements = folded(language.statements);
  const requests = (language.requests ?? []).map(phraseOf);
  const openers = [...requests, ...(language.openers ?? []).map(phraseOf)].sort(
    (a, b) => b.length - a.length,
  );

  /** Where the command begins, and whether it was asked for with a word for it. */
  function afterOpeners(words: readonly string[]): { start: number; isRequest: boolean } {
    let start = 0;
    let isRequest = false;
    for (;;) {
      const opener = openers.find((phrase) => phrase.every((word, i) => words[start + i] === word));
      const isName = addressed.has(words[start] ?? '');
      const isMark = start > 0 && /^[,:–—]$/.test(words[start] ?? '');
      if (opener === undefined && !isName && !isMark) return { start, isRequest };
      isRequest ||= opener !== undefined && requests.includes(opener);
      start += opener?.length ?? 1;
    }
  }

  function commandOf(word: string): string | undefined {
    if (commands.has(word)) return word;
    const stems = endings.filter((ending) => word.endsWith(ending));
    return stems.map((ending) => word.slice(0, -ending.length)).find((stem) => commands.has(stem));
  }

  /** The main clause from the verb on: up to a comma, an aside or a conjunction. */
  function clauseFrom(pieces: readonly string[], start: number): readonly string[] {
    const end = pieces.findIndex(
      (piece, i) =>
        i > start && (/^[,:()–—]$/.test(piece) || conjunctions.includes(piece.toLowerCase())),
    );
    return pieces.slice(start, end === -1 ? undefined : end);
  }

  function verbAt(pieces: readonly string[], words: readonly string[]): string | undefined {
    const { start, isRequest } = afterOpeners(words);
    const [verb, next = ''] = [words[start], words[start + 1]];
    if (verb === undefined || statements.has(next)) return undefined;
    const command = commandOf(verb);
    if (command !== undefined) return command;
    if (nouns.has(verb) && isArticle(pieces[start + 1])) return verb;
    if (infinitives.has(verb) && (isRequest || (formal !== undefined && next === formal)))
      return verb;
    if (!isRequest || language.nounMarkers === undefined) return undefined;
    const clause = clauseFrom(words, start);
    const [before = '', last = ''] = clause.slice(-2);
    return infinitives.has(last) && !nounMarkers.includes(before) ? last : undefined;
  }

  /** Code in the place of a noun is the verb's object; `Design A` and `plan B` are names. */
  function isArticle(piece: string | undefined): boolean {
    if (piece === undefined || /^\p{Lu}$/u.test(piece)) return false;
    return piece === SHOWN || articles.includes(piece.toLowerCase());
  }

  return (pieces) => {
    const words = pieces.map(fold);
    const verb = verbAt(pieces, words);
    if (verb === undefined) return OTHER;
    const clause = clauseFrom(pieces, afterOpeners(words).start).map(fold);
    const isNegated = clause.some((word) => negations.has(word));
    return { kind: isNegated ? 'negated' : 'command', verb, language: language.name };
  };
}

function folded(list: readonly string[] | undefined): ReadonlySet<string> {
  return new Set((list ?? []).map(fold));
}

function phraseOf(text: string): readonly string[] {
  return piecesOf(text).map(fold);
}

/** Lower case without accents, which many leave out. */
function fold(word: string): string {
  return word === SHOWN
    ? word
    : word
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/\p{Mn}/gu, '');
}
