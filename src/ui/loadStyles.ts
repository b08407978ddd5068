interface StyledPage {
  /** Where SharePoint says which styles and scripts it lets run, once it says so. */
  readonly CSPSettings?: { readonly nonce?: string };
}

/** For a browser that cannot make a style sheet by script: Safari before 16.4. */
const asElement = (style: string): void => {
  const element = document.createElement('style');
  const { nonce } = (window as StyledPage).CSPSettings ?? {};
  if (nonce !== undefined) element.nonce = nonce;
  element.append(style);
  document.head.append(element);
};

/**
 * Brings a style to the page, where it allows no inline styles too. Each style that is compiled calls it, by
 * config/smallDoor.js: what SPFx brings for that keeps the styles of themed slots, which ours do not use, and was a sixth of
 * the file that SharePoint loads.
 */
export const loadStyles = (style: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    asElement(style);
  }
};
