/**
 * An element as it is kept: its tag, names and values of its attributes, and what is in it, each string by its place among the
 * words; a text is its place.
 */
export type KeptNode = number | readonly [tag: number, attributes: readonly number[], ...KeptNode[]];

/** First cards of a web part, worked out at the end of a visit. */
export interface KeptCards {
  /** What they were drawn for: settings, language, build, colours. */
  readonly key: string;
  /** The variables of the section's colours. */
  readonly colours: Readonly<Record<string, string>>;
  /** The rules that their classes need. */
  readonly css: string;
  /** Each string that stands in a card, once. */
  readonly words: readonly string[];
  readonly cards: readonly KeptNode[];
  /** From and until when a card holds, in milliseconds since 1970, and its place among the cards. */
  readonly days: readonly (readonly [from: number, until: number, card: number])[];
}

/** A card that is drawn before anything else is known. */
export interface KeptCard {
  readonly element: Element;
  readonly colours: KeptCards['colours'];
  /** What was pressed before anybody could hear it. */
  pressed?: Element;
  /** What came stands in its place. */
  over?: true;
}

/** Where a web part's cards are kept, and what they have to be drawn for. */
export interface CardPlace {
  /** Whose, and of which web part: `{login} {instance}`. */
  readonly owner: string;
  readonly key: string;
  /** The address asks for nothing that a visit does not begin with. */
  readonly isPlain: () => boolean;
}
