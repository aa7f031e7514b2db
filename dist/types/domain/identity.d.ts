/**
 * What separates one spend from another: 64 bits of a hash, as two integers of 32 bits, so that
 * millions can be remembered. Among 5 million spends the chance that any two share an
 * identity is n² / 2⁶⁵, under one in a million.
 */
export interface Identity {
    readonly high: number;
    readonly low: number;
}
/** An identity as 16 hexadecimal digits. */
export declare function toHex({ high, low }: Identity): string;
/** Whether two are one. */
export declare function isSame(one: Identity, other: Identity): boolean;
/** The identity of a text; a seed makes equal texts of different kinds differ. */
export declare function identityOfText(text: string, seed?: Identity): Identity;
/**
 * The identity of a UTF-8 text in a buffer, from `start` up to `end`. The two lanes mix
 * words of four bytes as the first two of MurmurHash3_x86_128 do; length and cross-mixing
 * end it (https://github.com/aappleby/smhasher, public domain, read 2026-11).
 */
export declare function identityOfBytes(view: DataView, start: number, end: number, seed?: Identity): Identity;
