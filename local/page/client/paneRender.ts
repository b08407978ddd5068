import { createElement, type ReactElement } from 'react';
import { render as draw, unmountComponentAtNode } from 'react-dom';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { getTheme } from '@fluentui/style-utilities';
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Draws the pane with both Fluents in the page's theme. */
export const render = (element: ReactElement, container: HTMLElement): void => {
  const theme = getTheme();
  const nine = theme.isInverted ? webDarkTheme : webLightTheme;
  const inside = createElement(FluentProvider, { theme: nine, style: { background: 'transparent' } }, element);
  draw(createElement(ThemeProvider, { theme, applyTo: 'none' }, inside), container);
};

export const unmount = (container: HTMLElement): boolean => unmountComponentAtNode(container);
export { unmountComponentAtNode };
