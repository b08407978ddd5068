/** What a page's author sets in the property pane. */
export interface QuestionsSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** Mail address of those who keep the lists, for a post that should not stand there; empty or absent: none. */
  readonly contact?: string;
}
