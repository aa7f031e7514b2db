import { sizeOf, type AnswerStore, type KeptAnswer, type StoreBounds } from './kept-answer.ts';

/** Answers in the memory of this program. */
export function createAnswerMemory({ maxEntries, maxBytes }: StoreBounds): AnswerStore {
  const answers = new Map<string, KeptAnswer>();
  let bytes = 0;

  function drop(key: string): void {
    const answer = answers.get(key);
    if (answer !== undefined) bytes -= sizeOf(answer);
    answers.delete(key);
  }

  return {
    get: (key) => answers.get(key),
    set(key, answer) {
      drop(key);
      answers.set(key, answer);
      bytes += sizeOf(answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= maxEntries && bytes <= maxBytes) return;
        drop(oldest);
      }
    },
  };
}
