/** Somebody who changes a site's lists at this moment. */
export interface AtWorkNow {
  /** As the site calls them; empty: it does not tell. */
  readonly name: string;
  /** What they are at, as whoever began it called it. */
  readonly what: string;
  /** Milliseconds since 1970, by the site's clock. */
  readonly since: number;
}

/** A mark that this page has left. */
export interface HeldMark {
  readonly id: number;
  /** It stands for some more minutes; false: it was taken for left behind, and somebody else may be at work. Never rejects. */
  renew(): Promise<boolean>;
  /** Never rejects: one that stays runs out. */
  leave(): Promise<void>;
}

export type TakenMark =
  | { readonly is: 'held'; readonly mark: HeldMark }
  | { readonly is: 'others'; readonly by: AtWorkNow }
  /** The person may leave none on this site, or it does not answer: nobody is kept away. */
  | { readonly is: 'none' };

/** The mark on a site that says that somebody changes its lists: one at a time, whoever, in whichever browser. */
export interface SiteMark {
  /** Leaves one, unless somebody else has. `left`: id of one that this browser has left behind, which goes. Never rejects. */
  take(what: string, left?: number): Promise<TakenMark>;
  /** Who is at work; undefined: nobody, or it is not told. Never rejects. */
  holder(): Promise<AtWorkNow | undefined>;
}
