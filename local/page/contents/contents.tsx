import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { ListPage } from './ListPage.tsx';
import { ListsPage } from './ListsPage.tsx';
import type { SiteContentsOptions } from './model.ts';
import { openRest } from './rest.ts';
import { SurroundingsProvider } from './surroundings.ts';
import { wordsOf } from './words/index.ts';

/** Site contents, or one of its lists; all it knows comes from SharePoint's REST API. */
const SiteContents = ({ webUrl, culture, path, theme }: SiteContentsOptions) => {
  const surroundings = React.useMemo(
    () => ({ rest: openRest(webUrl.replace(/\/$/, '')), words: wordsOf[culture], culture }),
    [webUrl, culture]
  );
  return (
    <ThemeProvider applyTo="element" {...(theme === undefined ? {} : { theme })}>
      <SurroundingsProvider value={surroundings}>
        {path.kind === 'all' ? <ListsPage /> : <ListPage key={path.listUrl} path={path} />}
      </SurroundingsProvider>
    </ThemeProvider>
  );
};

/** Draws Site contents into an element; called again with other options, it draws those. */
export const mountSiteContents = (element: HTMLElement, options: SiteContentsOptions): void => {
  ReactDOM.render(<SiteContents {...options} />, element);
};
