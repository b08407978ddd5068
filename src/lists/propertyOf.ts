/** The name that a column's value has in code: `PrimaryCircle` is `primaryCircle`. */
export const propertyOf = (column: string): string => column.charAt(0).toLowerCase() + column.slice(1);
