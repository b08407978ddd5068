/** What a curator sets in the property pane. */
export interface StarterSettings {
  /** Empty or absent: a greeting by name. */
  readonly title?: string;
}
