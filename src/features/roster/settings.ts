/** What a curator sets in the property pane. */
export interface RosterSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
}
