import type { CallLabels } from '../domain/call-record.ts';

/** Calls by their labels: each that is given must match; `*` in one stands for any text. */
export type CallPattern = Readonly<
  Partial<Record<'agent' | 'task' | 'template' | 'role', string | readonly string[]>>
>;

/** A call that a layer may answer. */
export interface CallToChoose {
  readonly labels: CallLabels;
  readonly url: string;
  /** The request, parsed. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Which calls a layer is for. */
export type CallChoice = CallPattern | ((call: CallToChoose) => boolean);

/** The test that a choice asks for. A pattern without a label matches no call. */
export function choosing(choice: CallChoice): (call: CallToChoose) => boolean {
  if (typeof choice === 'function') return choice;
  const tests = (['agent', 'task', 'template', 'role'] as const).flatMap((name) => {
    const globs = choice[name];
    if (globs === undefined) return [];
    const patterns = (typeof globs === 'string' ? [globs] : globs).map(toPattern);
    return [
      ({ labels }: CallToChoose): boolean =>
        patterns.some((pattern) => pattern.test(labels[name] ?? '')),
    ];
  });
  return (call) => tests.length > 0 && tests.every((test) => test(call));
}

/** Of `*` alone: labels are names and no paths, where `picomatch` would stop at a slash. */
function toPattern(glob: string): RegExp {
  const parts = glob.split(/\*+/).map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
