import * as v from 'valibot';
import { SourceError } from '../../domain/errors.ts';
import type { PaperclipFacts, RoutineFacts } from '../../domain/paperclip-facts.ts';
import type { PaperclipSource } from '../../ports.ts';
import { isFinishedIn, runGroups, runsWithSpend, splitLedger } from './api-facts.ts';
import type { ApiAddress, ApiGet } from './api-client.ts';
import {
  WireAgents,
  WireCompanies,
  WireCompany,
  WireCosts,
  WireMe,
  WireRoutines,
  WireRuns,
  WireSummary,
  type WireRun,
} from './wire-api.ts';

/**
 * As many runs as the server gives at once. Without it the server reads every run there is,
 * and 200,000 of them end it (measured in 2026-11; paperclipai/paperclip#958).
 */
const RUN_LIMIT = 1_000;

/** What no API tells, whatever the company. */
const BLIND =
  'The API does not list cost events: spend that was posted, work that a run found by itself, deleted issues, double posts and the cost of each routine are not known, so that more may look idle than is.';

type Company = PaperclipFacts['company'];

/** Reads companies from Paperclip’s API, which sees less than its database and says what. */
export function createApiSource(get: ApiGet, { url, token }: ApiAddress): PaperclipSource {
  const where = `Paperclip’s API at ${url}`;

  /** Throws SourceError that names the cure where the API refuses. */
  async function read<T extends v.GenericSchema>(
    path: string,
    schema: T,
  ): Promise<v.InferOutput<T>> {
    const answer = await get(path);
    if ('status' in answer) throw new SourceError(`${where}: ${sayRefusal(answer.status, path)}`);
    return parse(schema, answer.body, path);
  }

  function parse<T extends v.GenericSchema>(schema: T, body: unknown, path: string) {
    const parsed = v.safeParse(schema, body);
    if (parsed.success) return parsed.output;
    throw new SourceError(
      `${where}: its answer to ${path} has another form than Paperclip’s; check that --api-url is right, or update token-usage-report.`,
    );
  }

  function sayRefusal(status: number, path: string): string {
    if (status === 401) {
      return token === undefined
        ? 'wants a token; set PAPERCLIP_API_KEY to an agent’s key or a board’s token.'
        : 'does not take the token in PAPERCLIP_API_KEY; set one that is valid.';
    }
    if (status === 403)
      return 'the token in PAPERCLIP_API_KEY may not read this company; use one that may.';
    if (status === 404) return `knows nothing of ${path}; check --company and --api-url.`;
    return `refused ${path} with status ${status}; check --api-url and the window.`;
  }

  /** A board sees all companies; an agent's key only its own. */
  async function companies(): Promise<readonly Company[]> {
    const answer = await get('/companies');
    if ('body' in answer) return parse(WireCompanies, answer.body, '/companies');
    if (answer.status !== 403) {
      throw new SourceError(`${where}: ${sayRefusal(answer.status, '/companies')}`);
    }
    const { companyId } = await read('/agents/me', WireMe);
    const own = await get(`/companies/${encodeURIComponent(companyId)}`);
    const company = 'body' in own ? v.safeParse(WireCompany, own.body) : undefined;
    return [
      company?.success === true
        ? company.output
        : { id: companyId, name: companyId, status: 'active', createdAt: null },
    ];
  }

  return {
    async read(choose, window) {
      const facts: PaperclipFacts[] = [];
      for (const company of choose(await companies())) {
        facts.push(await readCompany(company, window, read));
      }
      return facts;
    },
  };
}

type Read = <T extends v.GenericSchema>(path: string, schema: T) => Promise<v.InferOutput<T>>;

async function readCompany(
  company: Company,
  window: { readonly from: Date; readonly to: Date },
  read: Read,
): Promise<PaperclipFacts> {
  const base = `/companies/${encodeURIComponent(company.id)}`;
  // Both ends count for the server, to the millisecond.
  const query = new URLSearchParams({
    from: window.from.toISOString(),
    to: new Date(window.to.getTime() - 1).toISOString(),
  });
  const agents = await read(`${base}/agents`, WireAgents);
  const costs = await read(`${base}/costs/by-agent-model?${query.toString()}`, WireCosts);
  const { spendCents } = await read(`${base}/costs/summary?${query.toString()}`, WireSummary);
  const limits = [BLIND];
  const finished: WireRun[] = [];
  for (const { id, name } of agents) {
    const path = `${base}/heartbeat-runs?agentId=${encodeURIComponent(id)}&limit=${RUN_LIMIT}`;
    const runs = await read(path, WireRuns);
    const own = runs.filter((run) => run.agentId === id);
    if (runs.length >= RUN_LIMIT) limits.push(sayTruncated(name, own, window.from));
    finished.push(...own.filter((run) => isFinishedIn(run, window)));
  }
  const dearest = runsWithSpend(finished);
  const { spends, unmatched } = splitLedger(costs, dearest);
  const listed = costs.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0);
  if (listed !== spendCents) {
    limits.push(
      `The API’s sums do not agree: ${spendCents} cents in all, ${listed} cents by agent and model.`,
    );
  }
  if (unmatched > 0) {
    limits.push(
      `${unmatched} ${unmatched === 1 ? 'sum' : 'sums'} of the ledger by agent and model ${unmatched === 1 ? 'is' : 'are'} less than the runs reported; the ledger is taken, and nothing of it is known to be idle.`,
    );
  }
  const routines = await read(`${base}/routines`, WireRoutines);
  return {
    source: 'api',
    company,
    agents: agents.map((agent) => ({ ...agent, issues: issuesOf(agent.id, finished) })),
    spends,
    runs: runGroups(finished),
    dearest,
    routines: routines.map(toRoutine),
    doublePosts: null,
    firstSpendAt: null,
    limits,
  };
}

/** Only where the newest runs do not reach back to the window's start something is missing. */
function sayTruncated(name: string, runs: readonly WireRun[], from: Date): string {
  const oldest = Math.min(...runs.map(({ createdAt }) => Date.parse(createdAt ?? '')));
  const reach = Number.isFinite(oldest) ? ` back to ${new Date(oldest).toISOString()}` : '';
  return oldest <= from.getTime()
    ? `Of ${name || 'an agent'} the newest ${RUN_LIMIT} runs are known, which is all of the window.`
    : `Of ${name || 'an agent'} only the newest ${RUN_LIMIT} runs are known${reach}: earlier runs of the window are in the costs, but in nothing that counts runs.`;
}

function issuesOf(agentId: string, runs: readonly WireRun[]): number {
  const own = runs.filter((run) => run.agentId === agentId);
  return new Set(own.flatMap(({ contextSnapshot }) => contextSnapshot?.issueId || [])).size;
}

function toRoutine(routine: v.InferOutput<typeof WireRoutines>[number]): RoutineFacts {
  const { lastRun, triggers, ...known } = routine;
  return {
    ...known,
    triggers: triggers.map(({ enabled, ...trigger }) => ({ ...trigger, isEnabled: enabled })),
    lastRun:
      lastRun === null
        ? null
        : {
            status: lastRun.status,
            triggeredAt: lastRun.triggeredAt,
            failureReason: lastRun.failureReason,
            issueStatus: lastRun.linkedIssue?.status ?? null,
          },
    runs: null,
  };
}
