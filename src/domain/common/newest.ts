/** Highest id among rows: what comes later is new. 0: there is none. */
export const newestRow = (rows: readonly { readonly id: number }[]): number =>
  rows.reduce((most, { id }) => Math.max(most, id), 0);
