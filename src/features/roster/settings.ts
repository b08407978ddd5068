import type { Grouping } from '../../domain/roster/roster';

/** What a curator sets in the property pane. */
export interface RosterSettings {
  /** Empty or absent: the usual title in the reader's language. */
  readonly title?: string;
  /** Absent: cards. */
  readonly layout?: 'cards' | 'faces' | 'table';
  /** How people stand together until the reader chooses; absent: by circle. */
  readonly grouping?: Grouping;
  /** Colleagues whom one ambassador should serve; absent or not a number above 0: 17. */
  readonly target?: number;
  /** Curators see the coverage; absent: yes. */
  readonly coverage?: boolean;
  /** Somebody who agreed is shown each week; absent: no. */
  readonly spotlight?: boolean;
  /** The sentence on the stickers; empty or absent: the usual one in the sticker's language. */
  readonly stickerText?: string;
  /** Address of a picture on this site; empty or absent: a ring. */
  readonly stickerLogo?: string;
  /** Fills the screen in the hall; absent: no. An address with `screen=1` does as well. */
  readonly screen?: boolean;
}
