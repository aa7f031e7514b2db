/** Where to look. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
  /** What every request is given; its signal ends the requests under way. */
  readonly request?: { readonly signal: AbortSignal };
}
