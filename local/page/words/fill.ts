/** A sentence with its holes filled. */
export const fill = (sentence: string, holes: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
