/** How the body of an answer is read. */
export type AnswerKind = 'answer' | 'batch-lines' | 'batch' | 'background';
export interface CallAddress {
    /** As reports name it; undefined where only the model can tell. */
    readonly provider: string | undefined;
    readonly api: string;
    /** Whether such a call spends tokens. */
    readonly isSpend: boolean;
    readonly kind: AnswerKind;
    /** The model, where the address names it. */
    readonly model?: string | undefined;
}
/** What an address says; undefined where it names no API of a model. */
export declare function readAddress(method: string, url: string): CallAddress | undefined;
/** The provider of a call: by its address, else by its model. */
export declare function providerOf(address: CallAddress, model: string | undefined): string;
/** The maker of a model whose name shows it. */
export declare function providerOfModel(model: string | undefined): string;
/**
 * The address of a call that no path above names, but whose body asks a model; undefined for
 * any other.
 */
export declare function guessAddress(method: string, url: string, body: Readonly<Record<string, unknown>> | undefined): CallAddress | undefined;
