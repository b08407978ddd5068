import { visitorOf } from '../../people/visitors.ts';
import { addressWith, linkTo, visitOf } from './visit.ts';

const home = 'http://localhost:4400/sites/intranet/SitePages/Home.aspx';
const visit = (query: string, siteLanguage = 'fr-FR') =>
  visitOf({ url: new URL(`${home}${query}`) }, visitorOf('editor'), siteLanguage);

test('a visit is in the site’s language, light and in SharePoint, unless its address says otherwise', () => {
  expect(visit('')).toMatchObject({
    language: 'fr-FR',
    theme: 'light',
    host: 'sharepoint',
    framed: false,
    editing: false
  });
  expect(visit('?lang=NL-nl&theme=dark&host=teams')).toMatchObject({ language: 'nl-NL', theme: 'dark', host: 'teams' });
  expect(visit('', 'en-US').language).toBe('en-US');
});

test('what is no language, theme, background or host counts as not given', () => {
  const strange = visit('?lang=xx&theme=pink&section=loud&host=moon');
  expect(strange).toMatchObject({ language: 'fr-FR', theme: 'light', host: 'sharepoint' });
  expect(strange).not.toHaveProperty('section');
});

test('a page is edited in SharePoint, and never inside Teams, which has no Edit mode', () => {
  expect([visit('?Mode=Edit').editing, visit('?Mode=edit').editing, visit('?Mode=Read').editing]).toEqual([
    true,
    true,
    false
  ]);
  for (const host of ['teams', 'teams-personal'])
    expect([host, visit(`?Mode=Edit&host=${host}`).editing]).toEqual([host, false]);
});

test('the page’s own switches change their part of the address alone; another page takes no web part’s share along', () => {
  const here = visit('?finder-search=excel&theme=dark&lang=fr-FR');
  expect(addressWith(here.url, { theme: undefined, lang: 'nl-NL' })).toBe(
    '/sites/intranet/SitePages/Home.aspx?finder-search=excel&lang=nl-NL'
  );
  expect(linkTo(here, '/sites/intranet/SitePages/Welcome.aspx')).toBe(
    '/sites/intranet/SitePages/Welcome.aspx?lang=fr-FR&theme=dark'
  );
});
