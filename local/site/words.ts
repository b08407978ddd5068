/** A word in other languages than the site's own, by culture names in lower case: `nl-nl`. */
export type Words = Readonly<Record<string, string>>;

const languageOf = (culture: string): string => culture.slice(0, 2);

/** A word for a culture: that culture's, else that of a culture of the same language, else the site's own. */
export const wordIn = (own: string, words: Words | undefined, culture: string): string => {
  const asked = culture.toLowerCase();
  const kin = Object.keys(words ?? {}).find((known) => languageOf(known) === languageOf(asked));
  return words?.[asked] ?? words?.[kin ?? ''] ?? own;
};

/** The words with one more. */
export const withWord = (words: Words | undefined, culture: string, word: string): Words => ({
  ...words,
  [culture.toLowerCase()]: word
});
