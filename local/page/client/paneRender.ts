import { createElement, type ReactElement } from 'react';
import { render as draw, unmountComponentAtNode } from 'react-dom';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { getTheme } from './pageTheme.ts';

/** Draws the pane with both Fluents in the page's theme. */
export const render = (element: ReactElement, container: HTMLElement): void => {
  const theme = getTheme();
  const { themePrimary, themeDarkAlt, themeDark } = theme.palette;
  const nine = {
    ...(theme.isInverted ? webDarkTheme : webLightTheme),
    colorBrandBackground: themePrimary,
    colorBrandBackgroundHover: themeDarkAlt,
    colorBrandBackgroundPressed: themeDark,
    colorCompoundBrandBackground: themePrimary,
    colorCompoundBrandBackgroundHover: themeDarkAlt,
    colorCompoundBrandStroke: themePrimary,
    colorBrandForeground1: themePrimary
  };
  const inside = createElement(FluentProvider, { theme: nine, style: { background: 'transparent' } }, element);
  draw(createElement(ThemeProvider, { theme, applyTo: 'none' }, inside), container);
};

export { unmountComponentAtNode };
