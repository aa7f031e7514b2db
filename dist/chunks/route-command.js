import { i as __toESM } from "./rolldown-runtime.js";
import { a as UserError } from "./errors.js";
import { h as sayConflicts } from "./conclude-run.js";
import { a as openRecordSource, c as sayLeftOut, i as openCallSource, n as parseSpan, o as readDocument, s as sayWithoutTime, t as checkSpan } from "./report-command.js";
import { c as createDocumentIntake, g as unrecordedPlaces, h as usageOfCall, t as findLocalDocuments } from "./local-documents.js";
import { r as meterReconciledRun } from "./run-spends.js";
import { i as timeOfRecord, m as createTally, p as addRecord, t as createPriceBook } from "./price-book.js";
import { a as compareText, i as toUsage, n as require_picomatch, r as toCost } from "./workflow-glob.js";
import { t as UNKNOWN_TOKENS } from "./tokens.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { n as canonicalModel } from "./model-name.js";
import { c as parsePriceOverrides, i as parseProviders } from "./parse-options.js";
import { n as parseChoice } from "./values.js";
import { n as writeOutput } from "./files.js";
import { t as printMarkdown } from "./markdown.js";
import { t as inertJson } from "./plain-text.js";
import { a as sayMany, c as sayShare, n as sayCount, u as sayUsd } from "./wording.js";
import { A as strong, D as paragraph, E as listing, O as right, S as headline, _ as NOTHING$1, h as shortModel, j as table, k as say, m as formatTokens, s as formatCost, u as formatPeriod, v as bullets, w as left, x as fact, y as code } from "./sparkline.js";
import { t as printTerminal } from "./terminal.js";
import { t as VERSION } from "./version.js";
import { n as styleOf, t as EXIT } from "./command.js";
import { r as readMap } from "./local-report.js";
import { parseArgs } from "node:util";
// src/domain/role-table.ts
/** Far more than a program has; a longer table is a mistake. */
const MAX_ROLES = 1e3;
/** Longer than any name of a model or a role. UTF-16 code units. */
const MAX_NAME_LENGTH = 200;
const FIELDS = [
	"model",
	"escalates-to",
	"agents",
	"stages",
	"tasks"
];
/**
* Checks a table of roles, already parsed from JSON or YAML or written in code: a map of roles
* to `WrittenRole`.
*
* @param place - what messages begin with, such as `routing` or `--roles roles.yml`.
* @throws UserError that names the role and what is wrong with it. There is no default: every
*   role has a model of its own.
*/
function readRoleTable(place, value) {
	if (value === null || value === void 0) throw noRoles(place);
	if (typeof value !== "object" || Array.isArray(value)) throw new UserError(`${place}: is no map of roles; write one "role: model" a line.`);
	const entries = Object.entries(value);
	if (entries.length === 0) throw noRoles(place);
	if (entries.length > MAX_ROLES) throw new UserError(`${place}: has more than ${MAX_ROLES} roles; split the table.`);
	return new Map(entries.map(([name, written]) => [name, readRole(place, name, written)]));
}
/** Every model that a table holds, each once, in its order. */
function modelsOf(table) {
	const models = [...table.values()].flatMap(({ model, escalatesTo }) => [model, ...escalatesTo === void 0 ? [] : [escalatesTo]]);
	return [...new Set(models)];
}
function noRoles(place) {
	return new UserError(`${place}: has no roles; write one a line, such as "triage: claude-haiku-4-5".`);
}
function readRole(place, name, written) {
	const role = `${place}: the role ${quoted(name)}`;
	if (name.trim() === "" || name.length > MAX_NAME_LENGTH) throw new UserError(`${role} has no usable name; give it one of up to ${MAX_NAME_LENGTH} characters.`);
	const fields = typeof written === "string" ? { model: written } : written;
	if (typeof fields !== "object" || fields === null || Array.isArray(fields)) throw withoutModel(role, name);
	const given = new Map(Object.entries(fields));
	if ([...given.keys()].find((key) => !FIELDS.includes(key)) !== void 0) throw new UserError(`${role} has a field that is not known; it may have ${FIELDS.join(", ")}.`);
	const model = readModel(given.get("model"));
	if (model === void 0) throw withoutModel(role, name);
	const escalatesTo = given.get("escalates-to");
	const strong = readModel(escalatesTo);
	if (escalatesTo !== void 0 && strong === void 0) throw new UserError(`${role} escalates to no model; name one in "escalates-to", or leave it out.`);
	return {
		name,
		model,
		escalatesTo: strong,
		agents: readGlobs(role, "agents", given.get("agents")),
		stages: readGlobs(role, "stages", given.get("stages")),
		tasks: readGlobs(role, "tasks", given.get("tasks"))
	};
}
function withoutModel(role, name) {
	return new UserError(`${role} has no model; name one, such as ${quoted(name)}: "claude-haiku-4-5".`);
}
/** A model's name without blanks around it; undefined when there is none. */
function readModel(value) {
	if (typeof value !== "string") return void 0;
	const name = value.trim();
	return name === "" || name.length > MAX_NAME_LENGTH ? void 0 : name;
}
function readGlobs(role, field, value) {
	if (value === void 0) return [];
	const globs = Array.isArray(value) ? value : [value];
	const names = globs.filter((glob) => typeof glob === "string" && glob.trim() !== "");
	if (globs.length === 0 || globs.length > MAX_ROLES || names.length < globs.length) throw new UserError(`${role} has "${field}" that are no names; write a list of names or globs.`);
	return names.map(String);
}
/** A name as a message shows it, cut where it would bury the sentence. */
function quoted(name) {
	return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
// src/roles/call-sums.ts
/**
* More than a reader looks at. Strangers' records invent names: what comes when there are so
* many groups is summed in `rest`.
*/
const MOST_GROUPS = 2e3;
/** Creates sums of nothing. */
function createCallSums(rest) {
	const groups = /* @__PURE__ */ new Map();
	const others = {
		group: rest,
		tally: createTally()
	};
	return {
		add(key, group, record, price) {
			let found = groups.get(key);
			if (found === void 0) {
				found = groups.size < MOST_GROUPS ? {
					group: group(),
					tally: createTally()
				} : others;
				if (found !== others) groups.set(key, found);
			}
			addRecord(found.tally, record, price, 0);
		},
		all() {
			const sums = Array.from(groups, ([key, { group, tally }]) => ({
				key,
				sum: {
					...group,
					...toCallSum(tally)
				}
			}));
			sums.sort((a, b) => byCost(a.sum, b.sum) || compareText(a.key, b.key));
			const rest = others.tally.records > 0 ? [{
				...others.group,
				...toCallSum(others.tally)
			}] : [];
			return [...sums.map(({ sum }) => sum), ...rest];
		}
	};
}
/** The dearest first; those of unknown cost last. */
function byCost(a, b) {
	return (b.costUsd ?? -1) - (a.costUsd ?? -1);
}
/** The public form of a tally. */
function toCallSum(tally) {
	return {
		records: tally.records,
		calls: tally.requests,
		totalTokens: toUsage(tally).totalTokens,
		...toCost(tally)
	};
}
/** Whether a call had to go to the stronger model; undefined where too little is recorded. */
function isNeeded({ record, hasTools }) {
	const { output } = record.tokens;
	if (record.grain !== "request") return void 0;
	if (hasTools === true || output !== void 0 && output >= 200) return true;
	return hasTools === void 0 || output === void 0 ? void 0 : false;
}
/** Creates counts of nothing. */
function createEscalationCounts() {
	const byRole = /* @__PURE__ */ new Map();
	return {
		add(call) {
			const { assigned, standing, model, price } = call;
			if (assigned === void 0 || standing !== "escalation") return;
			const none = {
				role: assigned.name,
				model,
				calls: 0,
				notNeeded: 0,
				notJudged: 0,
				nanos: null
			};
			const before = byRole.get(assigned.name) ?? none;
			const needed = isNeeded(call);
			const isWaste = needed === false && price !== void 0;
			byRole.set(assigned.name, {
				...before,
				calls: before.calls + 1,
				notNeeded: before.notNeeded + (needed === false ? 1 : 0),
				notJudged: before.notJudged + (needed === void 0 ? 1 : 0),
				nanos: isWaste ? (before.nanos ?? 0) + toNanos(price.usd) : before.nanos
			});
		},
		all: () => [...byRole.values()].map(({ nanos, ...counts }) => ({
			...counts,
			notNeededUsd: nanos === null ? null : toDollars(nanos)
		})).sort((a, b) => b.notNeeded - a.notNeeded || compareText(a.role, b.role))
	};
}
// src/roles/role-of-call.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** A bound on what is remembered; what is forgotten is matched once more. */
const MAX_REMEMBERED = 1e4;
/** As globs of workflows are read. */
const GLOBS = {
	nobrace: true,
	noextglob: true,
	dot: true,
	nocase: true
};
/**
* Makes a finder of calls' roles: the role that a call names; else the first of the table whose
* globs the call fits, all kinds of them that the role has; else the one without globs that is
* named like the call's agent, stage or task. Undefined where nothing says it.
*/
function createRoleFinder(table) {
	const matchers = [...table.values()].map((role) => ({
		role,
		fits: matcherOf(role)
	}));
	const known = /* @__PURE__ */ new Map();
	const named = new Map(matchers.flatMap(({ role, fits }) => fits ? [] : [[role.name, role]]));
	const byName = (name) => name === void 0 ? void 0 : named.get(name);
	function find(call) {
		return matchers.find(({ fits }) => fits?.(call) === true)?.role ?? byName(call.agent) ?? byName(call.stage) ?? byName(call.task);
	}
	return (call) => {
		if (call.role !== void 0) return table.get(call.role);
		const key = JSON.stringify([
			call.agent,
			call.stage,
			call.task
		]);
		if (known.has(key)) return known.get(key);
		if (known.size === MAX_REMEMBERED) known.clear();
		const role = find(call);
		known.set(key, role);
		return role;
	};
}
/** Undefined for a role without globs, which no call fits. */
function matcherOf(role) {
	const tests = [
		[role.agents, "agent"],
		[role.stages, "stage"],
		[role.tasks, "task"]
	].flatMap(([globs, name]) => {
		if (globs.length === 0) return [];
		const fits = (0, import_picomatch.default)([...globs], GLOBS);
		return [(call) => call[name] !== void 0 && fits(call[name])];
	});
	return tests.length === 0 ? void 0 : (call) => tests.every((fits) => fits(call));
}
// src/roles/judge-call.ts
/** Makes a judge that compares calls with a table of roles. */
function createCallJudge(table, prices) {
	const roleOf = createRoleFinder(table);
	const held = new Set(modelsOf(table).map(canonicalModel));
	function standingOf(model, role) {
		const name = canonicalModel(model);
		if (role !== void 0 && name === canonicalModel(role.model)) return "table";
		const { escalatesTo } = role ?? {};
		if (escalatesTo !== void 0 && name === canonicalModel(escalatesTo)) return "escalation";
		return held.has(name) ? "other-role" : "literal";
	}
	return (call) => {
		const assigned = roleOf(call);
		const model = call.record.model ?? "unknown";
		const standing = standingOf(model, assigned);
		const { recordedPrice } = call.record;
		const price = recordedPrice === void 0 ? priceOf(call, model, prices) : recordedPrice ?? void 0;
		const move = assigned && moveOf(call, standing);
		const priceOn = call.priceOn ?? ((other) => priceOf(call, other, prices));
		const priceByTable = move && assigned && priceOn(assigned.model);
		return {
			...call,
			model,
			assigned,
			standing,
			price,
			move,
			priceByTable
		};
	};
}
function moveOf(call, standing) {
	if (standing === "table") return void 0;
	if (standing !== "escalation") return "other-model";
	return isNeeded(call) === false ? "escalation-not-needed" : void 0;
}
/**
* What the tokens of a call cost at a model's price: on its tier and in its region. Of another
* model, without its fast mode, which few have.
*/
function priceOf({ record, at }, model, prices) {
	const { provider, tokens, modifiers, webSearches, grain } = record;
	const isOwn = model === record.model;
	return prices.priceOf({
		provider,
		model,
		at,
		tokens,
		isAggregate: grain !== "request",
		modifiers: isOwn || modifiers === void 0 ? modifiers : {
			...modifiers,
			speed: void 0
		},
		webSearches
	});
}
// src/roles/measured-savings.ts
/** Creates sums of nothing. */
function createMeasuredSavings(prices) {
	let prompt = null;
	let answers = null;
	let cachedAnswers = 0;
	return {
		add({ record, at, model, price }) {
			const { uncachedInput, cacheRead, cacheWrite } = record.tokens;
			if (uncachedInput === void 0 || cacheRead === void 0) return;
			if (price === void 0 || record.recordedPrice !== void 0) return;
			const input = uncachedInput + cacheRead + (cacheWrite ?? 0);
			const tokens = {
				...record.tokens,
				uncachedInput: input,
				cacheRead: 0,
				cacheWrite: 0,
				cacheWrite1h: void 0
			};
			const { provider, modifiers, webSearches, grain } = record;
			const request = {
				provider,
				model,
				at,
				tokens,
				isAggregate: grain !== "request",
				modifiers,
				webSearches
			};
			const without = prices.priceOf(request);
			if (without !== void 0) prompt = (prompt ?? 0) + toNanos(without.usd) - toNanos(price.usd);
		},
		addCached(savedNanoUsd) {
			cachedAnswers += 1;
			if (savedNanoUsd !== void 0) answers = (answers ?? 0) + savedNanoUsd;
		},
		result: () => ({
			promptCachingUsd: prompt === null ? null : toDollars(prompt),
			cachedAnswers,
			cachedAnswersUsd: answers === null ? null : toDollars(answers)
		})
	};
}
// src/roles/what-if.ts
/** Creates a sum of nothing. */
function createWhatIf() {
	const asRan = createPriceSum();
	const otherwise = createPriceSum();
	let [records, unpriced, tokens] = [
		0,
		0,
		0
	];
	let isSplit = true;
	return {
		add(counts, before, after) {
			if (before === void 0 || after === void 0) {
				unpriced += 1;
				return;
			}
			records += 1;
			tokens += totalOf(counts);
			asRan.add(before);
			otherwise.add(after);
			isSplit &&= before.range === void 0 && after.range === void 0;
		},
		result() {
			const isKnown = records > 0;
			return {
				records,
				unpriced,
				totalTokens: isKnown ? tokens : null,
				asRanUsd: isKnown ? toDollars(asRan.nanos()) : null,
				otherwiseUsd: isKnown ? toDollars(otherwise.nanos()) : null,
				changeUsd: isKnown ? toDollars(otherwise.nanos() - asRan.nanos()) : null,
				...isKnown && !isSplit && {
					changeAtLeastUsd: toDollars(otherwise.atLeast() - asRan.atLeast()),
					changeAtMostUsd: toDollars(otherwise.atMost() - asRan.atMost())
				}
			};
		}
	};
}
function createPriceSum() {
	let [nanos, low, high] = [
		0,
		0,
		0
	];
	return {
		add({ usd, range }) {
			nanos += toNanos(usd);
			low += toNanos(range?.lowUsd ?? usd);
			high += toNanos(range?.highUsd ?? usd);
		},
		nanos: () => nanos,
		atLeast: () => low,
		atMost: () => high
	};
}
function totalOf({ uncachedInput, cacheRead, cacheWrite, output, unsplit }) {
	return [
		uncachedInput,
		cacheRead,
		cacheWrite,
		output,
		unsplit
	].reduce((sum, count) => sum + (count ?? 0), 0);
}
// src/roles/moves.ts
/** More models than any program names; what comes beyond them is in the whole sum alone. */
const MOST_MOVES = 2e3;
/** Creates sums of nothing. */
function createMoves() {
	const all = createWhatIf();
	const moves = /* @__PURE__ */ new Map();
	return {
		add({ assigned, move: because, model: from, record, price, priceByTable }) {
			if (assigned === void 0 || because === void 0) return;
			all.add(record.tokens, price, priceByTable);
			const key = JSON.stringify([
				assigned.name,
				from,
				because
			]);
			let known = moves.get(key);
			if (known === void 0) {
				if (moves.size === MOST_MOVES) return;
				const { name: role, model: to } = assigned;
				moves.set(key, known = {
					role,
					from,
					to,
					because,
					sum: createWhatIf()
				});
			}
			known.sum.add(record.tokens, price, priceByTable);
		},
		result: () => ({
			...all.result(),
			moves: [...moves].sort(([a], [b]) => compareText(a, b)).map(([, { sum, ...move }]) => ({
				...move,
				...sum.result()
			})).sort((a, b) => (a.changeUsd ?? 0) - (b.changeUsd ?? 0))
		})
	};
}
// src/roles/role-sums.ts
const OTHERS = {
	model: "(other models)",
	standing: "literal"
};
/** Creates sums of nothing. */
function createRoleSums(table) {
	const sums = new Map([...table.keys()].map((name) => [name, {
		tally: createTally(),
		models: createCallSums(OTHERS)
	}]));
	return {
		add({ assigned, model, standing, record, price }) {
			const sum = assigned && sums.get(assigned.name);
			if (sum === void 0) return;
			addRecord(sum.tally, record, price, 0);
			sum.models.add(model, () => ({
				model,
				standing
			}), record, price);
		},
		all: () => [...table.values()].map(({ name, model, escalatesTo = null }) => {
			const { tally, models } = sums.get(name) ?? NOTHING;
			return {
				role: name,
				model,
				escalatesTo,
				...toCallSum(tally),
				models: models.all()
			};
		}).sort(byCost)
	};
}
const NOTHING = {
	tally: createTally(),
	models: createCallSums(OTHERS)
};
// src/roles/run-what-ifs.ts
/** More runs and stages than anybody looks at; the rest is in the other sums alone. */
const MOST_RUNS = 1e3;
const MOST_STAGES = 1e3;
/** Creates sums of nothing. */
function createRunWhatIfs() {
	const runs = /* @__PURE__ */ new Map();
	function runOf(id) {
		const known = runs.get(id);
		if (known !== void 0 || runs.size === MOST_RUNS) return known;
		const run = {
			stages: /* @__PURE__ */ new Map(),
			byTable: createWhatIf()
		};
		runs.set(id, run);
		return run;
	}
	return {
		add(call) {
			const { record, assigned, model, price, move, priceByTable } = call;
			const agent = record.session?.agent;
			const run = agent?.run === void 0 ? void 0 : runOf(agent.run);
			if (agent === void 0 || run === void 0) return;
			const stage = stageOf(run, call.stage ?? null, assigned?.name ?? null);
			if (stage === void 0) return;
			if (stage.role !== (assigned?.name ?? null)) stage.role = null;
			stage.agents.add(agent.id);
			stage.models.add(model);
			addRecord(stage.tally, record, price, 0);
			const otherwise = move === void 0 ? price : priceByTable;
			stage.byTable.add(record.tokens, price, otherwise);
			run.byTable.add(record.tokens, price, otherwise);
		},
		all: (known) => known.flatMap(({ id, name, isDegraded }) => {
			const run = runs.get(id);
			if (run === void 0) return [];
			return [{
				id,
				name,
				isDegraded,
				stages: [...run.stages.values()].map(toStage).sort((a, b) => byCost(a, b) || compareText(a.stage ?? "", b.stage ?? "")),
				byTable: run.byTable.result()
			}];
		})
	};
}
function stageOf(run, name, role) {
	const known = run.stages.get(name);
	if (known !== void 0 || run.stages.size === MOST_STAGES) return known;
	const stage = {
		stage: name,
		role,
		agents: /* @__PURE__ */ new Set(),
		models: /* @__PURE__ */ new Set(),
		tally: createTally(),
		byTable: createWhatIf()
	};
	run.stages.set(name, stage);
	return stage;
}
function toStage({ stage, role, agents, models, tally, byTable }) {
	return {
		stage,
		role,
		agents: agents.size,
		models: [...models],
		...toCallSum(tally),
		byTable: byTable.result()
	};
}
// src/roles/create-role-audit.ts
/** Roles and models that are told by name; strangers' records invent them. */
const MOST_NAMES = 200;
const OTHER_SITES = {
	role: null,
	agent: null,
	stage: null,
	task: null,
	model: "(other models)"
};
/**
* Creates an audit of calls against a table of roles.
*
* @param pricedAt - time by which calls without one are priced, and at which the models of the
*   table have to have a price. Milliseconds since 1970.
*/
function createRoleAudit(table, prices, pricedAt) {
	const judge = createCallJudge(table, prices);
	const totals = createTally();
	const byRole = createRoleSums(table);
	const literals = createCallSums(OTHER_SITES);
	const unassigned = createCallSums(OTHER_SITES);
	const unknownRoles = /* @__PURE__ */ new Map();
	const escalations = createEscalationCounts();
	const runs = createRunWhatIfs();
	const moves = createMoves();
	const measured = createMeasuredSavings(prices);
	const unpriced = /* @__PURE__ */ new Set();
	let [earliest, latest] = [Infinity, -Infinity];
	function addToSite(call) {
		const { assigned, standing, record, price } = call;
		const isLiteral = standing === "literal";
		if (!isLiteral && assigned !== void 0) return;
		const site = siteOf(call);
		const key = JSON.stringify(Object.values(site));
		(isLiteral ? literals : unassigned).add(key, () => site, record, price);
	}
	function addUnknownRole({ role, assigned }) {
		if (role === void 0 || assigned !== void 0) return;
		const name = unknownRoles.has(role) || unknownRoles.size < MOST_NAMES ? role : "(other roles)";
		unknownRoles.set(name, (unknownRoles.get(name) ?? 0) + 1);
	}
	return {
		add(call) {
			const { at } = call;
			const judged = judge({
				...call,
				at: at ?? pricedAt
			});
			const { record, price, model } = judged;
			addRecord(totals, record, price, 0);
			if (at !== void 0) [earliest, latest] = [Math.min(earliest, at), Math.max(latest, at)];
			if (price === void 0 && unpriced.size < MOST_NAMES) unpriced.add(model);
			byRole.add(judged);
			addToSite(judged);
			addUnknownRole(judged);
			escalations.add(judged);
			runs.add(judged);
			moves.add(judged);
			measured.add(judged);
		},
		addCached: (savedNanoUsd) => measured.addCached(savedNanoUsd),
		finish(known) {
			for (const model of modelsOf(table)) if (!isPriced(model, prices, pricedAt)) unpriced.add(model);
			return {
				window: earliest > latest ? NO_WINDOW : {
					from: toIso(earliest),
					to: toIso(latest + 1)
				},
				totals: toCallSum(totals),
				roles: byRole.all(),
				literals: literals.all(),
				unassigned: unassigned.all(),
				unknownRoles: Array.from(unknownRoles, ([role, records]) => ({
					role,
					records
				})).sort((a, b) => b.records - a.records || compareText(a.role, b.role)),
				escalations: escalations.all(),
				runs: runs.all(known),
				estimate: moves.result(),
				measured: measured.result(),
				unpriced: [...unpriced].sort(compareText)
			};
		}
	};
}
const NO_WINDOW = {
	from: null,
	to: null
};
function siteOf({ assigned, agent, stage, task, model }) {
	return {
		role: assigned?.name ?? null,
		agent: agent ?? null,
		stage: stage ?? null,
		task: task ?? null,
		model
	};
}
function isPriced(model, prices, at) {
	const tokens = {
		...UNKNOWN_TOKENS,
		uncachedInput: 0,
		output: 0
	};
	return prices.priceOf({
		provider: "",
		model,
		at,
		tokens
	}) !== void 0;
}
function toIso(time) {
	return new Date(time).toISOString();
}
// src/jobs/audit-sink.ts
/**
* Creates a way into an audit. A call comes twice, first as a record of the ledger and then
* itself, with its role and whether it had tools: a record waits until the next one comes.
*/
function createAuditSink(auditor, prices, pricedAt) {
	let waiting;
	let lost = 0;
	function flush(call) {
		if (waiting === void 0) return;
		const { record, attribution } = waiting;
		const { agent, stage, task, run } = attribution;
		auditor.add({
			record,
			at: timeOfRecord(record, run),
			agent,
			stage,
			task,
			role: call?.role,
			hasTools: call?.hasTools,
			priceOn: call?.inputMeaning === "with-cache" ? (model) => usageOfCall({
				...call,
				answeredModel: model
			}, prices, pricedAt).recordedPrice ?? void 0 : void 0
		});
		waiting = void 0;
	}
	return {
		ledger: {
			add(attribution, record) {
				flush();
				waiting = {
					attribution,
					record
				};
			},
			cells: () => [],
			addPart: refuse,
			merge: refuse
		},
		tally: {
			store: (name, kind) => ({
				name,
				kind,
				attempts: 0,
				meanings: /* @__PURE__ */ new Map(),
				recorded: {
					attempts: 0,
					nanos: 0,
					ourNanos: 0,
					priced: 0
				}
			}),
			lose: ({ calls }) => void (lost += calls),
			add(_, call, record) {
				if (call.outcome === "cached") auditor.addCached(call.savedNanoUsd);
				else if (record !== void 0 && record === waiting?.record) flush(call);
			}
		},
		finish: () => flush(),
		lost: () => lost
	};
}
function refuse() {
	throw new Error("An audit takes records one by one.");
}
// src/jobs/audit-roles.ts
/** Audits the calls that documents on this machine record against a table of roles. */
async function auditRoles(findDocuments, options, around) {
	const { log, now } = around;
	const prices = createPriceBook(options.prices);
	const auditor = createRoleAudit(options.roles, prices, now.getTime());
	const sink = createAuditSink(auditor, prices, now);
	const counting = {
		tally: sink.tally,
		prices,
		pricedAt: now
	};
	const intake = createDocumentIntake(sink.ledger, options, void 0, counting);
	const unread = [];
	let documents = 0;
	const onUnread = (input) => {
		log.warning(input.message);
		unread.push(input);
	};
	for await (const document of findDocuments(onUnread)) {
		const outcome = await readDocument(document, intake, around);
		if (outcome === "usage") documents += 1;
		else if (typeof outcome === "object") onUnread(outcome);
	}
	const { agentRuns, leftOut, places, conflicts, timeSpan } = intake.finish();
	sink.finish();
	for (const sentence of sayLeftOut(leftOut)) log.info(sentence);
	for (const sentence of sayConflicts(conflicts)) log.warning(sentence);
	if (timeSpan.withoutTime > 0) log.warning(sayWithoutTime(timeSpan.withoutTime));
	for (const input of unrecordedPlaces(places)) onUnread(input);
	if (sink.lost() > 0) log.warning(`${sink.lost()} calls were lost by the stores themselves.`);
	return {
		audit: auditor.finish(agentRuns.map((run) => meterReconciledRun(run, prices, now))),
		documents,
		unread
	};
}
// src/renderers/route-words.ts
/** Where the rest of a table is; nothing without one. */
function more(count, noun) {
	return count <= 0 ? [] : paragraph(`${sayMany(count, `more ${noun}`)} in the JSON.`);
}
/** `12 calls`; `5 totals` of agents, sessions or runs; `12 calls and 5 totals`. */
function sayRecords({ records, calls }) {
	const totals = records - calls;
	if (totals === 0) return sayMany(calls, "call");
	const words = sayMany(totals, "total");
	return calls === 0 ? words : `${sayMany(calls, "call")} and ${words}`;
}
/** `$0.20 (−67%)`; only the amount where nothing was spent. */
function sayChangeUsd({ asRanUsd, otherwiseUsd, changeUsd }) {
	if (asRanUsd === null || otherwiseUsd === null || changeUsd === null) return "not known";
	if (asRanUsd === 0) return sayUsd(otherwiseUsd);
	return `${sayUsd(otherwiseUsd)} (${sayRelative(changeUsd / asRanUsd)})`;
}
/** `−67%`, `+12%`, `unchanged`. */
function sayRelative(change) {
	const share = sayShare(Math.round(Math.abs(change) * 100) / 100);
	if (change === 0) return "unchanged";
	return `${change > 0 ? "+" : "−"}${share}`;
}
/** The range of a change in cost, of tokens whose split is not recorded; nothing for others. */
function sayRange({ changeAtLeastUsd: low, changeAtMostUsd: high }) {
	if (low === void 0 || high === void 0) return "";
	return ` (${sayDollars(low)} if the tokens that are not split cost the least that they may, ${sayDollars(high)} if the most)`;
}
/** A change in dollars: `−$0.40`, `+$0.10`. */
function sayDollars(usd) {
	return `${usd < 0 ? "−" : "+"}${sayUsd(Math.abs(usd))}`;
}
// src/renderers/route-runs.ts
const MAX_RUNS = 5;
const MAX_STAGES = 20;
const MAX_MODELS = 3;
const COLUMNS = [
	left("Stage"),
	left("Role"),
	left("Ran on", { isExtra: true }),
	right("Agents"),
	right("Tokens"),
	right("As it ran", { short: "As ran" }),
	right("By the table", { short: "By table" }),
	right("Change")
];
/** The runs that the table changes most, stage by stage. */
function runWhatIfBlocks(runs) {
	const changed = runs.filter(({ byTable }) => byTable.changeUsd !== 0).toSorted((a, b) => (a.byTable.changeUsd ?? 0) - (b.byTable.changeUsd ?? 0));
	const rest = changed.length - MAX_RUNS;
	return [...changed.slice(0, MAX_RUNS).flatMap(runBlocks), ...rest > 0 ? paragraph(`${sayMany(rest, "more run")} in the JSON.`) : []];
}
function runBlocks({ id, name, isDegraded, stages, byTable }) {
	const shown = stages.slice(0, MAX_STAGES);
	const rest = stages.length - shown.length;
	const degraded = say`${strong("⚠️ DEGRADED")}: agents of this run ended in error or broke off, so that its volumes foretell nothing.`;
	return [
		headline(name === null ? code(id) : say`${code(name)} (${code(id)})`, 4),
		...isDegraded ? paragraph(degraded, "warning") : [],
		...paragraph(sayRun(stages, byTable)),
		...table(COLUMNS, shown.map(stageRow)),
		...rest > 0 ? paragraph(`${sayMany(rest, "more stage")} in the JSON.`) : []
	];
}
function sayRun(stages, byTable) {
	const { asRanUsd, otherwiseUsd, changeUsd } = byTable;
	if (asRanUsd === null || otherwiseUsd === null || changeUsd === null) return say`What the table would change is not known: no price.`;
	const moved = stages.filter((stage) => stage.byTable.changeUsd !== 0);
	const where = listing(moved, MAX_MODELS, ({ stage }) => nameOf$1(stage));
	const change = asRanUsd === 0 ? "" : ` (${sayRelative(changeUsd / asRanUsd)})`;
	const sign = signOf(byTable);
	return say`${strong(`${sign}${sayUsd(asRanUsd)} → ${sign}${sayUsd(otherwiseUsd)}${change}`)}, an estimate${sayRange(byTable)}; all of it in ${where}.`;
}
function stageRow({ stage, role, models, agents, totalTokens, byTable }) {
	const { asRanUsd, otherwiseUsd, changeUsd } = byTable;
	const sign = signOf(byTable);
	return [
		nameOf$1(stage),
		role === null ? "–" : code(role),
		listing(models, MAX_MODELS, (model) => code(shortModel(model))),
		sayCount(agents),
		formatTokens(totalTokens),
		asRanUsd === null ? "unpriced" : `${sign}${sayUsd(asRanUsd)}`,
		otherwiseUsd === null ? "unpriced" : `${sign}${sayUsd(otherwiseUsd)}`,
		asRanUsd === null || changeUsd === null || asRanUsd === 0 ? "–" : sayRelative(changeUsd / asRanUsd)
	];
}
/** Tokens that are not split have an estimated cost. */
function signOf({ changeAtLeastUsd }) {
	return changeAtLeastUsd === void 0 ? "" : "~";
}
function nameOf$1(stage) {
	return stage === null ? "(no stage)" : code(stage);
}
// src/renderers/route-savings.ts
const REASONS = {
	"other-model": "another model",
	"escalation-not-needed": "needless escalation"
};
/** What the table would change, as an estimate that no measured saving is added to. */
function estimateSection({ estimate }) {
	const { moves, totalTokens, unpriced } = estimate;
	if (moves.length === 0) return [];
	const rows = moves.slice(0, 20).map((move) => [
		code(move.role),
		say`${code(shortModel(move.from))} → ${code(shortModel(move.to))}`,
		REASONS[move.because],
		formatTokens(move.totalTokens),
		usdOf(move.asRanUsd),
		usdOf(move.otherwiseUsd),
		changeOf(move)
	]);
	const without = unpriced === 0 ? NOTHING$1 : say` ${sayMany(unpriced, "record")} of unpriced models are in no sum.`;
	return [
		headline("Estimate: the same tokens by the table", 4),
		...paragraph(say`An ${strong("estimate")} from the recorded volumes${sayRange(estimate)}: the same ${formatTokens(totalTokens)} tokens at the price of the role's model. Routing changes the price of a token, not their number; whether the other model does the work as well is yours to try.${without}`),
		...table([
			left("Role"),
			left("Model"),
			left("Because", { isExtra: true }),
			right("Tokens"),
			right("As it ran"),
			right("By the table"),
			right("Change")
		], rows),
		...more(moves.length - rows.length, "row")
	];
}
function usdOf(usd) {
	return usd === null ? "unpriced" : sayUsd(usd);
}
function changeOf({ asRanUsd, changeUsd }) {
	return changeUsd === null || !asRanUsd ? "–" : sayRelative(changeUsd / asRanUsd);
}
/** What caches saved, apart from the estimate. */
function measuredSection({ measured }) {
	const { promptCachingUsd: prompts, cachedAnswers, cachedAnswersUsd } = measured;
	if (!prompts && cachedAnswers === 0) return [];
	const caching = !prompts ? NOTHING$1 : fact("Prompt caching", prompts >= 0 ? `saved ${sayUsd(prompts)}: cached tokens cost less, and are as many` : `cost ${sayUsd(-prompts)} more than it saved: more was written to caches than read`);
	const answers = cachedAnswers === 0 ? NOTHING$1 : fact("Response cache", `${sayMany(cachedAnswers, "call")} not made${cachedAnswersUsd === null ? "" : `, ${sayUsd(cachedAnswersUsd)} not spent`}`);
	return [
		headline("Measured savings", 4),
		...paragraph("What was saved already. These are on other axes than the estimate and are never added to it: the costs above are what was paid after them."),
		...bullets([caching, answers])
	];
}
// src/renderers/route-page.ts
const MAX_NAMES = 5;
/** The blocks of an audit's page. */
function routePage(audit) {
	return [
		headline("Routing"),
		...paragraph(answerOf(audit), "answer"),
		...bullets([fact("Period", formatPeriod(audit.window)), fact("Recorded", `${sayRecords(audit.totals)}, ${formatCost(audit.totals, "cost not known")}`)]),
		...rolesSection(audit.roles),
		...sitesSection("Models that no role names", audit.literals, "Each is a name in the code: give the call a role, or name the model in the table."),
		...sitesSection("Calls without a role", audit.unassigned, "Their models are in the table, but nothing says which role they are of: label them with a role, or give a role \"agents\", \"stages\" or \"tasks\"."),
		...unknownRoles(audit),
		...escalationsSection(audit.escalations),
		...estimateSection(audit),
		...runWhatIfBlocks(audit.runs),
		...measuredSection(audit),
		...unpricedSection(audit)
	];
}
/** The sentence to read if no other. */
function answerOf({ totals, literals, estimate, roles }) {
	const { changeUsd, asRanUsd, unpriced } = estimate;
	const literal = literals.reduce((sum, site) => sum + site.records, 0);
	const first = literal === 0 ? say`Every model is one of the table.` : say`${sayCount(literal)} of ${sayRecords(totals)} ran on a model that no role names.`;
	if (changeUsd === null || asRanUsd === null) return say`${first} ${sayNoEstimate(unpriced, roles)}`;
	const all = totals.costUsd === null ? "" : ` of ${formatCost(totals)}`;
	return say`${first} By the table, ${sayUsd(asRanUsd)}${all} would be ${sayChangeUsd(estimate)}: an estimate.`;
}
function sayNoEstimate(unpriced, roles) {
	if (unpriced > 0) return "What the table would change is not known: no price.";
	return roles.every(({ records }) => records === 0) ? "Nothing says which role a call is of, so that nothing can be estimated." : "The calls of its roles ran as it says.";
}
const SUM_COLUMNS = [
	right("Records"),
	right("Tokens"),
	right("Cost")
];
function sumCells(sum) {
	return [
		sayCount(sum.records),
		formatTokens(sum.totalTokens),
		formatCost(sum)
	];
}
function rolesSection(roles) {
	const rows = roles.slice(0, 20).map((role) => [
		code(role.role),
		code(shortModel(role.model)),
		role.models.length === 0 ? "–" : listing(role.models, MAX_NAMES, ({ model, records, standing }) => standing === "table" ? say`${code(shortModel(model))} ${sayCount(records)}` : say`${code(shortModel(model))} ${sayCount(records)} (${STANDINGS[standing]})`),
		...sumCells(role)
	]);
	return [
		headline("Roles", 4),
		...table([
			left("Role"),
			left("Model"),
			left("Ran on"),
			...SUM_COLUMNS
		], rows),
		...more(roles.length - rows.length, "role")
	];
}
const STANDINGS = {
	escalation: "escalated",
	"other-role": "another role’s",
	literal: "in no role"
};
function sitesSection(title, sites, cure) {
	if (sites.length === 0) return [];
	const rows = sites.slice(0, 20).map((site) => [
		code(shortModel(site.model)),
		nameOf(site.role),
		nameOf(site.agent),
		nameOf(site.stage ?? site.task),
		...sumCells(site)
	]);
	const columns = [
		left("Model"),
		left("Role"),
		left("Agent"),
		left("Stage or task")
	];
	return [
		headline(title, 4),
		...paragraph(cure),
		...table([...columns, ...SUM_COLUMNS], rows),
		...more(sites.length - rows.length, "row")
	];
}
function nameOf(name) {
	return name === null ? "–" : code(name);
}
function unknownRoles({ unknownRoles: unknown, roles }) {
	if (unknown.length === 0) return [];
	const names = listing(unknown, MAX_NAMES, ({ role, records }) => say`${code(role)} (${sayCount(records)})`);
	const known = listing(roles, MAX_NAMES, ({ role }) => code(role));
	return paragraph(say`Calls name roles that the table does not have: ${names}. It has ${known}.`, "warning");
}
function escalationsSection(escalations) {
	if (escalations.length === 0) return [];
	const rows = escalations.slice(0, 20).map(({ role, model, calls, notNeeded, notJudged, notNeededUsd }) => [
		code(role),
		code(shortModel(model)),
		sayCount(calls),
		sayCount(notNeeded),
		sayCount(notJudged),
		notNeededUsd === null ? "–" : sayUsd(notNeededUsd)
	]);
	const columns = [
		right("Calls"),
		right("Not needed"),
		right("Not known"),
		right("Their cost")
	];
	return [
		headline("Escalations", 4),
		...paragraph(`An escalation was not needed where the answer has under 200 tokens and the call had no tools; it is not known where either is not recorded.`),
		...table([
			left("Role"),
			left("Escalated to"),
			...columns
		], rows),
		...more(escalations.length - rows.length, "role")
	];
}
function unpricedSection({ unpriced }) {
	if (unpriced.length === 0) return [];
	const names = listing(unpriced, MAX_NAMES, (model) => code(model));
	return paragraph(say`Unpriced: ${names}. What they cost is not known and in no sum; give their price with --prices.`, "warning");
}
// src/renderers/render-audit.ts
/** Forms that an audit can be printed in. The names are public (`--format`). */
const AUDIT_FORMATS = [
	"text",
	"markdown",
	"json"
];
/** Version of the JSON; semver, additions are minor. */
const AUDIT_SCHEMA_VERSION = "1.0.0";
/** The audit in one of the forms; `style` concerns `text` alone. */
function renderAudit(format, audit, { generatedAt, version }, style = {}) {
	if (format === "text") return printTerminal(routePage(audit), style);
	if (format === "markdown") return `${printMarkdown(routePage(audit))}\n`;
	const framed = {
		schemaVersion: AUDIT_SCHEMA_VERSION,
		generatedAt: generatedAt.toISOString(),
		generator: {
			name: "token-usage-report",
			version
		},
		...audit
	};
	return `${inertJson(JSON.stringify(framed, null, 2))}\n`;
}
// src/commands/route-command.ts
/** `route --roles FILE [PATH…]`: audits recorded calls against a table of roles. */
async function routeCommand(args, terminal, log) {
	const now = /* @__PURE__ */ new Date();
	const { values, positionals } = parseRouteArgs(args);
	if (positionals.length === 0 && terminal.isTyped) throw new UserError("route: no path is given; name a store of calls, files or folders, or pipe records in (- reads standard input).");
	const paths = positionals.length > 0 ? positionals : ["-"];
	const format = parseChoice("--format", values.format, AUDIT_FORMATS);
	const providers = parseProviders(values.provider);
	const options = {
		roles: await readRoles(values.roles, terminal),
		prices: parsePriceOverrides(await readMap("--prices", values.prices, terminal)),
		providers,
		...parseSpan(values, now, {
			providers,
			history: void 0
		})
	};
	checkSpan(options);
	const { audit, documents, unread } = await auditRoles(findLocalDocuments(paths, terminal.stdin, log), options, {
		openCallSource,
		openRecordSource,
		log,
		now
	});
	if (documents === 0) {
		log.warning(`Nothing could be read as token usage in ${paths.join(", ")}; the README's section "What it reads" lists the formats.`);
		return EXIT.unread;
	}
	const frame = {
		generatedAt: now,
		version: VERSION
	};
	if (values.output === void 0) terminal.write(renderAudit(format, audit, frame, styleOf(terminal)));
	else await writeOutput(values.output, renderAudit(format, audit, frame));
	return values.strict && unread.length > 0 ? EXIT.unread : EXIT.done;
}
function parseRouteArgs(args) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			roles: { type: "string" },
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			provider: {
				type: "string",
				default: "all"
			},
			since: { type: "string" },
			until: {
				type: "string",
				default: ""
			},
			prices: { type: "string" },
			strict: {
				type: "boolean",
				default: false
			}
		}
	});
}
async function readRoles(path, terminal) {
	if (path === void 0) throw new UserError("--roles: is not given; name a YAML or JSON file with one \"role: model\" a line, such as --roles roles.yml.");
	return readRoleTable(`--roles ${path}`, await readMap("--roles", path, terminal));
}
export { routeCommand };
