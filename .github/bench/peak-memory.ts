/** Loaded before a measured program: writes its peak of resident memory when it ends. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const path = process.env['BENCH_PEAK_FILE'];
  if (path !== undefined) writeFileSync(path, String(process.resourceUsage().maxRSS * 1024));
});
