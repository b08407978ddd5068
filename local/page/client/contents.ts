import { mountSiteContents } from '../contents/contents.tsx';
import { wholeRoute } from './contentsRoute.ts';
import { globals } from './globals.ts';
import { lookEvent, type Look } from './lookEvent.ts';
import { variantsOf } from './variants.ts';

type Options = Parameters<typeof mountSiteContents>[1];

const { preloaded } = globals.localPage;
const info = preloaded.spPageContextInfo;
const place = document.querySelector<HTMLElement>('#contents');

const draw = (theme: unknown) => {
  if (place === null) return;
  mountSiteContents(place, {
    webUrl: info.webServerRelativeUrl,
    culture: globals.localPage.preloaded.spPageContextInfo.currentUICultureName as Options['culture'],
    path: wholeRoute(new URL(location.href), info.webServerRelativeUrl),
    theme: theme as NonNullable<Options['theme']>
  });
};

draw(globals.localPage.variants.none);
addEventListener(lookEvent, (event) => {
  void variantsOf((event as CustomEvent<Look>).detail.theme).then(({ none }) => draw(none));
});

// Links of Site contents know nothing of the page's switches: language and theme go along.
place?.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || link.origin !== location.origin || !link.pathname.endsWith('.aspx')) return;
    const address = new URL(link.href);
    const here = new URL(location.href);
    for (const name of ['lang', 'theme', 'section']) {
      const value = here.searchParams.get(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    link.href = address.href;
  },
  true
);
