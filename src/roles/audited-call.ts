import type { Role } from '../domain/role-table.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Price } from '../pricing/rates.ts';
import type { Standing } from './role-audit.ts';
import type { CallNames } from './role-of-call.ts';

/** A recorded call, or a total of several, with what it says of itself. */
export interface AuditedCall extends CallNames {
  readonly record: UsageRecord;
  /** By which it is priced. Milliseconds since 1970; undefined when unknown. */
  readonly at: number | undefined;
  /** Whether the model was given tools; absent where unknown. */
  readonly hasTools?: boolean | undefined;
  /** Its price on another model, where the tokens of its record alone do not say it. */
  readonly priceOn?: ((model: string) => Price | undefined) | undefined;
}

/** A call beside the table. */
export interface JudgedCall extends AuditedCall {
  /** As the record names it, or `unknown`. */
  readonly model: string;
  readonly assigned: Role | undefined;
  readonly standing: Standing;
  /** As it ran. */
  readonly price: Price | undefined;
  /** Why the table would have it on the role's own model; undefined where it is as it should be. */
  readonly move: 'other-model' | 'escalation-not-needed' | undefined;
  /** At the price of the role's own model; undefined where that has none, or nothing moves. */
  readonly priceByTable: Price | undefined;
}
