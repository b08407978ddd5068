/** What a curator sets in the property pane. */
export interface StarterSettings {
  /** Empty or absent: a greeting by first name. */
  readonly title?: string;
  /** `compact`: one narrow column, only the first stage open. Absent: full. */
  readonly layout?: 'full' | 'compact';
}
