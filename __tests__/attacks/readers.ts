import { readTaskMarker } from '../../src/accounting/task-marker.ts';
import { createWorkflowFilter } from '../../src/collect/plan-reading.ts';
import { placeOfDocument } from '../../src/collect/document-place.ts';
import { harmless } from '../../src/commands/action-log.ts';
import { printable } from '../../src/commands/terminal-log.ts';
import { decoders } from '../../src/decoders/all.ts';
import { chooseDecoder, isUsageName, mayTellUsage } from '../../src/decoders/choose-decoder.ts';
import { isRunInfoFile, readRunInfo } from '../../src/decoders/engine.ts';
import { producerVersion } from '../../src/decoders/producer-version.ts';
import { providerOfModel } from '../../src/decoders/provider-of-model.ts';
import { PublishError } from '../../src/domain/errors.ts';
import { toPlainWords, toUserError } from '../../src/github/api-error.ts';
import { believeMarker } from '../../src/history/believe-marker.ts';
import { safeJson } from '../../src/history/hidden-comment.ts';
import { readEndMarker, readMarker } from '../../src/history/marker.ts';
import { readEarlierReport } from '../../src/history/read-foreign-report.ts';
import { readTable } from '../../src/history/read-table.ts';
import { readCost, readCount, readPeriod, readShare } from '../../src/history/rounded-numbers.ts';
import { bareModel, canonicalModel } from '../../src/pricing/model-name.ts';
import { renderFailure } from '../../src/renderers/failure.ts';
import { shortModel } from '../../src/renderers/format.ts';
import { code, headline, link, paragraph, say, table } from '../../src/renderers/blocks.ts';
import { printMarkdown, printText } from '../../src/renderers/markdown.ts';
import { printTerminal } from '../../src/renderers/terminal.ts';
import { inertJson, inertText, plainText } from '../../src/renderers/plain-text.ts';
import { textTable } from '../../src/renderers/text-table.ts';
import { createArtifactNameReader } from '../../src/collect/artifact-names.ts';
import { DEFAULT_ARTIFACT_NAMES } from '../../src/options/default-artifact-names.ts';
import { WEBHOOK_PLATFORMS } from '../../src/domain/notification.ts';
import { renderWebhookMessage } from '../../src/notify/webhook-message.ts';
import { parseBudgets } from '../../src/options/parse-budgets.ts';
import { parseWebhooks, secretsOf } from '../../src/options/parse-webhooks.ts';
import { parseList } from '../../src/options/values.ts';
import { toRun } from '../../src/sources/run-attempts.ts';
import { decode } from '../support/decode.ts';
import type { Reader } from './growth.ts';

const TIMES = { createdAt: new Date('2026-01-01'), updatedAt: new Date('2026-01-02') };
const ISSUE = { number: 1, url: '', ...TIMES };
const PREFIX = '📊 Claude Token Usage Report';
const NAME = { title: 'Name', align: 'left' } as const;
const readName = createArtifactNameReader(DEFAULT_ARTIFACT_NAMES);
const isWanted = createWorkflowFilter(['**/smoke*', '*triage*.yml'], ['*test*']);

function refusal(message: string): Error {
  const request = { url: 'https://api.github.com' };
  return Object.assign(new Error(message), {
    status: 403,
    request,
    response: { data: { message } },
  });
}

const DOING = { doing: 'reading', repository: 'octo/shop', permission: 'actions: read' } as const;

/** A run of a workflow, as GitHub's API tells it. */
function runOf(path: string) {
  return toRun(
    {
      id: 1,
      name: path,
      path,
      html_url: path,
      status: 'completed',
      conclusion: path,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      repository: { id: 1 },
    },
    undefined,
  );
}

/** How many webhooks a text names; none in one that is refused. */
function webhooksIn(text: string): number {
  try {
    return parseWebhooks(text, text).length;
  } catch {
    return 0;
  }
}

/** How many budgets a glob gets; none if it is refused. */
function budgetsIn(text: string): number {
  try {
    return parseBudgets({ [text]: text, workflows: { [text]: { month: 1 } } }).length;
  } catch {
    return 0;
  }
}

/** Every parser, escaper and matcher that meets a text of strangers. */
export const READERS: readonly Reader[] = [
  ['toPlainWords', toPlainWords],
  ['toUserError', (text) => toUserError(refusal(text), DOING, PublishError)],
  ['harmless', harmless],
  ['printable', printable],
  ['plainText', (text) => plainText(text)],
  ['inertText', inertText],
  ['inertJson', inertJson],
  ['text', (text) => printText(say`${text}`)],
  ['code', (text) => printText([code(text)])],
  ['link', (text) => printText([link(text, text)])],
  ['table', (text) => printMarkdown(table([NAME, NAME], [[code(text), text]]))],
  ['terminal', (text) => printTerminal([headline('A'), ...paragraph(text)])],
  ['textTable', (text) => textTable([NAME, NAME], [[plainText(text), 'x']], 80)],
  ['renderFailure', renderFailure],
  ['shortModel', shortModel],
  ['safeJson', safeJson],
  ['readMarker', readMarker],
  ['readEndMarker', readEndMarker],
  ['believeMarker', (text) => believeMarker(text, TIMES)],
  [
    'readEarlierReport',
    (body) => readEarlierReport({ ...ISSUE, title: `${PREFIX} 2026-01-01`, body }, PREFIX),
  ],
  [
    'readEarlierReport, title',
    (text) => readEarlierReport({ ...ISSUE, title: PREFIX + text, body: '' }, PREFIX),
  ],
  ['readTable', (text) => readTable(text.split('\n'))],
  ['readCount', readCount],
  ['readCost', readCost],
  ['readShare', readShare],
  ['readPeriod', readPeriod],
  ['parseList', parseList],
  ['readTaskMarker', (text) => readTaskMarker(text)],
  ['canonicalModel', canonicalModel],
  ['bareModel', bareModel],
  ['providerOfModel', providerOfModel],
  ['producerVersion', producerVersion],
  ['readRunInfo', readRunInfo],
  ['isRunInfoFile', isRunInfoFile],
  ['artifact name', readName],
  ['isUsageName', isUsageName],
  ['mayTellUsage', mayTellUsage],
  ['chooseDecoder, name', (name) => chooseDecoder({ name, head: '', isNamedByUser: false })],
  ['chooseDecoder, head', (head) => chooseDecoder({ name: '', head, isNamedByUser: true })],
  [
    'placeOfDocument',
    (path) => placeOfDocument({ container: path, path, base: '', location: path }),
  ],
  ['parseWebhooks', (text) => secretsOf(text).length + webhooksIn(text)],
  ['parseBudgets', (text) => budgetsIn(text)],
  ...WEBHOOK_PLATFORMS.map((platform): Reader => [
    `message to ${platform}`,
    (text) => renderWebhookMessage(platform, { repository: text, sentences: [text], url: text }),
  ]),
  ['toRun', runOf],
  ['workflow filter', (text) => isWanted(runOf(text))],
];

/** Every decoder, and by its path what it reads of that. */
export const DECODERS: readonly Reader[] = decoders.map((decoder) => [
  decoder.name,
  (text) => decode(decoder, Buffer.from(text), 64 * 1024),
]);

/** What decoders read of a document's path. */
export const PATHS: readonly Reader[] = decoders.map((decoder) => [
  `${decoder.name}, path`,
  (text) => decode(decoder, Buffer.from('{"type":"user","sessionId":"s"}\n'), 64, text),
]);
