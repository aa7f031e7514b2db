/** What the surroundings of the Action give beside the inputs. */
export interface ActionSurroundings {
  readonly token: string;
  readonly apiUrl: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly workspace: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}
