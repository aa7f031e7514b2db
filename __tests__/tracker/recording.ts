import type { CallLoss, CallRecord } from '../../src/domain/call-record.ts';
import type { CallSink } from '../../src/tracker/call-sink.ts';

/** A sink that keeps what it is given, the last state of each call, in the order of their beginning. */
export interface Recording extends CallSink {
  readonly calls: readonly CallRecord[];
  readonly losses: readonly CallLoss[];
  /** All states that were written. */
  readonly states: readonly CallRecord[];
}

export function createRecording(): Recording {
  const byId = new Map<string, CallRecord>();
  const states: CallRecord[] = [];
  const losses: CallLoss[] = [];
  return {
    states,
    losses,
    get calls() {
      return [...byId.values()];
    },
    write(calls) {
      for (const call of calls) {
        states.push(call);
        byId.set(call.id, call);
      }
    },
    note: (loss) => void losses.push(loss),
  };
}
