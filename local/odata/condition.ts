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
  | {
      readonly kind: 'part';
      readonly part: DatePart;
      readonly path: Path;
      readonly comparator: Comparator;
      readonly value: number;
    };
