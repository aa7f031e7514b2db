import { PAPERCLIP_NOW, startFakePaperclip } from '../demo/paperclip-api.ts';
import { MS_PER_DAY } from '../domain/day.ts';
import { parseThresholds } from '../findings/thresholds.ts';
import { auditPaperclip } from '../jobs/audit-paperclip.ts';
import type { Log } from '../ports.ts';
import { openPaperclip } from '../wiring/paperclip-source.ts';
import { VERSION } from '../wiring/version.ts';
import { EXIT, type ExitCode, type Terminal } from './command.ts';
import { print, type Printing } from './printing.ts';
import { renderFormat } from './render-format.ts';

const DAYS = 30;

/**
 * `demo --paperclip`: the audit over HTTP against recorded answers of a Paperclip server, on
 * their own clock. Needs no Paperclip, no database and no network.
 */
export async function demoPaperclip(
  printing: Printing,
  terminal: Terminal,
  log: Log,
): Promise<ExitCode> {
  const paperclip = await startFakePaperclip();
  try {
    const source = await openPaperclip({
      database: undefined,
      apiUrl: paperclip.url,
      env: {},
      log,
    });
    const from = new Date(PAPERCLIP_NOW.getTime() - DAYS * MS_PER_DAY);
    const { report } = await auditPaperclip(
      {
        company: 'Acme Test',
        window: { from, to: PAPERCLIP_NOW },
        thresholds: parseThresholds(),
        prices: new Map(),
        hidesNames: false,
      },
      { source, now: PAPERCLIP_NOW, version: VERSION },
    );
    await print(printing, (format, style) => renderFormat(format, report, style), terminal);
    return EXIT.done;
  } finally {
    await paperclip.close();
  }
}
