/** An element or a text of the page, as it stands in the document. */
export interface Piece {
  /** Lower case; `#text`, and `#other` for what people never meet. */
  readonly name: string;
  /** Of a text. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** It is drawn, be it for screen readers alone. */
  readonly seen: boolean;
  /** It runs along in the line of what stands around it. */
  readonly inline: boolean;
  /** Absent: it is nothing to a screen reader. */
  readonly role?: Role;
  readonly children: readonly Piece[];
}

/** What an element is to a screen reader. */
export interface Role {
  readonly role: string;
  readonly name: string;
  /** `expanded`, `level=2`, `description="…"`: what else is said of it, in a fixed order. */
  readonly more: readonly string[];
}
