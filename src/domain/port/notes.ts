/** What one person's work on one site notes down on the device, so that a page that ends in the middle loses no report. */
export interface Notes {
  /** What was noted under a name; undefined: nothing, or the device does not tell. Never rejects. */
  read(name: string): Promise<unknown>;
  /** Resolves when it is kept, or when the device keeps nothing. Never rejects. */
  write(name: string, value: unknown): Promise<void>;
  /** Takes all of it away. Never rejects. */
  clear(): Promise<void>;
  /** Does the work while no other tab does any of this person's on this site; undefined: another one is at it. */
  alone<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined>;
}
