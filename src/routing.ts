/* What programs import as `token-usage-report/routing`. */
export { createRouter } from './routing/create-router.ts';
export type { RoutedRole, Router, RouterOptions } from './routing/create-router.ts';
export type { OverrideSources } from './routing/live-overrides.ts';
export type { WrittenRole } from './domain/role-table.ts';
export { messageRouter } from './routing/message-router.ts';
export type {
  MessageChoice,
  MessageRouter,
  MessageRouterOptions,
} from './routing/message-router.ts';
export type { CommandLanguage } from './routing/command-languages.ts';
