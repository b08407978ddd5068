import { Customizations } from '@fluentui/utilities';
import { getTheme as ownTheme, type ITheme } from '@fluentui/style-utilities';

/** The theme that the page gave to every Fluent on it; this copy's own when it gave none. */
export const getTheme = (): ITheme =>
  (Customizations.getSettings(['theme']) as { readonly theme?: ITheme }).theme ?? ownTheme();
