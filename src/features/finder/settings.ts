/** What a curator sets in the property pane. */
export interface FinderSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** `compact`: only your ambassador and a link to everybody. Absent: full. */
  readonly layout?: 'full' | 'compact';
  /** Cards shown before *show more*; absent: 9. */
  readonly cards?: number;
  /** Where *Ask the community* leads; empty or absent: nobody is sent anywhere. */
  readonly community?: string;
}

/** Cards at first, and as many more each time: rows of three stay whole. */
export const usualCards = 9;
