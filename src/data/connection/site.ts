import { addressFrom } from '../../domain/common/address';

/**
 * Absolute address of the site whose lists are meant, without a slash at the end: what a page's author gave as the source
 * site (an address, `/sites/intranet`, or the address of a page or list in it), else the page's own site.
 */
export const siteAddress = (ownSite: string, sourceSite = ''): string => {
  const own = ownSite.replace(/\/+$/, '');
  const given = sourceSite.trim();
  const address = given === '' ? undefined : addressFrom(given, `${own}/`);
  if (address === undefined || address.origin === 'null') return own;
  const path = address.pathname.replace(/\/(SitePages|Lists|_layouts|_api|Forms|Shared%20Documents)(\/.*)?$/i, '');
  return `${address.origin}${path.replace(/\/+$/, '')}`;
};
