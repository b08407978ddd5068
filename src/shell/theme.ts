import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { contrast } from './colour';

/** Theme slots by name: a section's theme flattened, or the page's as SharePoint keeps it. */
type Slots = Readonly<Record<string, string | undefined>>;

const slotsOf = (theme: IReadonlyTheme): Slots => ({
  ...(theme.palette as Slots | undefined),
  ...(theme.semanticColors as Slots | undefined),
  isInverted: theme.isInverted === true ? 'yes' : undefined
});

declare global {
  interface Window {
    /** Where SharePoint's loader keeps the page's theme, whatever the section. */
    readonly __themeState__?: { readonly theme?: Slots };
  }
}

const unreadable = (text: string | undefined, ground: string | undefined): boolean =>
  text !== undefined && ground !== undefined && (contrast(text, ground) ?? 21) < 4.5;

/** Nobody tells them apart: a link in a strong section is as white as the words around it. */
const alikeColours = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && (contrast(one, other) ?? 21) < 1.2;

/**
 * A theme as the variables that ui/tokens.scss names. Three rules of our own, measured on Fluent's section variants: the
 * surface is the ground where secondary text or links would not be readable on it, and a link or secondary text that is
 * not readable on its ground takes the colour of text; a link of the colour of text is underlined.
 */
const variablesOf = (slots: Slots): Readonly<Record<string, string>> => {
  const ground = slots.bodyBackground;
  const standout = slots.bodyStandoutBackground ?? ground;
  const surface =
    unreadable(slots.bodySubtext, standout) || unreadable(slots.link, standout) || standout === undefined
      ? ground
      : standout;
  const dimLink = unreadable(slots.link, ground);
  const named = {
    text: slots.bodyText,
    soft: unreadable(slots.bodySubtext, ground) ? slots.bodyText : slots.bodySubtext,
    ground,
    card: slots.cardStandoutBackground ?? ground,
    surface,
    line: slots.bodyDivider,
    link: dimLink ? slots.bodyText : slots.link,
    'link-hovered': dimLink ? slots.bodyText : slots.linkHovered,
    'link-line': dimLink ? 'underline' : undefined,
    'inline-line': alikeColours(slots.link, slots.bodyText) ? 'underline' : undefined,
    accent: slots.themePrimary,
    primary: slots.primaryButtonBackground,
    'primary-text': slots.primaryButtonText,
    'primary-hovered': slots.primaryButtonBackgroundHovered,
    'primary-text-hovered': slots.primaryButtonTextHovered,
    'primary-pressed': slots.primaryButtonBackgroundPressed,
    'primary-text-pressed': slots.primaryButtonTextPressed,
    field: slots.inputBackground,
    'field-text': slots.inputText,
    'field-hint': slots.inputPlaceholderText,
    'chip-line': slots.neutralTertiaryAlt,
    info: slots.infoBackground,
    warning: slots.warningBackground,
    error: slots.errorBackground,
    message: slots.messageText,
    focus: slots.focusBorder,
    checked: slots.inputBackgroundChecked,
    'checked-mark': slots.inputForegroundChecked,
    'card-shadow': slots.cardShadow
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, value]) => (value === undefined ? [] : [[`--da-${name}`, value]]))
  );
};

/** The variables of the section that the web part stands in; none without a theme: system colours show. */
export const sectionColours = (theme: IReadonlyTheme | undefined): React.CSSProperties => {
  const page = window.__themeState__?.theme;
  const slots = theme === undefined ? page : slotsOf(theme);
  return slots === undefined ? {} : (variablesOf(slots) as React.CSSProperties);
};

/** The variables of the page, for callouts and dialogs, which stand over every section. */
export const pageColours = (theme: IReadonlyTheme | undefined): React.CSSProperties => {
  const page = window.__themeState__?.theme;
  // A page that was never given a theme keeps only SharePoint's own defaults here, without Fluent's semantic slots.
  return page?.bodyBackground === undefined ? sectionColours(theme) : (variablesOf(page) as React.CSSProperties);
};
