import type { CallLabels } from '../domain/call-record.js';
/** Calls by their labels: each that is given must match; `*` in one stands for any text. */
export type CallPattern = Readonly<Partial<Record<'agent' | 'task' | 'template' | 'role', string | readonly string[]>>>;
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
export declare function choosing(choice: CallChoice): (call: CallToChoose) => boolean;
