import fc from 'fast-check';

/** The same cases on every run, so that a red check is a change; FUZZ_SEED looks for others. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_260_401) });
