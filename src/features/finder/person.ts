import type { IconName } from '../../ui/icons';
import type { TagView } from '../../ui/Tag';

/** A person as the Finder draws one: words only, nothing left to decide. */
export interface PersonView {
  readonly id: number;
  readonly name: string;
  readonly initials: string;
  readonly photo?: string | undefined;
  /** Empty when the curator wrote none. */
  readonly role: string;
  readonly circle: string;
  /** In which language the circle’s name is, and the office’s; empty: nobody says; absent: in the page’s. */
  readonly circleLang?: string | undefined;
  readonly officeLang?: string | undefined;
  /** From the outermost circle to the person's own; empty when the circle stands alone or is unknown. */
  readonly path: readonly string[];
  readonly office: string;
  /** Why the person stands here, nearest first, the first with a capital; empty: no reason to claim. */
  readonly reasons: readonly string[];
  /** When the person is back; absent: not away. */
  readonly back?: string | undefined;
  readonly about: string;
  readonly topics: readonly TagView[];
  /** `français`, `néerlandais`; empty when none is known. */
  readonly languages: readonly string[];
  /** A day; absent: nobody wrote it down. */
  readonly since?: string | undefined;
  /** Empty until the awards have come. */
  readonly badges: readonly (TagView & { readonly icon: IconName })[];
  /** Absent: the person has no mailbox. */
  readonly chat?: string | undefined;
  readonly mail?: string | undefined;
  /** The reader may edit the person's row. */
  readonly editable: boolean;
  /** Address of the person's card on this page. */
  readonly link: string;
}
