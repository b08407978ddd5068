/** What no page's query comes near; a larger one is refused, as the database could not read it either. */
export const bounds = {
  /** Comparisons of a condition. */
  conditions: 400,
  /** Columns to sort by. */
  orders: 100,
  /** Values that a query compares with: SQLite takes 32,766. */
  values: 30_000,
  /** Conditions, or parentheses, within each other. */
  depth: 100
} as const;
