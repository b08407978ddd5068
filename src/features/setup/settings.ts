/** What a page's author may set of set-up. */
export interface SetupSettings {
  /** Absent or empty: the product's own. */
  readonly title?: string;
}
