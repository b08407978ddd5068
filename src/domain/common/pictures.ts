import { addressFrom, plainPath } from './address';
import { safeLink } from './links';

const isPicture = /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;

/** Pages and services of SharePoint, wherever they stand: asked for, they may do something, such as sign the reader out. */
const isOfSharePoint = /^_|\.(?:aspx|ashx|asmx|svc)$/i;

/**
 * The address of a picture in a library of the site's tenant, which may be asked for by everybody who looks; undefined: it is
 * none, or of somebody else. `address` may be written from the site. What stands behind the file’s name is left out.
 */
export const libraryPicture = (address: string | undefined, siteUrl: string): string | undefined => {
  const given = address?.trim() ?? '';
  const whole = given === '' ? undefined : addressFrom(given, `${siteUrl}/`);
  if (whole === undefined || safeLink(whole.href) === undefined || whole.origin !== addressFrom(siteUrl)?.origin)
    return undefined;
  const [, ...steps] = plainPath(whole.pathname).split(/[\\/]/);
  const isInLibrary = steps.every((step) => step !== '' && !isOfSharePoint.test(step));
  return isInLibrary && isPicture.test(steps[steps.length - 1] ?? '') ? `${whole.origin}${whole.pathname}` : undefined;
};
