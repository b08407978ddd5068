/** What a page's author sets in the property pane. */
export interface CallSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** Mail address of those who keep the lists, for what nobody else can mend; empty or absent: none. */
  readonly contact?: string;
  /** The page with sessions, for the first one of who is welcomed; empty or absent: nowhere. */
  readonly sessionsPage?: string;
  /** The page with training, for what Digital Ambassadors learn first; empty or absent: nowhere. */
  readonly trainingsPage?: string;
  /** Where the community meets in Teams; empty or absent: nowhere. */
  readonly community?: string;
}
