/** What a page of Site contents shows, by its address. */
export type ContentsRoute =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly listUrl: string }
  | { readonly kind: 'new' | 'edit' | 'display'; readonly listUrl: string; readonly itemId?: number };

const forms = { allitems: 'list', newform: 'new', editform: 'edit', dispform: 'display' } as const;

/** `/sites/x/Lists/Badges/EditForm.aspx?ID=3` is the item 3 of Badges, opened to be edited. */
export const wholeRoute = (address: URL, web: string): ContentsRoute => {
  const found = /^\/(Lists\/[^/]+)\/(AllItems|NewForm|EditForm|DispForm)\.aspx$/i.exec(
    decodeURIComponent(address.pathname.slice(web.length))
  );
  if (found === null) return { kind: 'all' };
  const [, folder = '', page = ''] = found;
  const listUrl = `${web}/${folder}`;
  const kind = forms[page.toLowerCase() as keyof typeof forms];
  if (kind === 'list' || kind === 'new') return { kind, listUrl };
  const itemId = Number(address.searchParams.get('ID') ?? address.searchParams.get('id'));
  return Number.isInteger(itemId) && itemId > 0 ? { kind, listUrl, itemId } : { kind: 'list', listUrl };
};
