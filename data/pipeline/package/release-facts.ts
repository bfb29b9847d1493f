/** What the package says of itself. */
export interface ReleaseFacts {
  readonly release: string;
  readonly version: string;
  /** The day of the version, ISO. */
  readonly date: string;
}

export const packageTitle = 'Corridor Atlas: mixed migration by corridor, with the evidence behind every figure';
export const packageAuthor = 'Corridor Atlas contributors';
