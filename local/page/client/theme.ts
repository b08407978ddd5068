import { Customizations } from '@fluentui/utilities';
import { globals } from './globals.ts';
import { framework } from './framework.ts';
import type { ThemeName } from '../look/palettes.ts';
import type { PageStart } from '../start.ts';

interface FluentTheme {
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

/** The page's theme for everything that no section's ThemeProvider reaches: every Fluent on the page, and old SCSS. */
export const applyFrameTheme = (variants: PageStart['variants']): void => {
  const theme = variants.none as FluentTheme;
  Customizations.applySettings({ theme });
  const { palette, semanticColors } = theme;
  // The last two are older names, which the footer of the property pane asks for.
  framework.styles.loadTheme({
    ...palette,
    ...semanticColors,
    primaryBackground: palette['white'] ?? '',
    primaryText: palette['neutralPrimary'] ?? ''
  });
};

const known = new Map<ThemeName, PageStart['variants']>();

/** A theme's variants; asked of the server once. */
export const variantsOf = async (name: ThemeName): Promise<PageStart['variants']> => {
  const { theme, variants, client } = globals.localPage;
  if (name === theme) return variants;
  const found = known.get(name) ?? ((await (await fetch(`${client}theme-${name}.json`)).json()) as PageStart['variants']);
  known.set(name, found);
  return found;
};
