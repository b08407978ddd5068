import type { Room } from './http.ts';

interface Portraits {
  /** An SVG, undefined for people without a photo. */
  portraitOf(email: string): string | undefined;
  /** An SVG. */
  silhouette(): string;
}

/** Pixels on a side, as SharePoint's three sizes have them. */
const sides: Readonly<Record<string, number>> = { S: 48, M: 72, L: 300 };

const emailIn = (account: string): string =>
  account
    .slice(account.lastIndexOf('|') + 1)
    .trim()
    .toLowerCase();

/** A drawing that fits any size still answers in the size that was asked for. */
const sized = (svg: string, size: string): string => {
  const side = sides[size.toUpperCase()] ?? 48;
  return svg.replace(/<svg\b([^>]*)>/, (_whole, attributes: string) => {
    const others = attributes.replace(/\s(width|height)="[^"]*"/g, '');
    return `<svg width="${side}" height="${side}"${others}>`;
  });
};

/** `/_layouts/15/userphoto.aspx` of any site: a portrait, or the silhouette with 200 as SharePoint does. */
export const photoRoom =
  ({ portraitOf, silhouette }: Portraits): Room =>
  (request) => {
    if (!/\/_layouts\/15\/userphoto\.aspx$/i.test(request.url.pathname)) return undefined;
    const asked = new Map([...request.url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
    const email = emailIn(asked.get('accountname') ?? asked.get('username') ?? '');
    return {
      status: 200,
      headers: {
        'content-type': 'image/svg+xml; charset=utf-8',
        'cache-control': 'private, max-age=86400',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff'
      },
      body: sized(portraitOf(email) ?? silhouette(), asked.get('size') ?? 'S')
    };
  };
