/** The languages of every site here, besides its own: SharePoint's culture names and numbers. */
export const uiLanguages: Readonly<Record<string, number>> = {
  'fr-FR': 1036,
  'nl-NL': 1043,
  'en-US': 1033,
  'de-DE': 1031
};

const languageOf = (culture: string): string => culture.slice(0, 2).toLowerCase();

/** Language tags of an Accept-Language header, the most wanted first. */
const wanted = (header: string): readonly string[] =>
  header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { tag: tag.trim(), quality: Number(quality ?? 1) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);

/**
 * The culture in which a request reads and writes titles. SharePoint asks the person's profile first and the header
 * after that; here the header decides, so that a script can say it.
 */
export const uiCultureOf = (header: string | undefined, own: string): string => {
  const known = [own, ...Object.keys(uiLanguages)];
  const found = wanted(header ?? '').flatMap(
    (tag) =>
      known.find((culture) => culture.toLowerCase() === tag.toLowerCase()) ??
      known.find((culture) => languageOf(culture) === languageOf(tag)) ??
      []
  );
  return found[0] ?? own;
};
