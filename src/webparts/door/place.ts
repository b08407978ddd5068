import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type * as React from 'react';

/**
 * Whether nothing around the web part keeps a distance: Teams, a full page or a full-width section. SPFx tells the latter two
 * at run time (0 is a column) but keeps them out of its typings.
 */
export const fillsThePage = (context: WebPartContext): boolean =>
  context.sdks.microsoftTeams !== undefined || ((context as { readonly formFactor?: number }).formFactor ?? 0) !== 0;

type Slots = Readonly<Record<string, string | undefined>>;

/**
 * Colours of what is drawn before shell/theme is there: text, and the line of the shape of what comes, and one that tells
 * themes apart. They are those that shell/theme takes, so nothing changes its colour when it does.
 */
export const firstColours = (theme: IReadonlyTheme | undefined): React.CSSProperties => {
  const page = (window as { readonly __themeState__?: { readonly theme?: Slots } }).__themeState__?.theme;
  const slots = theme === undefined ? page : (theme.semanticColors as Slots | undefined);
  return {
    '--da-text': slots?.bodyText,
    '--da-line': slots?.bodyDivider,
    '--da-primary': slots?.primaryButtonBackground
  } as React.CSSProperties;
};
