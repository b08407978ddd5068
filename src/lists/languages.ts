/** The languages of the programme, French first: that is what most people read. Names fall back in this order. */
export const languages = ['fr', 'nl', 'en', 'de'] as const;

export type Language = (typeof languages)[number];

/** One text for each language, under a name that ends with it: `nameFr`, `nameNl` … */
export type InEach<Name extends string, Value = string> = {
  readonly [Each in Language as `${Name}${Capitalize<Each>}`]: Value;
};

/** The name of the text in a language: `nameFr`. */
export const nameOfText = <Name extends string, Each extends Language>(
  name: Name,
  language: Each
): `${Name}${Capitalize<Each>}` =>
  `${name}${language.slice(0, 1).toUpperCase()}${language.slice(1)}` as `${Name}${Capitalize<Each>}`;
