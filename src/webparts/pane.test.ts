jest.mock('@microsoft/sp-property-pane', () => ({
  PropertyPaneTextField: (targetProperty: string, properties: object) => ({ targetProperty, properties })
}));

import { communityField, finderPageField, helpField, paneOf, sourceField, titleField, type PaneField } from './pane';

/** What the pane says under a field when this is typed; empty: nothing. */
const saidOf = (field: PaneField, typed: string): string =>
  (field.properties as { readonly onGetErrorMessage: (typed: string) => string }).onGetErrorMessage(typed);

test.each(['', '  ', '/sites/intranet', `${window.location.origin}/sites/intranet`])(
  'the site with the lists may be %p',
  (typed) => expect(saidOf(sourceField(), typed)).toBe('')
);

test.each([
  'https://other.example/sites/intranet',
  '//other.example/sites/intranet',
  'javascript:alert(1)',
  'intranet',
  'https://'
])('the site with the lists may not be %p, and the author is told', (typed) =>
  expect(saidOf(sourceField(), typed)).not.toBe('')
);

test('where names lead may be a page of the site or any secure address', () => {
  for (const typed of ['', '/sites/intranet/SitePages/Help.aspx', 'https://help.example/x'])
    expect([typed, saidOf(finderPageField(), typed)]).toEqual([typed, '']);
  for (const typed of ['http://help.example', 'javascript:alert(1)', '//help.example', 'help'])
    expect([typed, saidOf(finderPageField(), typed) === '']).toEqual([typed, false]);
});

test('the community and the help desk have a secure address of their own, not a path', () => {
  for (const field of [communityField(), helpField()]) {
    expect(saidOf(field, 'https://help.example/?q={question}')).toBe('');
    expect(saidOf(field, '/sites/help')).not.toBe('');
    expect(saidOf(field, 'data:text/html,x')).not.toBe('');
  }
});

test('a pane has one page: what is shown, then where it comes from', () => {
  const [title, source] = [titleField(), sourceField()];
  const { pages } = paneOf('PaneFinder', [title], [source]);
  expect(pages).toHaveLength(1);
  expect(
    pages[0]?.groups.map((group) => (group as { readonly groupFields: readonly PaneField[] }).groupFields)
  ).toEqual([[title], [source]]);
});
