export type Comparator = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** A literal of a query; a datetime keeps its text. */
export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'null' };

export const dateParts = ['day', 'month', 'year', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof dateParts)[number];

/** `Circle/Title` is ['Circle', 'Title']. */
export type Path = readonly string[];

/** What rows must satisfy; $filter and CAML both become this. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'compare'; readonly path: Path; readonly comparator: Comparator; readonly value: Literal }
  | { readonly kind: 'beginsWith' | 'contains'; readonly path: Path; readonly text: string }
  /** CAML's In: one of the values; none of them when there are none. */
  | { readonly kind: 'among'; readonly path: Path; readonly values: readonly Literal[] }
  /** CAML's IsNull and IsNotNull. */
  | { readonly kind: 'empty'; readonly path: Path; readonly empty: boolean }
  /** CAML on a column of many lookups or persons: one of its values is this one, or none is. */
  | { readonly kind: 'holds' | 'lacks'; readonly path: Path; readonly byId: boolean; readonly value: Literal }
  | {
      readonly kind: 'part';
      readonly part: DatePart;
      readonly path: Path;
      readonly comparator: Comparator;
      readonly value: number;
    };
