/** Cultures that the package and the page speak. */
export const languages = ['fr-FR', 'nl-NL', 'en-US', 'de-DE'] as const;
export type Language = (typeof languages)[number];
