/** Environment of a spawned program that prints its peak memory as the last line of stderr. */
export const TELLS_PEAK_MEMORY: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(
    "process.on('exit', () => process.stderr.write(`\\npeak memory ${process.resourceUsage().maxRSS} KiB\\n`));",
  )}`,
};

/** Peak memory of the whole process (resident set) in bytes; throws when it was not printed. */
export function peakMemory(stderr: string): number {
  const [, kib] = /^peak memory (\d+) KiB$/m.exec(stderr) ?? [];
  if (kib === undefined) throw new Error(`no peak memory was printed: ${stderr.slice(-400)}`);
  return Number(kib) * 1024;
}

/** What any input may come to: 300 MB. */
export const MOST_MEMORY = 300e6;
