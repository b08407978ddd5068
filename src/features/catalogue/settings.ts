/** What a page's author sets in the property pane. */
export interface CatalogueSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** *Where do I begin?* is offered; absent: it is. */
  readonly begin?: boolean;
  /** Mail address of those who look after the catalogue, for a dead link of a training that nobody looks after; empty or absent: none. */
  readonly contact?: string;
  /** Address of the page with questions; empty or absent: none can be asked from here. */
  readonly questionsPage?: string;
  /** Address of the page with sessions; empty or absent: nobody registers from here. */
  readonly sessionsPage?: string;
  /** Address of the page with a call for ambassadors; empty or absent: nobody is led there. */
  readonly callPage?: string;
}
