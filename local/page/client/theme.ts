import { Customizations } from '@fluentui/utilities';
import { framework } from './framework.ts';
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
