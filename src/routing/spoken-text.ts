/*
 * What a message says itself, and what it only shows: quotes and code are not said by the
 * person who sends them, so nothing in them is a command.
 */

/** Stands for a quote or code within a sentence. */
export const SHOWN = '\uFFFC';

/** A message taken apart. */
export interface SpokenText {
  /** Sentences that the message says itself, with their ends. */
  readonly sentences: readonly string[];
  /** Sentences of quotes and code. */
  readonly shown: readonly string[];
}

/** Commands stand at the start of a message; the rest of a long one is what they are about. */
const MAX_LENGTH = 20_000;

/** A fence and all up to its end, or that of the message. */
const FENCED = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|[\s\S]*)/gm;

/** Of another message, of code, a heading, a list of things to do: lines that show something. */
const SHOWN_LINE = /^(?: {0,3}(?:>|#{1,6} |[-*+] \[[ xX]\])| {4}|\t).*$/gm;

const CODE = /(?<!`)(`+)(?!`)[^`]+\1/g;

/** Pairs of quotation marks, none within another of its kind; a single one is an apostrophe unless it stands at a word's edge. */
const QUOTED =
  /"[^"\n]+"|“[^“”\n]+”|„[^„“”\n]+[“”]|«[^«»\n]+»|»[^«»\n]+«|‹[^‹›\n]+›|「[^「」\n]+」|(?<![\p{L}\p{N}])['‘][^'‘’\n]+['’](?![\p{L}\p{N}])/gu;

/** What makes a text a quote or code, around it. */
const SIGNS = /^[\s>#`~"'“„«»‹「‘*+-]*(?:\[[ xX]\]\s*)?|[\s`~"'”“»«›」’]+$/gu;

/** A line that ends in a colon, and the list below it. */
const INTRODUCED =
  /^(.*[:：])[ \t]*\n(?:[ \t]*\n)?((?:[ \t]*(?:[-*+•–]|\d{1,3}[.)])[ \t].*(?:\n|$))+)/gm;

/**
 * Takes a message apart. A list that something introduces (`The ticket says:`) is shown, unless
 * `isRequest` takes its introduction for a request.
 */
export function readSpokenText(message: string, isRequest: (text: string) => boolean): SpokenText {
  const shown: string[] = [];
  const show = (text: string): string => {
    shown.push(...sentencesOf(text.replace(SIGNS, '')));
    return SHOWN;
  };
  const text = message
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replace(FENCED, (block) => `\n${show(block.replace(/^.*\n/, ''))}.\n`)
    .replace(SHOWN_LINE, (line) => `${show(line)}.`)
    .replace(INTRODUCED, (block, intro: string, list: string) =>
      isRequest(intro) ? block : `${intro}\n${show(list)}.\n`,
    )
    .replace(CODE, show)
    .replace(QUOTED, show);
  return { sentences: sentencesOf(text), shown };
}

/** A line that goes on in the next, which begins in lower case, is one with it. */
const SAME_SENTENCE = /(?<![.!?;:…])\n(?=[^\S\n]*\p{Ll})/gu;
const ENDS = /(?<=[.!?;…？])["'”»)\]]*\s+|\n+/u;
const LIST_SIGN = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/;

function sentencesOf(text: string): readonly string[] {
  return text
    .replace(SAME_SENTENCE, ' ')
    .split('\n')
    .map((line) => line.replace(LIST_SIGN, ''))
    .join('\n')
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
