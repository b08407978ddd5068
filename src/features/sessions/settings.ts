/** What a page's author sets in the property pane. */
export interface SessionsSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** Mail address of those who keep the lists, for what nobody else can mend; empty or absent: none. */
  readonly contact?: string;
  /** The page with questions, where subjects are suggested and feedback is told; empty or absent: nowhere. */
  readonly questionsPage?: string;
}
