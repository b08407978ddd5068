import { createTheme, type PartialTheme, type Theme } from '@fluentui/theme';
import { getNeutralVariant, getSoftVariant, getStrongVariant } from '@fluentui/scheme-utilities';
import { backgrounds, palettes, themeNames, type Background, type ThemeName } from './palettes.ts';

/** A theme for each background of a section, as SharePoint gives it to the web parts in there. */
export type Variants = Readonly<Record<Background, Theme>>;

const variant: Readonly<Record<Background, (theme: PartialTheme) => PartialTheme>> = {
  none: (theme) => theme,
  neutral: (theme) => getNeutralVariant(theme),
  soft: (theme) => getSoftVariant(theme),
  strong: (theme) => getStrongVariant(theme)
};

/** All themes of the site with their variants, made by Fluent's own rules. */
export const themes = (): Readonly<Record<ThemeName, Variants>> =>
  Object.fromEntries(
    themeNames.map((name) => [
      name,
      Object.fromEntries(
        backgrounds.map((background) => [background, createTheme(variant[background](createTheme(palettes[name])))])
      )
    ])
  ) as unknown as Readonly<Record<ThemeName, Variants>>;

const property = (name: string, value: string) => `--${name}:${value};`;

/** The frame's colours and the grounds of sections as custom properties, one block for each theme. */
export const themeCss = (all: Readonly<Record<ThemeName, Variants>>): string =>
  themeNames
    .map((name) => {
      const { none } = all[name];
      const palette = Object.entries(none.palette).map(([slot, value]) => property(slot, value));
      const grounds = backgrounds.flatMap((background) => {
        const { bodyBackground, bodyText, bodySubtext, link, bodyDivider } = all[name][background].semanticColors;
        return [
          property(`ground-${background}`, bodyBackground),
          property(`text-${background}`, bodyText),
          property(`subtext-${background}`, bodySubtext),
          property(`link-${background}`, link),
          property(`divider-${background}`, bodyDivider)
        ];
      });
      const scheme = name === 'light' ? 'light' : 'dark';
      return `:root[data-theme=${name}]{color-scheme:${scheme};${[...palette, ...grounds].join('')}}`;
    })
    .join('\n');
