/** Loaded before a measured program: writes its peak of resident memory when it ends. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Linux tells the greater of this program's peak and its parent's in `maxRSS`, but not in VmHWM. */
function peakBytes(): number {
  const kibibytes = readStatus(/^VmHWM:\s+(\d+) kB$/m) ?? process.resourceUsage().maxRSS;
  return kibibytes * 1024;
}

function readStatus(line: RegExp): number | undefined {
  try {
    const found = line.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return found === undefined ? undefined : Number(found);
  } catch {
    return undefined; // only Linux has it
  }
}

process.on('exit', () => {
  const path = process.env['BENCH_PEAK_FILE'];
  if (path !== undefined) writeFileSync(path, String(peakBytes()));
});
