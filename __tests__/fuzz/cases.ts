/** Cases of each input that strangers choose: `FUZZ_CASES`, or as many as every check has time for. */
export const CASES = Number(process.env['FUZZ_CASES'] ?? 10_000);

/** As long as so many cases may take on a busy machine. Milliseconds. */
export const CASES_TIMEOUT = 60_000 + 6 * CASES;
