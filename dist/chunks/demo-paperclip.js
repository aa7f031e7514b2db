import { n as send, t as openServer } from "./http-server.js";
import { o as MS_PER_DAY } from "./model-name.js";
import { R as parseThresholds } from "./group-by.js";
import { n as auditPaperclip } from "./audit-paperclip.js";
import { t as openPaperclip } from "./paperclip-source.js";
import { t as VERSION } from "./version.js";
import { t as EXIT } from "./command.js";
import { i as print, t as renderFormat } from "./render-format.js";
// src/demo/paperclip-answers.json
var paperclip_answers_default = {
	about: "Answers of @paperclipai/server 2026.916.1 to an invented company, local_trusted mode, recorded on 2026-11-25; ids are replaced, and verbose fields that nobody reads are left out (configFreshness, instructions, permissions, hashes of logs, ids of processes).",
	answers: {
		"companies": {
			"path": "/companies",
			"status": 200,
			"body": [{
				"id": "00000000-0000-4000-8000-000000000001",
				"name": "Acme Test",
				"description": null,
				"status": "active",
				"issuePrefix": "ACM",
				"issueCounter": 5,
				"budgetMonthlyCents": 0,
				"spentMonthlyCents": 34,
				"defaultResponsibleUserId": "local-board",
				"requireBoardApprovalForNewAgents": false,
				"interactionResolverGovernance": {},
				"feedbackDataSharingEnabled": false,
				"feedbackDataSharingConsentAt": null,
				"feedbackDataSharingConsentByUserId": null,
				"feedbackDataSharingTermsVersion": null,
				"logoAssetId": null,
				"createdAt": "2026-11-25T12:48:17.529Z",
				"updatedAt": "2026-11-25T12:50:39.986Z",
				"logoUrl": null
			}, {
				"id": "00000000-0000-4000-8000-000000000002",
				"name": "Second Co",
				"description": null,
				"status": "active",
				"issuePrefix": "SEC",
				"issueCounter": 0,
				"budgetMonthlyCents": 0,
				"spentMonthlyCents": 0,
				"defaultResponsibleUserId": "local-board",
				"requireBoardApprovalForNewAgents": false,
				"interactionResolverGovernance": {},
				"feedbackDataSharingEnabled": false,
				"feedbackDataSharingConsentAt": null,
				"feedbackDataSharingConsentByUserId": null,
				"feedbackDataSharingTermsVersion": null,
				"logoAssetId": null,
				"createdAt": "2026-11-25T12:48:17.596Z",
				"updatedAt": "2026-11-25T12:48:17.596Z",
				"logoUrl": null
			}]
		},
		"me": {
			"path": "/agents/me",
			"status": 401,
			"body": { "error": "Agent authentication required" }
		},
		"agents": {
			"path": "/companies/00000000-0000-4000-8000-000000000001/agents",
			"status": 200,
			"body": [
				{
					"id": "00000000-0000-4000-8000-000000000003",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"name": "Builder",
					"role": "engineer",
					"title": null,
					"icon": null,
					"status": "error",
					"reportsTo": null,
					"capabilities": null,
					"adapterType": "claude_local",
					"adapterConfig": {
						"cwd": "/srv/work",
						"model": "claude-sonnet-4-6",
						"command": "/srv/work"
					},
					"runtimeConfig": { "heartbeat": {
						"enabled": false,
						"maxConcurrentRuns": 20
					} },
					"defaultEnvironmentId": null,
					"budgetMonthlyCents": 0,
					"spentMonthlyCents": 33,
					"pauseReason": null,
					"pausedAt": null,
					"errorReason": "ACP agent reported a terminal access failure.",
					"lastHeartbeatAt": "2026-11-25T12:48:36.248Z",
					"metadata": null,
					"createdAt": "2026-11-25T12:48:17.659Z",
					"updatedAt": "2026-11-25T12:48:36.248Z",
					"urlKey": "builder",
					"orgChainHealth": {
						"status": "healthy",
						"reason": "healthy",
						"fullChain": [{
							"id": "00000000-0000-4000-8000-000000000003",
							"companyId": "00000000-0000-4000-8000-000000000001",
							"name": "Builder",
							"status": "error",
							"reportsTo": null,
							"depth": 0,
							"relation": "self"
						}],
						"firstInvalidAncestor": null,
						"invalidAncestors": [],
						"repairGuidance": null,
						"pausedAncestors": [],
						"escalationWarning": null
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000004",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"name": "CliBuilder",
					"role": "engineer",
					"title": null,
					"icon": null,
					"status": "idle",
					"reportsTo": null,
					"capabilities": null,
					"adapterType": "claude_local",
					"adapterConfig": {
						"cwd": "/srv/work",
						"model": "claude-sonnet-4-6",
						"engine": "cli",
						"command": "/srv/work",
						"env": {
							"FAKE_COST": {
								"type": "plain",
								"value": "***REDACTED***"
							},
							"FAKE_MODEL": {
								"type": "plain",
								"value": "***REDACTED***"
							},
							"ANTHROPIC_API_KEY": {
								"type": "plain",
								"value": "***REDACTED***"
							}
						}
					},
					"runtimeConfig": { "heartbeat": {
						"enabled": false,
						"maxConcurrentRuns": 20
					} },
					"defaultEnvironmentId": null,
					"budgetMonthlyCents": 0,
					"spentMonthlyCents": 0,
					"pauseReason": null,
					"pausedAt": null,
					"errorReason": null,
					"lastHeartbeatAt": "2026-11-25T12:50:39.993Z",
					"metadata": null,
					"createdAt": "2026-11-25T12:50:27.038Z",
					"updatedAt": "2026-11-25T12:50:39.993Z",
					"urlKey": "clibuilder",
					"orgChainHealth": {
						"status": "healthy",
						"reason": "healthy",
						"fullChain": [{
							"id": "00000000-0000-4000-8000-000000000004",
							"companyId": "00000000-0000-4000-8000-000000000001",
							"name": "CliBuilder",
							"status": "idle",
							"reportsTo": null,
							"depth": 0,
							"relation": "self"
						}],
						"firstInvalidAncestor": null,
						"invalidAncestors": [],
						"repairGuidance": null,
						"pausedAncestors": [],
						"escalationWarning": null
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000005",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"name": "Reviewer",
					"role": "engineer",
					"title": null,
					"icon": null,
					"status": "paused",
					"reportsTo": null,
					"capabilities": null,
					"adapterType": "process",
					"adapterConfig": { "command": "/bin/true" },
					"runtimeConfig": { "heartbeat": {
						"enabled": false,
						"maxConcurrentRuns": 20
					} },
					"defaultEnvironmentId": null,
					"budgetMonthlyCents": 0,
					"spentMonthlyCents": 0,
					"pauseReason": "manual",
					"pausedAt": "2026-11-25T12:52:29.752Z",
					"errorReason": null,
					"lastHeartbeatAt": null,
					"metadata": null,
					"createdAt": "2026-11-25T12:48:17.736Z",
					"updatedAt": "2026-11-25T12:52:29.752Z",
					"urlKey": "reviewer",
					"orgChainHealth": {
						"status": "healthy",
						"reason": "healthy",
						"fullChain": [{
							"id": "00000000-0000-4000-8000-000000000005",
							"companyId": "00000000-0000-4000-8000-000000000001",
							"name": "Reviewer",
							"status": "paused",
							"reportsTo": null,
							"depth": 0,
							"relation": "self"
						}],
						"firstInvalidAncestor": null,
						"invalidAncestors": [],
						"repairGuidance": null,
						"pausedAncestors": [],
						"escalationWarning": null
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000006",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"name": "Triage",
					"role": "engineer",
					"title": null,
					"icon": null,
					"status": "idle",
					"reportsTo": null,
					"capabilities": null,
					"adapterType": "process",
					"adapterConfig": { "command": "/bin/true" },
					"runtimeConfig": { "heartbeat": {
						"enabled": false,
						"maxConcurrentRuns": 20
					} },
					"defaultEnvironmentId": null,
					"budgetMonthlyCents": 0,
					"spentMonthlyCents": 1,
					"pauseReason": null,
					"pausedAt": null,
					"errorReason": null,
					"lastHeartbeatAt": "2026-11-25T12:48:30.890Z",
					"metadata": null,
					"createdAt": "2026-11-25T12:48:17.701Z",
					"updatedAt": "2026-11-25T12:48:30.890Z",
					"urlKey": "triage",
					"orgChainHealth": {
						"status": "healthy",
						"reason": "healthy",
						"fullChain": [{
							"id": "00000000-0000-4000-8000-000000000006",
							"companyId": "00000000-0000-4000-8000-000000000001",
							"name": "Triage",
							"status": "idle",
							"reportsTo": null,
							"depth": 0,
							"relation": "self"
						}],
						"firstInvalidAncestor": null,
						"invalidAncestors": [],
						"repairGuidance": null,
						"pausedAncestors": [],
						"escalationWarning": null
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000007",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"name": "CliSub",
					"role": "engineer",
					"title": null,
					"icon": null,
					"status": "idle",
					"reportsTo": null,
					"capabilities": null,
					"adapterType": "claude_local",
					"adapterConfig": {
						"cwd": "/srv/work",
						"model": "claude-opus-4-6",
						"engine": "cli",
						"command": "/srv/work",
						"env": {
							"FAKE_COST": {
								"type": "plain",
								"value": "***REDACTED***"
							},
							"FAKE_MODEL": {
								"type": "plain",
								"value": "***REDACTED***"
							}
						}
					},
					"runtimeConfig": { "heartbeat": {
						"enabled": false,
						"maxConcurrentRuns": 20
					} },
					"defaultEnvironmentId": null,
					"budgetMonthlyCents": 0,
					"spentMonthlyCents": 0,
					"pauseReason": null,
					"pausedAt": null,
					"errorReason": null,
					"lastHeartbeatAt": "2026-11-25T12:50:35.521Z",
					"metadata": null,
					"createdAt": "2026-11-25T12:50:27.104Z",
					"updatedAt": "2026-11-25T12:50:35.521Z",
					"urlKey": "clisub",
					"orgChainHealth": {
						"status": "healthy",
						"reason": "healthy",
						"fullChain": [{
							"id": "00000000-0000-4000-8000-000000000007",
							"companyId": "00000000-0000-4000-8000-000000000001",
							"name": "CliSub",
							"status": "idle",
							"reportsTo": null,
							"depth": 0,
							"relation": "self"
						}],
						"firstInvalidAncestor": null,
						"invalidAncestors": [],
						"repairGuidance": null,
						"pausedAncestors": [],
						"escalationWarning": null
					}
				}
			]
		},
		"summary": {
			"path": "/companies/00000000-0000-4000-8000-000000000001/costs/summary",
			"status": 200,
			"body": {
				"companyId": "00000000-0000-4000-8000-000000000001",
				"spendCents": 34,
				"budgetCents": 0,
				"utilizationPercent": 0
			}
		},
		"by-agent-model": {
			"path": "/companies/00000000-0000-4000-8000-000000000001/costs/by-agent-model",
			"status": 200,
			"body": [
				{
					"agentId": "00000000-0000-4000-8000-000000000003",
					"agentName": "Builder",
					"provider": "anthropic",
					"biller": "anthropic",
					"billingType": "metered_api",
					"model": "claude-opus-4-6",
					"costCents": 31,
					"inputTokens": 12e3,
					"cachedInputTokens": 25e4,
					"outputTokens": 4e3
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000003",
					"agentName": "Builder",
					"provider": "anthropic",
					"biller": "anthropic",
					"billingType": "metered_api",
					"model": "claude-sonnet-4-6",
					"costCents": 2,
					"inputTokens": 950,
					"cachedInputTokens": 30900,
					"outputTokens": 320
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000004",
					"agentName": "CliBuilder",
					"provider": "anthropic",
					"biller": "anthropic",
					"billingType": "metered_api",
					"model": "claude-sonnet-4-6",
					"costCents": 0,
					"inputTokens": 12480,
					"cachedInputTokens": 18e4,
					"outputTokens": 840
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000006",
					"agentName": "Triage",
					"provider": "anthropic",
					"biller": "anthropic",
					"billingType": "subscription_included",
					"model": "claude-haiku-4-5",
					"costCents": 0,
					"inputTokens": 180456,
					"cachedInputTokens": 1892418,
					"outputTokens": 12963
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000007",
					"agentName": "CliSub",
					"provider": "anthropic",
					"biller": "anthropic",
					"billingType": "subscription_included",
					"model": "claude-opus-4-6",
					"costCents": 0,
					"inputTokens": 3120,
					"cachedInputTokens": 45e3,
					"outputTokens": 210
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000006",
					"agentName": "Triage",
					"provider": "anthropic",
					"biller": "anthropic",
					"billingType": "subscription_overage",
					"model": "claude-haiku-4-5",
					"costCents": 1,
					"inputTokens": 1e3,
					"cachedInputTokens": 0,
					"outputTokens": 100
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000005",
					"agentName": "Reviewer",
					"provider": "google",
					"biller": "google",
					"billingType": "unknown",
					"model": "gemini-3.1-pro",
					"costCents": 0,
					"inputTokens": 7,
					"cachedInputTokens": 0,
					"outputTokens": 1
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000005",
					"agentName": "Reviewer",
					"provider": "openai",
					"biller": "chatgpt",
					"billingType": "subscription_included",
					"model": "gpt-5.4",
					"costCents": 0,
					"inputTokens": 5e5,
					"cachedInputTokens": 45e4,
					"outputTokens": 8e3
				},
				{
					"agentId": "00000000-0000-4000-8000-000000000005",
					"agentName": "Reviewer",
					"provider": "openai",
					"biller": "openai",
					"billingType": "metered_api",
					"model": "gpt-5.4",
					"costCents": 0,
					"inputTokens": 2e9,
					"cachedInputTokens": 19e8,
					"outputTokens": 9e3
				}
			]
		},
		"runs": {
			"path": "/companies/00000000-0000-4000-8000-000000000001/heartbeat-runs",
			"status": 200,
			"body": [
				{
					"id": "00000000-0000-4000-8000-000000000008",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000004",
					"invocationSource": "automation",
					"triggerDetail": "system",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:50:39.664Z",
					"finishedAt": "2026-11-25T12:50:39.896Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-000000000009",
					"exitCode": 0,
					"signal": null,
					"usageJson": {
						"model": "claude-sonnet-4-6",
						"biller": "anthropic",
						"costUsd": .0042,
						"provider": "anthropic",
						"costStatus": "reported",
						"billingType": "metered_api",
						"inputTokens": 3120,
						"usageSource": "per_run",
						"freshSession": false,
						"outputTokens": 210,
						"sessionReused": true,
						"rawInputTokens": 3120,
						"sessionRotated": false,
						"rawOutputTokens": 210,
						"cachedInputTokens": 45e3,
						"taskSessionReused": true,
						"persistedSessionId": "00000000-0000-4000-8000-00000000000a",
						"cacheAdjustedCostUsd": .0042,
						"rawCachedInputTokens": 45e3,
						"sessionRotationReason": null
					},
					"sessionIdBefore": "00000000-0000-4000-8000-00000000000a",
					"sessionIdAfter": "00000000-0000-4000-8000-00000000000a",
					"logStore": "local_file",
					"logBytes": 1326,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:50:39.882Z",
					"lastOutputAt": "2026-11-25T12:50:39.889Z",
					"lastOutputSeq": 2,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 1326,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "needs_followup",
					"livenessReason": "Run produced useful output but no concrete action evidence",
					"continuationAttempt": 0,
					"lastUsefulActionAt": null,
					"nextAction": null,
					"createdAt": "2026-11-25T12:50:39.632Z",
					"updatedAt": "2026-11-25T12:50:40.003Z",
					"contextSnapshot": {
						"issueId": "00000000-0000-4000-8000-00000000000b",
						"taskId": "00000000-0000-4000-8000-00000000000b",
						"taskKey": "00000000-0000-4000-8000-00000000000b",
						"wakeReason": "finish_successful_run_handoff",
						"wakeSource": "automation",
						"wakeTriggerDetail": "system"
					},
					"resultJson": {
						"summary": "ok",
						"result": "ok",
						"total_cost_usd": .0042
					}
				},
				{
					"id": "00000000-0000-4000-8000-00000000000c",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000004",
					"invocationSource": "assignment",
					"triggerDetail": "system",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:50:39.383Z",
					"finishedAt": "2026-11-25T12:50:39.545Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-00000000000d",
					"exitCode": 0,
					"signal": null,
					"usageJson": {
						"model": "claude-sonnet-4-6",
						"biller": "anthropic",
						"costUsd": .0042,
						"provider": "anthropic",
						"costStatus": "reported",
						"billingType": "metered_api",
						"inputTokens": 3120,
						"usageSource": "per_run",
						"freshSession": true,
						"outputTokens": 210,
						"sessionReused": false,
						"rawInputTokens": 3120,
						"sessionRotated": false,
						"rawOutputTokens": 210,
						"cachedInputTokens": 45e3,
						"taskSessionReused": false,
						"persistedSessionId": "00000000-0000-4000-8000-00000000000a",
						"cacheAdjustedCostUsd": .0042,
						"rawCachedInputTokens": 45e3,
						"sessionRotationReason": null
					},
					"sessionIdBefore": null,
					"sessionIdAfter": "00000000-0000-4000-8000-00000000000a",
					"logStore": "local_file",
					"logBytes": 1468,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:50:39.530Z",
					"lastOutputAt": "2026-11-25T12:50:39.538Z",
					"lastOutputSeq": 4,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 1468,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "needs_followup",
					"livenessReason": "Run produced useful output but no concrete action evidence",
					"continuationAttempt": 0,
					"lastUsefulActionAt": null,
					"nextAction": null,
					"createdAt": "2026-11-25T12:50:39.337Z",
					"updatedAt": "2026-11-25T12:50:39.741Z",
					"contextSnapshot": {
						"issueId": "00000000-0000-4000-8000-00000000000b",
						"taskId": "00000000-0000-4000-8000-00000000000b",
						"taskKey": "00000000-0000-4000-8000-00000000000b",
						"wakeReason": "issue_assigned",
						"wakeSource": "assignment",
						"wakeTriggerDetail": "system"
					},
					"resultJson": {
						"summary": "ok",
						"result": "ok",
						"total_cost_usd": .0042
					}
				},
				{
					"id": "00000000-0000-4000-8000-00000000000e",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000007",
					"invocationSource": "on_demand",
					"triggerDetail": "manual",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:50:35.296Z",
					"finishedAt": "2026-11-25T12:50:35.447Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-00000000000f",
					"exitCode": 0,
					"signal": null,
					"usageJson": {
						"model": "claude-opus-4-6",
						"biller": "anthropic",
						"costUsd": .3127,
						"provider": "anthropic",
						"costStatus": "reported",
						"billingType": "subscription_included",
						"inputTokens": 3120,
						"usageSource": "per_run",
						"freshSession": true,
						"outputTokens": 210,
						"sessionReused": false,
						"rawInputTokens": 3120,
						"sessionRotated": false,
						"rawOutputTokens": 210,
						"cachedInputTokens": 45e3,
						"taskSessionReused": false,
						"persistedSessionId": "00000000-0000-4000-8000-00000000000a",
						"cacheAdjustedCostUsd": .3127,
						"rawCachedInputTokens": 45e3,
						"sessionRotationReason": null
					},
					"sessionIdBefore": null,
					"sessionIdAfter": "00000000-0000-4000-8000-00000000000a",
					"logStore": "local_file",
					"logBytes": 1320,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:50:35.426Z",
					"lastOutputAt": "2026-11-25T12:50:35.437Z",
					"lastOutputSeq": 2,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 1320,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "advanced",
					"livenessReason": "Run produced concrete action evidence: 1 workspace operation(s), 1 activity event(s)",
					"continuationAttempt": 0,
					"lastUsefulActionAt": "2026-11-25T12:50:35.442Z",
					"nextAction": null,
					"createdAt": "2026-11-25T12:50:35.287Z",
					"updatedAt": "2026-11-25T12:50:35.532Z",
					"contextSnapshot": {
						"wakeSource": "on_demand",
						"wakeTriggerDetail": "manual"
					},
					"resultJson": {
						"summary": "ok",
						"result": "ok",
						"total_cost_usd": .3127
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000010",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000004",
					"invocationSource": "on_demand",
					"triggerDetail": "manual",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:50:31.252Z",
					"finishedAt": "2026-11-25T12:50:31.421Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-000000000011",
					"exitCode": 0,
					"signal": null,
					"usageJson": {
						"model": "claude-sonnet-4-6",
						"biller": "anthropic",
						"costUsd": .0042,
						"provider": "anthropic",
						"costStatus": "reported",
						"billingType": "metered_api",
						"inputTokens": 3120,
						"usageSource": "per_run",
						"freshSession": false,
						"outputTokens": 210,
						"sessionReused": true,
						"rawInputTokens": 3120,
						"sessionRotated": false,
						"rawOutputTokens": 210,
						"cachedInputTokens": 45e3,
						"taskSessionReused": false,
						"persistedSessionId": "00000000-0000-4000-8000-00000000000a",
						"cacheAdjustedCostUsd": .0042,
						"rawCachedInputTokens": 45e3,
						"sessionRotationReason": null
					},
					"sessionIdBefore": "00000000-0000-4000-8000-00000000000a",
					"sessionIdAfter": "00000000-0000-4000-8000-00000000000a",
					"logStore": "local_file",
					"logBytes": 1326,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:50:31.402Z",
					"lastOutputAt": "2026-11-25T12:50:31.412Z",
					"lastOutputSeq": 2,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 1326,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "advanced",
					"livenessReason": "Run produced concrete action evidence: 1 workspace operation(s), 1 activity event(s)",
					"continuationAttempt": 0,
					"lastUsefulActionAt": "2026-11-25T12:50:31.414Z",
					"nextAction": null,
					"createdAt": "2026-11-25T12:50:31.244Z",
					"updatedAt": "2026-11-25T12:50:31.492Z",
					"contextSnapshot": {
						"wakeSource": "on_demand",
						"wakeTriggerDetail": "manual"
					},
					"resultJson": {
						"summary": "ok",
						"result": "ok",
						"total_cost_usd": .0042
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000012",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000004",
					"invocationSource": "on_demand",
					"triggerDetail": "manual",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:50:27.206Z",
					"finishedAt": "2026-11-25T12:50:27.497Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-000000000013",
					"exitCode": 0,
					"signal": null,
					"usageJson": {
						"model": "claude-sonnet-4-6",
						"biller": "anthropic",
						"costUsd": .0042,
						"provider": "anthropic",
						"costStatus": "reported",
						"billingType": "metered_api",
						"inputTokens": 3120,
						"usageSource": "per_run",
						"freshSession": true,
						"outputTokens": 210,
						"sessionReused": false,
						"rawInputTokens": 3120,
						"sessionRotated": false,
						"rawOutputTokens": 210,
						"cachedInputTokens": 45e3,
						"taskSessionReused": false,
						"persistedSessionId": "00000000-0000-4000-8000-00000000000a",
						"cacheAdjustedCostUsd": .0042,
						"rawCachedInputTokens": 45e3,
						"sessionRotationReason": null
					},
					"sessionIdBefore": null,
					"sessionIdAfter": "00000000-0000-4000-8000-00000000000a",
					"logStore": "local_file",
					"logBytes": 1468,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:50:27.474Z",
					"lastOutputAt": "2026-11-25T12:50:27.485Z",
					"lastOutputSeq": 4,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 1468,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "advanced",
					"livenessReason": "Run produced concrete action evidence: 1 workspace operation(s), 1 activity event(s)",
					"continuationAttempt": 0,
					"lastUsefulActionAt": "2026-11-25T12:50:27.489Z",
					"nextAction": null,
					"createdAt": "2026-11-25T12:50:27.185Z",
					"updatedAt": "2026-11-25T12:50:27.602Z",
					"contextSnapshot": {
						"wakeSource": "on_demand",
						"wakeTriggerDetail": "manual"
					},
					"resultJson": {
						"summary": "ok",
						"result": "ok",
						"total_cost_usd": .0042
					}
				},
				{
					"id": "00000000-0000-4000-8000-000000000014",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000003",
					"invocationSource": "automation",
					"triggerDetail": "system",
					"status": "scheduled_retry",
					"startedAt": null,
					"finishedAt": null,
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-000000000015",
					"exitCode": null,
					"signal": null,
					"usageJson": null,
					"sessionIdBefore": null,
					"sessionIdAfter": null,
					"logStore": null,
					"logBytes": null,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": null,
					"lastOutputAt": null,
					"lastOutputSeq": 0,
					"lastOutputStream": null,
					"lastOutputBytes": null,
					"retryOfRunId": "00000000-0000-4000-8000-000000000016",
					"processLossRetryCount": 0,
					"scheduledRetryAt": "2026-11-25T12:49:05.974Z",
					"scheduledRetryAttempt": 1,
					"scheduledRetryReason": "transient_failure",
					"livenessState": null,
					"livenessReason": null,
					"continuationAttempt": 0,
					"lastUsefulActionAt": null,
					"nextAction": null,
					"createdAt": "2026-11-25T12:48:36.125Z",
					"updatedAt": "2026-11-25T12:48:35.974Z",
					"contextSnapshot": {
						"issueId": "00000000-0000-4000-8000-000000000017",
						"taskId": "00000000-0000-4000-8000-000000000017",
						"taskKey": "00000000-0000-4000-8000-000000000017",
						"wakeReason": "transient_failure_retry",
						"wakeSource": "assignment",
						"wakeTriggerDetail": "system"
					},
					"resultJson": null
				},
				{
					"id": "00000000-0000-4000-8000-000000000018",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000006",
					"invocationSource": "automation",
					"triggerDetail": "system",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:48:24.175Z",
					"finishedAt": "2026-11-25T12:48:28.318Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-000000000019",
					"exitCode": 0,
					"signal": null,
					"usageJson": null,
					"sessionIdBefore": null,
					"sessionIdAfter": null,
					"logStore": "local_file",
					"logBytes": 266,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:48:28.160Z",
					"lastOutputAt": "2026-11-25T12:48:27.584Z",
					"lastOutputSeq": 1,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 266,
					"retryOfRunId": "00000000-0000-4000-8000-00000000001a",
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "needs_followup",
					"livenessReason": "Run produced useful output but no concrete action evidence",
					"continuationAttempt": 0,
					"lastUsefulActionAt": null,
					"nextAction": null,
					"createdAt": "2026-11-25T12:48:23.581Z",
					"updatedAt": "2026-11-25T12:48:31.120Z",
					"contextSnapshot": {
						"issueId": "00000000-0000-4000-8000-00000000001b",
						"taskId": "00000000-0000-4000-8000-00000000001b",
						"taskKey": "00000000-0000-4000-8000-00000000001b",
						"wakeReason": "missing_issue_comment",
						"wakeSource": "assignment",
						"wakeTriggerDetail": "system"
					},
					"resultJson": null
				},
				{
					"id": "00000000-0000-4000-8000-00000000001a",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000006",
					"invocationSource": "assignment",
					"triggerDetail": "system",
					"status": "succeeded",
					"startedAt": "2026-11-25T12:48:19.535Z",
					"finishedAt": "2026-11-25T12:48:22.590Z",
					"error": null,
					"wakeupRequestId": "00000000-0000-4000-8000-00000000001c",
					"exitCode": 0,
					"signal": null,
					"usageJson": null,
					"sessionIdBefore": null,
					"sessionIdAfter": null,
					"logStore": "local_file",
					"logBytes": 266,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": null,
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:48:22.417Z",
					"lastOutputAt": "2026-11-25T12:48:22.089Z",
					"lastOutputSeq": 1,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 266,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "needs_followup",
					"livenessReason": "Run produced useful output but no concrete action evidence",
					"continuationAttempt": 0,
					"lastUsefulActionAt": null,
					"nextAction": null,
					"createdAt": "2026-11-25T12:48:19.410Z",
					"updatedAt": "2026-11-25T12:48:24.113Z",
					"contextSnapshot": {
						"issueId": "00000000-0000-4000-8000-00000000001b",
						"taskId": "00000000-0000-4000-8000-00000000001b",
						"taskKey": "00000000-0000-4000-8000-00000000001b",
						"wakeReason": "issue_assigned",
						"wakeSource": "assignment",
						"wakeTriggerDetail": "system"
					},
					"resultJson": null
				},
				{
					"id": "00000000-0000-4000-8000-000000000016",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"agentId": "00000000-0000-4000-8000-000000000003",
					"invocationSource": "assignment",
					"triggerDetail": "system",
					"status": "failed",
					"startedAt": "2026-11-25T12:48:19.274Z",
					"finishedAt": "2026-11-25T12:48:35.268Z",
					"error": "ACP agent reported a terminal access failure.",
					"wakeupRequestId": "00000000-0000-4000-8000-00000000001d",
					"exitCode": 1,
					"signal": null,
					"usageJson": {
						"model": "claude-sonnet-4-6",
						"biller": "anthropic",
						"costUsd": 0,
						"provider": "anthropic",
						"costStatus": "reported",
						"billingType": "subscription_included",
						"freshSession": true,
						"sessionReused": false,
						"sessionRotated": false,
						"taskSessionReused": false,
						"persistedSessionId": "00000000-0000-4000-8000-00000000001e",
						"cacheAdjustedCostUsd": 0,
						"sessionRotationReason": null
					},
					"sessionIdBefore": null,
					"sessionIdAfter": "00000000-0000-4000-8000-00000000001e",
					"logStore": "local_file",
					"logBytes": 2425,
					"logCompressed": false,
					"stdoutExcerpt": null,
					"stderrExcerpt": null,
					"errorCode": "acpx_turn_failed",
					"externalRunId": null,
					"processStartedAt": "2026-11-25T12:48:21.422Z",
					"lastOutputAt": "2026-11-25T12:48:34.230Z",
					"lastOutputSeq": 8,
					"lastOutputStream": "stdout",
					"lastOutputBytes": 2425,
					"retryOfRunId": null,
					"processLossRetryCount": 0,
					"scheduledRetryAt": null,
					"scheduledRetryAttempt": 0,
					"scheduledRetryReason": null,
					"livenessState": "failed",
					"livenessReason": "Run ended with failed (acpx_turn_failed)",
					"continuationAttempt": 0,
					"lastUsefulActionAt": null,
					"nextAction": null,
					"createdAt": "2026-11-25T12:48:19.172Z",
					"updatedAt": "2026-11-25T12:48:36.365Z",
					"contextSnapshot": {
						"issueId": "00000000-0000-4000-8000-000000000017",
						"taskId": "00000000-0000-4000-8000-000000000017",
						"taskKey": "00000000-0000-4000-8000-000000000017",
						"wakeReason": "issue_assigned",
						"wakeSource": "assignment",
						"wakeTriggerDetail": "system"
					},
					"resultJson": { "summary": "ACP agent reported a terminal access failure." }
				}
			]
		},
		"routines": {
			"path": "/companies/00000000-0000-4000-8000-000000000001/routines",
			"status": 200,
			"body": [
				{
					"id": "00000000-0000-4000-8000-00000000001f",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"projectId": null,
					"folderId": null,
					"goalId": null,
					"parentIssueId": null,
					"title": "Never run",
					"description": null,
					"assigneeAgentId": "00000000-0000-4000-8000-000000000005",
					"priority": "medium",
					"status": "active",
					"concurrencyPolicy": "coalesce_if_active",
					"catchUpPolicy": "skip_missed",
					"activityGatePolicy": "always",
					"activityGateScope": "company",
					"originKind": "manual",
					"originId": null,
					"variables": [],
					"env": null,
					"latestRevisionId": "00000000-0000-4000-8000-000000000020",
					"latestRevisionNumber": 1,
					"createdByAgentId": null,
					"createdByUserId": "local-board",
					"responsibleUserId": "local-board",
					"updatedByAgentId": null,
					"updatedByUserId": "local-board",
					"lastTriggeredAt": "2026-11-25T12:52:29.764Z",
					"lastEnqueuedAt": null,
					"createdAt": "2026-11-25T12:48:18.695Z",
					"updatedAt": "2026-11-25T12:52:29.899Z",
					"managedByPlugin": null,
					"triggers": [],
					"lastRun": {
						"id": "00000000-0000-4000-8000-000000000021",
						"companyId": "00000000-0000-4000-8000-000000000001",
						"routineId": "00000000-0000-4000-8000-00000000001f",
						"triggerId": null,
						"source": "manual",
						"status": "failed",
						"triggeredAt": "2026-11-25T12:52:29.764Z",
						"idempotencyKey": null,
						"triggerPayload": null,
						"routineRevisionId": "00000000-0000-4000-8000-000000000020",
						"linkedIssueId": null,
						"coalescedIntoRunId": null,
						"failureReason": "Agent is not invokable in its current state",
						"completedAt": "2026-11-25T12:52:29.892Z",
						"createdAt": "2026-11-25T12:52:29.763Z",
						"updatedAt": "2026-11-25T12:52:29.892Z",
						"linkedIssue": null,
						"trigger": null
					},
					"activeIssue": null
				},
				{
					"id": "00000000-0000-4000-8000-000000000022",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"projectId": null,
					"folderId": null,
					"goalId": null,
					"parentIssueId": null,
					"title": "Paused health check",
					"description": null,
					"assigneeAgentId": "00000000-0000-4000-8000-000000000006",
					"priority": "medium",
					"status": "paused",
					"concurrencyPolicy": "coalesce_if_active",
					"catchUpPolicy": "skip_missed",
					"activityGatePolicy": "always",
					"activityGateScope": "company",
					"originKind": "manual",
					"originId": null,
					"variables": [],
					"env": null,
					"latestRevisionId": "00000000-0000-4000-8000-000000000023",
					"latestRevisionNumber": 2,
					"createdByAgentId": null,
					"createdByUserId": "local-board",
					"responsibleUserId": "local-board",
					"updatedByAgentId": null,
					"updatedByUserId": "local-board",
					"lastTriggeredAt": "2026-11-25T12:48:19.334Z",
					"lastEnqueuedAt": "2026-11-25T12:48:19.334Z",
					"createdAt": "2026-11-25T12:48:18.676Z",
					"updatedAt": "2026-11-25T12:48:19.548Z",
					"managedByPlugin": null,
					"triggers": [{
						"id": "00000000-0000-4000-8000-000000000024",
						"kind": "schedule",
						"label": null,
						"enabled": true,
						"cronExpression": "*/5 * * * *",
						"timezone": "UTC",
						"nextRunAt": "2026-11-25T12:50:00.000Z",
						"lastFiredAt": null,
						"lastResult": null
					}],
					"lastRun": {
						"id": "00000000-0000-4000-8000-000000000025",
						"companyId": "00000000-0000-4000-8000-000000000001",
						"routineId": "00000000-0000-4000-8000-000000000022",
						"triggerId": null,
						"source": "manual",
						"status": "issue_created",
						"triggeredAt": "2026-11-25T12:48:19.334Z",
						"idempotencyKey": null,
						"triggerPayload": null,
						"routineRevisionId": "00000000-0000-4000-8000-000000000023",
						"linkedIssueId": "00000000-0000-4000-8000-00000000001b",
						"coalescedIntoRunId": null,
						"failureReason": null,
						"completedAt": null,
						"createdAt": "2026-11-25T12:48:19.333Z",
						"updatedAt": "2026-11-25T12:48:19.547Z",
						"linkedIssue": {
							"id": "00000000-0000-4000-8000-00000000001b",
							"identifier": "ACM-3",
							"title": "Paused health check",
							"status": "in_progress",
							"priority": "medium",
							"updatedAt": "2026-11-25T12:48:30.308Z"
						},
						"trigger": null
					},
					"activeIssue": null
				},
				{
					"id": "00000000-0000-4000-8000-000000000026",
					"companyId": "00000000-0000-4000-8000-000000000001",
					"projectId": null,
					"folderId": null,
					"goalId": null,
					"parentIssueId": null,
					"title": "Nightly audit",
					"description": null,
					"assigneeAgentId": "00000000-0000-4000-8000-000000000003",
					"priority": "medium",
					"status": "active",
					"concurrencyPolicy": "coalesce_if_active",
					"catchUpPolicy": "skip_missed",
					"activityGatePolicy": "always",
					"activityGateScope": "company",
					"originKind": "manual",
					"originId": null,
					"variables": [],
					"env": null,
					"latestRevisionId": "00000000-0000-4000-8000-000000000027",
					"latestRevisionNumber": 3,
					"createdByAgentId": null,
					"createdByUserId": "local-board",
					"responsibleUserId": "local-board",
					"updatedByAgentId": null,
					"updatedByUserId": "local-board",
					"lastTriggeredAt": "2026-11-25T12:48:19.084Z",
					"lastEnqueuedAt": "2026-11-25T12:48:19.084Z",
					"createdAt": "2026-11-25T12:48:18.657Z",
					"updatedAt": "2026-11-25T12:48:19.302Z",
					"managedByPlugin": null,
					"triggers": [{
						"id": "00000000-0000-4000-8000-000000000028",
						"kind": "schedule",
						"label": "nightly",
						"enabled": true,
						"cronExpression": "0 3 * * *",
						"timezone": "Europe/Berlin",
						"nextRunAt": "2026-11-26T02:00:00.000Z",
						"lastFiredAt": null,
						"lastResult": null
					}, {
						"id": "00000000-0000-4000-8000-000000000029",
						"kind": "api",
						"label": "api",
						"enabled": true,
						"cronExpression": null,
						"timezone": null,
						"nextRunAt": null,
						"lastFiredAt": null,
						"lastResult": null
					}],
					"lastRun": {
						"id": "00000000-0000-4000-8000-00000000002a",
						"companyId": "00000000-0000-4000-8000-000000000001",
						"routineId": "00000000-0000-4000-8000-000000000026",
						"triggerId": null,
						"source": "manual",
						"status": "issue_created",
						"triggeredAt": "2026-11-25T12:48:19.084Z",
						"idempotencyKey": null,
						"triggerPayload": null,
						"routineRevisionId": "00000000-0000-4000-8000-000000000027",
						"linkedIssueId": "00000000-0000-4000-8000-000000000017",
						"coalescedIntoRunId": null,
						"failureReason": null,
						"completedAt": null,
						"createdAt": "2026-11-25T12:48:19.076Z",
						"updatedAt": "2026-11-25T12:48:19.291Z",
						"linkedIssue": {
							"id": "00000000-0000-4000-8000-000000000017",
							"identifier": "ACM-2",
							"title": "Nightly audit",
							"status": "in_progress",
							"priority": "medium",
							"updatedAt": "2026-11-25T12:48:35.730Z"
						},
						"trigger": null
					},
					"activeIssue": {
						"id": "00000000-0000-4000-8000-000000000017",
						"identifier": "ACM-2",
						"title": "Nightly audit",
						"status": "in_progress",
						"priority": "medium",
						"updatedAt": "2026-11-25T12:48:35.730Z"
					}
				}
			]
		},
		"summary-badfrom": {
			"path": "/companies/00000000-0000-4000-8000-000000000001/costs/summary?from=xyz",
			"status": 400,
			"body": { "error": "invalid 'from' date" }
		},
		"bad-company": {
			"path": "/companies/00000000-0000-4000-8000-000000000000/costs/summary",
			"status": 404,
			"body": { "error": "Company not found" }
		},
		"nonuuid": {
			"path": "/companies/abc/costs/summary",
			"status": 500,
			"body": { "error": "Internal server error" }
		},
		"unknown": {
			"path": "/nope",
			"status": 404,
			"body": { "error": "API route not found" }
		},
		"badtoken": {
			"path": "/companies",
			"status": 401,
			"body": { "error": "Agent token did not verify; obtain fresh credentials and retry" }
		}
	}
};
// src/demo/paperclip-api.ts
/** When the sample was recorded; its runs are of the minutes before. */
const PAPERCLIP_NOW = /* @__PURE__ */ new Date("2026-11-25T13:00:00.000Z");
/** An agent's key and a board's token that the server knows. */
const PAPERCLIP_TOKENS = {
	agent: "pcp_agent",
	board: "board"
};
const { answers } = paperclip_answers_default;
const COMPANY = "00000000-0000-4000-8000-000000000001";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Without a limit the server reads every run, and fails over many. */
const MOST_RUNS = 1e3;
/** Starts it on a free port of this machine. */
async function startFakePaperclip(options = {}) {
	const server = await openServer();
	const requests = [];
	server.serve(async (message, response) => {
		const { method = "", url = "" } = message;
		requests.push({
			method,
			path: url.replace(/^\/api/, "")
		});
		send(response, answerTo(message, options));
	});
	return {
		url: server.url,
		requests,
		close: server.close
	};
}
function answerTo(message, options) {
	const { method = "", url = "", headers } = message;
	const { pathname, searchParams } = new URL(url, "http://localhost");
	const path = pathname.replace(/^\/api/, "");
	const own = options.instead?.(path, searchParams);
	if (own !== void 0) return own;
	const refusal = refuse(path, headers.authorization, options);
	if (refusal !== void 0) return refusal;
	if (method !== "GET") return {
		status: 405,
		body: { error: "The audit may only read" }
	};
	if (path === "/companies") {
		const { body } = answers.companies;
		return {
			status: 200,
			body: options.isAlone === true ? body.slice(0, 1) : body
		};
	}
	const [, id = "", rest = ""] = /^\/companies\/([^/]+)(\/.*)?$/.exec(path) ?? [];
	if (id === "") return answers.unknown;
	if (!UUID.test(id)) return answers.nonuuid;
	if (id !== COMPANY) return answers["bad-company"];
	return ofCompany(rest, searchParams);
}
/** A wrong token is refused even where none is needed. */
function refuse(path, authorization, { mode = "local_trusted" }) {
	const token = authorization?.replace(/^Bearer /, "");
	if (token !== void 0 && !Object.values(PAPERCLIP_TOKENS).includes(token)) return answers.badtoken;
	if (path === "/agents/me") return token === PAPERCLIP_TOKENS.agent ? {
		status: 200,
		body: {
			...answers.agents.body[0],
			companyId: COMPANY
		}
	} : answers.me;
	if (mode === "authenticated" && token === void 0) return {
		status: 401,
		body: { error: "Unauthorized" }
	};
	if (path === "/companies" && token === PAPERCLIP_TOKENS.agent) return {
		status: 403,
		body: { error: "Board access required" }
	};
}
function ofCompany(path, query) {
	switch (path) {
		case "": return {
			status: 200,
			body: answers.companies.body[0]
		};
		case "/agents": return answers.agents;
		case "/routines": return answers.routines;
		case "/costs/summary":
		case "/costs/by-agent-model": {
			const isDate = (name) => !Number.isNaN(Date.parse(query.get(name) ?? "2026"));
			if (!isDate("from") || !isDate("to")) return answers["summary-badfrom"];
			return path === "/costs/summary" ? answers.summary : answers["by-agent-model"];
		}
		case "/heartbeat-runs": return runs(query);
		default: return answers.unknown;
	}
}
function runs(query) {
	const limit = query.get("limit");
	if (limit === null) return answers.nonuuid;
	const agent = query.get("agentId");
	const { body } = answers.runs;
	const own = body.filter(({ agentId }) => agent === null || agentId === agent);
	const most = Math.min(Math.max(Number(limit), 1), MOST_RUNS);
	return {
		status: 200,
		body: own.slice(0, most)
	};
}
// src/commands/demo-paperclip.ts
const DAYS = 30;
/**
* `demo --paperclip`: the audit over HTTP against recorded answers of a Paperclip server, on
* their own clock. Needs no Paperclip, no database and no network.
*/
async function demoPaperclip(printing, terminal, log) {
	const paperclip = await startFakePaperclip();
	try {
		const source = await openPaperclip({
			database: void 0,
			apiUrl: paperclip.url,
			env: {},
			log
		});
		const from = /* @__PURE__ */ new Date(PAPERCLIP_NOW.getTime() - DAYS * MS_PER_DAY);
		const { report } = await auditPaperclip({
			company: "Acme Test",
			window: {
				from,
				to: PAPERCLIP_NOW
			},
			thresholds: parseThresholds(),
			prices: /* @__PURE__ */ new Map(),
			hidesNames: false
		}, {
			source,
			now: PAPERCLIP_NOW,
			version: VERSION
		});
		await print(printing, (format, style) => renderFormat(format, report, style), terminal);
		return EXIT.done;
	} finally {
		await paperclip.close();
	}
}
export { demoPaperclip };
