import type { Decoder } from '../../src/decoders/decoder.ts';
import type { AgentRun } from '../../src/domain/agent-run.ts';
import type { Reject, UsageRecord } from '../../src/domain/usage-record.ts';

/** Decodes a whole document, its bytes cut into chunks of a size. */
export function decode(
  decoder: Decoder,
  bytes: Uint8Array,
  chunkSize = bytes.length,
  path = decoder.name,
): {
  records: UsageRecord[];
  rejects: Reject[];
  agentRuns: AgentRun[];
  agentNames: [string, string][];
  evidence: number;
} {
  const records: UsageRecord[] = [];
  const rejects: Reject[] = [];
  const agentRuns: AgentRun[] = [];
  const agentNames: [string, string][] = [];
  let evidence = 0;
  const decoding = decoder.start({
    origin: { container: 'usage', path },
    record: (record) => records.push(record),
    reject: (reject) => rejects.push(reject),
    agentRun: (run) => agentRuns.push(run),
    agentName: (id, name) => agentNames.push([id, name]),
    evidence: (requests) => void (evidence = requests),
  });
  const size = Math.max(1, chunkSize);
  // Like a file's reader it uses one memory for all chunks, so that nobody may keep one.
  const memory = Buffer.alloc(size);
  for (let start = 0; start < bytes.length; start += size) {
    const chunk = memory.subarray(0, Math.min(size, bytes.length - start));
    chunk.set(bytes.subarray(start, start + size));
    decoding.write(chunk);
    memory.fill('#');
  }
  decoding.end();
  return { records, rejects, agentRuns, agentNames, evidence };
}
