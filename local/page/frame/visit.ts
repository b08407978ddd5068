import type { LocalRequest, Visitor } from '../../http.ts';
import type { DirectoryPerson, RoleName } from '../../site/definitions.ts';
import type { PageKey } from '../../site/pages.ts';
import { guid } from '../layout.ts';
import { backgrounds, themeNames, type Background, type ThemeName } from '../look/palettes.ts';
import { hosts, type HostName } from '../start.ts';
import type { Words } from '../words/fr.ts';
import { languages, type Language } from '../words/language.ts';
import { wordsOf } from '../words/words.ts';

/** Somebody whom the page's switch offers to be. */
export interface PageVisitor {
  readonly key: Visitor['key'];
  readonly person: DirectoryPerson;
  /** On the site. */
  readonly role: RoleName;
}

/** One look at one page: by whom, in which language, theme and host. */
export interface Visit {
  readonly url: URL;
  readonly visitor: Visitor;
  readonly language: Language;
  readonly words: Words;
  readonly theme: ThemeName;
  readonly section?: Background;
  readonly host: HostName;
  /** Inside the frame of the local Teams. */
  readonly framed: boolean;
  readonly editing: boolean;
  /** Id of the one web part that is shown instead of those of the page. */
  readonly part?: string;
}

/** The parameters of the page's own switches; every other one belongs to a web part. */
export const ownParameters = ['lang', 'theme', 'section', 'host', 'Mode', 'framed', 'part'] as const;

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | undefined =>
  values.find((value) => value.toLowerCase() === asked?.toLowerCase());

/** Reads a visit from its address; a value that is none counts as not given. Without a language it has the site's. */
export const visitOf = (request: Pick<LocalRequest, 'url'>, visitor: Visitor, siteLanguage: string): Visit => {
  const asked = (name: (typeof ownParameters)[number]) => request.url.searchParams.get(name);
  const language = oneOf(languages, asked('lang')) ?? oneOf(languages, siteLanguage) ?? 'fr-FR';
  const section = oneOf(backgrounds, asked('section'));
  const host = oneOf(hosts, asked('host')) ?? 'sharepoint';
  const part = asked('part');
  return {
    url: request.url,
    visitor,
    language,
    words: wordsOf(language),
    theme: oneOf(themeNames, asked('theme')) ?? 'light',
    ...(section === undefined ? {} : { section }),
    ...(part === null || !guid.test(part) ? {} : { part: part.toLowerCase() }),
    host,
    framed: asked('framed') === '1',
    editing: asked('Mode')?.toLowerCase() === 'edit' && host !== 'teams' && host !== 'teams-personal'
  };
};

/** The same address with some of the page's own parameters changed; undefined takes one away. */
export const addressWith = (
  url: URL,
  changes: Readonly<Partial<Record<(typeof ownParameters)[number], string | undefined>>>
): string => {
  const params = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString();
  return `${url.pathname}${query === '' ? '' : `?${query}`}`;
};

/** Another page of the site with this visit's language, theme and background, but no web part's parameters. */
export const linkTo = (visit: Visit, path: string): string => {
  const params = new URLSearchParams();
  for (const name of ['lang', 'theme', 'section'] as const) {
    const value = visit.url.searchParams.get(name);
    if (value !== null) params.set(name, value);
  }
  const query = params.toString();
  return `${path}${query === '' ? '' : `?${query}`}`;
};

/** The file of each page. */
export const pageFile = (site: string, page: PageKey): string => `${site}/SitePages/${page}.aspx`;
