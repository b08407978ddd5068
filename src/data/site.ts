/**
 * Absolute address of the site whose lists are meant, without a slash at the end: what a page's author gave as the source
 * site (an address, `/sites/intranet`, or the address of a page or list in it), else the page's own site.
 */
export const siteAddress = (ownSite: string, sourceSite = ''): string => {
  const own = ownSite.replace(/\/+$/, '');
  const given = sourceSite.trim();
  if (given === '') return own;
  try {
    const { origin, pathname } = new URL(given, `${own}/`);
    const path = pathname.replace(/\/(SitePages|Lists|_layouts|_api|Forms|Shared%20Documents)(\/.*)?$/i, '');
    return origin === 'null' ? own : `${origin}${path.replace(/\/+$/, '')}`;
  } catch {
    return own;
  }
};

/** A path as SharePoint writes it in its answers: escapes are read where they are some, and a percent sign is a sign. */
export const plainPath = (path: string): string =>
  path.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURI(escapes);
    } catch {
      return escapes;
    }
  });
