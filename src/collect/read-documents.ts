import { chooseDecoder } from '../decoders/choose-decoder.ts';
import type { DecodeContext, Decoder } from '../decoders/decoder.ts';
import { isRunInfoFile, MAX_RUN_INFO_BYTES, readRunInfo } from '../decoders/engine.ts';
import { tokenUsageJsonl } from '../decoders/token-usage-jsonl.ts';
import {
  createCountedRecords,
  type CountedOptions,
  type TimeSpan,
} from '../ledger/counted-records.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { estimateOf } from '../meter/estimate.ts';
import type { CallSource, RecordSource } from '../ports.ts';
import { createReconciler } from '../reconcile/reconcile.ts';
import type { LocalDocument } from '../ports.ts';
import { decodeLargeFile } from '../threads/decode-large-file.ts';
import type { CountingRules } from '../threads/range-counter.ts';
import type { Gathered } from './collect.ts';
import type { Conclusion } from './conclude-run.ts';
import { createCallIntake, type CallCounting } from './read-calls.ts';
import { createRejectCounter } from './count-rejects.ts';
import { placeOfDocument } from './document-place.ts';
import { createLocalPhases, type LocalPlace } from './local-phases.ts';
import { createRunFolders } from './run-folders.ts';
import { createSumIntake } from './sum-intake.ts';

/** Takes documents of this machine into a ledger, each spend once. */
export interface DocumentIntake {
  /** False when the document reports no usage in a known format. */
  read(document: LocalDocument): Promise<boolean>;
  /** Takes the records of a store that a document is; false when it is none after all. */
  readStore(document: LocalDocument, store: RecordSource): Promise<boolean>;
  /** Takes the calls of a store that a document is. */
  readCalls(document: LocalDocument, source: CallSource): Promise<void>;
  /** To be called once, after the last document. */
  finish(): DocumentsRead;
}

/** What the documents gave, beside the ledger's sums. */
export interface DocumentsRead extends Gathered {
  readonly timeSpan: TimeSpan;
  /** What the documents of each run came to, by the run's name or its folder. */
  readonly places: ReadonlyMap<string, Conclusion>;
}

/**
 * Creates an intake that adds to a ledger. `rules`: those by which the ledger counts, for
 * other threads to count by; absent when each record has to come to the ledger itself.
 * `counting`: what calls are counted with; absent where none are taken.
 */
export function createDocumentIntake(
  ledger: Ledger,
  options: CountedOptions,
  rules?: CountingRules,
  counting?: CallCounting,
): DocumentIntake {
  const counted = createCountedRecords(ledger, options);
  const reconciler = createReconciler(counted, estimateOf);
  const rejects = createRejectCounter();
  const calls = counting && createCallIntake({ counting, counted, rejects, window: options });
  const folders = createRunFolders();
  const phases = createLocalPhases(reconciler);

  async function placeOf(document: LocalDocument): Promise<LocalPlace> {
    const { root } = placeOfDocument(document);
    return phases.placeOf(document, await folders.infoOf(root, document));
  }

  /** Decodes a document of one format to where its records go. */
  async function decode(
    document: LocalDocument,
    decoder: Decoder,
    place: LocalPlace,
  ): Promise<boolean> {
    const { container, path, file } = document;
    const { phase, intake } = place;
    const context: DecodeContext = {
      origin: { container, path },
      provider: place.provider,
      record: (record) => intake.record(record),
      agentRun: (run) => intake.agentRun(run),
      agentName: (id, name) => intake.agentName(id, name),
      evidence: (requests) => void (phase.evidence = Math.max(phase.evidence, requests)),
      reject(reject) {
        phase.rejects += 1;
        rejects.count(null, reject);
      },
    };
    if (decoder === tokenUsageJsonl && file !== undefined) {
      const sums = rules && createSumIntake({ rules, counted, place });
      if (await decodeLargeFile(file, context, sums)) return true;
    }
    const decoding = decoder.start(context);
    for await (const chunk of document.read()) decoding.write(chunk);
    return decoding.end() === 'decoded';
  }

  return {
    async read(document) {
      const { container, path, head } = document;
      if (isRunInfoFile(path)) {
        const { root } = placeOfDocument(document);
        folders.take(root, readRunInfo(await readText(document)));
        return false;
      }
      const decoder = chooseDecoder({ name: path || container, head, isNamedByUser: path === '' });
      if (decoder === undefined) return false;
      const place = await placeOf(document);
      const isUsage = await decode(document, decoder, place);
      if (isUsage) place.phase.files += 1;
      return isUsage;
    },
    async readStore(document, store) {
      const records = await store.read();
      if (records === undefined) return false;
      const { root: place, folder, phase, group } = placeOfDocument(document);
      const workflow = { name: group, path: '' };
      for (const { record, sessions, agent, task } of records) {
        const attribution = { workflow, folder, phase, agent, task };
        reconciler.storedRun({ place, sessions, record, attribution });
      }
      return true;
    },
    async readCalls(document, source) {
      await calls?.read(document, source);
    },
    finish() {
      const callCopies = calls?.finish() ?? 0;
      const { duplicates, ...reconciled } = reconciler.finish();
      return {
        ...reconciled,
        rejects: rejects.summaries(),
        rejectedLines: rejects.lines(),
        duplicateRecords: duplicates + callCopies,
        timeSpan: counted.timeSpan(),
        otherProviders: counted.otherProviders(),
        places: phases.conclude(),
      };
    },
  };
}

async function readText(document: LocalDocument): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of document.read()) {
    bytes += chunk.length;
    if (bytes > MAX_RUN_INFO_BYTES) return '';
    chunks.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}
