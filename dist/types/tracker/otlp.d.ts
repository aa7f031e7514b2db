import type { CallSink } from './call-sink.js';
export interface OtlpOptions {
    /** Where traces go, such as `http://localhost:4318/v1/traces`. */
    readonly url: string;
    /** Sent with each, such as the key of a service. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** `service.name` of the program; `unknown_service` when absent, as OpenTelemetry has it. */
    readonly service?: string | undefined;
    readonly fetch?: typeof fetch | undefined;
}
/**
 * A sink that sends calls as spans of OpenTelemetry, in its JSON form
 * (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, read 2026-11), with the
 * attributes of https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/. Only calls that
 * ended are spans, each sent once; attempts of one call share a trace. What a service refuses
 * or the program leaves behind is lost: for an account that holds, use a file.
 */
export declare function otlp(options: OtlpOptions): CallSink;
