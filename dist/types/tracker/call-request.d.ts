import type { CallRecord } from '../domain/call-record.js';
import { type AnswerKind } from './call-address.js';
/** A request as a layer of fetch sees it. */
export interface CallRequest {
    readonly method: string;
    readonly url: string;
    /** As it is sent; undefined for a stream or a form. */
    readonly text: string | undefined;
    /** How often its call was tried before; undefined where the client does not say. */
    readonly attempt: number | undefined;
    /** What all attempts of one call share, where the client gives it. */
    readonly owner?: object | undefined;
}
/** What a request says of its call. */
export type Asked = Omit<CallRecord, 'id' | 'call' | 'at' | 'outcome' | 'tokens' | 'attempt' | 'durationMs'>;
/** Whether a request may be a call to a model; most that are not are seen at once. */
export declare function mayBeCall({ method, url, text }: CallRequest): boolean;
/** Reads a request; undefined for one that is no call to a model. */
export declare function readRequest(request: CallRequest, key: string): {
    readonly asked: Asked;
    readonly kind: AnswerKind;
} | undefined;
