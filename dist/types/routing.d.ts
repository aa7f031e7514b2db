export { createRouter } from './routing/create-router.js';
export type { RoutedRole, Router, RouterOptions } from './routing/create-router.js';
export type { OverrideSources } from './routing/live-overrides.js';
export type { WrittenRole } from './domain/role-table.js';
export { messageRouter } from './routing/message-router.js';
export type { MessageChoice, MessageRouter, MessageRouterOptions, } from './routing/message-router.js';
export type { CommandLanguage } from './routing/command-languages.js';
