/** A sum of costs; with `isFloor` a part of it is unknown, so that it is more. US dollars. */
export interface KnownCost {
  readonly usd: number;
  readonly isFloor: boolean;
}
