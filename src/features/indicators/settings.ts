/** What a page's author sets in the property pane. */
export interface IndicatorsSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** Colleagues whom one ambassador should serve; absent or not a number above 0: 17. */
  readonly target?: number;
}
