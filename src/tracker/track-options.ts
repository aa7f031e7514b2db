import type { CallLabels } from '../domain/call-record.ts';
import type { CallSink } from './call-sink.ts';

/** Labels of a client's calls, and where these go. */
export interface TrackOptions extends CallLabels {
  /**
   * A file, or anything else that takes calls; `~/.agent-costs/calls.db` when absent. A file is
   * one a month: `calls.db` stands for `calls-2026-11.db` and so on.
   */
  readonly store?: string | CallSink | undefined;
  /**
   * Months of calls that a file keeps, the present one included; absent keeps all. Of several
   * clients with one file, the first decides.
   */
  readonly retain?: number | undefined;
  /**
   * Has streams of OpenAI's chat API say what they used, which they do only when asked, and
   * keeps the answer to it from the program. Off by default: some compatible servers refuse it.
   */
  readonly includeUsage?: boolean | undefined;
}
