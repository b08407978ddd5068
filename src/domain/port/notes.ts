/** What one person's work on one site notes down on the device, so that a page that ends in the middle loses no report. */
export interface Notes {
  /** What was noted under a name; undefined: nothing, or the device does not tell. Never rejects. */
  read(name: string): Promise<unknown>;
  /**
   * Resolves when it is kept, or when the device keeps nothing. `beside`: only while something is noted under that name;
   * false: it is gone. Never rejects.
   */
  write(name: string, value: unknown, beside?: string): Promise<boolean>;
  /** Takes away what was noted under these names. Never rejects. */
  forget(names: readonly string[]): Promise<void>;
  /** Does the work while no other tab does any of this person's on this site; undefined: another one is at it. */
  alone<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined>;
  /**
   * Looks while nobody is at work: several may look at once; undefined: somebody is. `until`: waits for the end of that
   * work, until it is aborted.
   */
  whileIdle<Answer>(look: () => Promise<Answer>, until?: AbortSignal): Promise<Answer | undefined>;
}
