import type { Facet } from './facets';

/** How much of the Finder stands on the page. */
export type FinderLayout = 'full' | 'list' | 'compact';

/** What a curator sets in the property pane. */
export interface FinderSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** `list`: everybody in rows, without the hero; `compact`: only your ambassador and a link to everybody. Absent: full. */
  readonly layout?: FinderLayout;
  /** People shown before *show more*; absent: 9. */
  readonly cards?: number;
  /** Filters that are not offered are false; absent: all are. */
  readonly filters?: Readonly<Partial<Record<Facet, boolean>>>;
  /** Key of a circle: only people of it and of the circles inside it. Empty, unknown or without people: everybody. */
  readonly circle?: string;
  /** Where *Ask the community* leads; empty or absent: nobody is sent anywhere. */
  readonly community?: string;
}

/** Cards at first, and as many more each time: rows of three stay whole. */
export const usualCards = 9;
