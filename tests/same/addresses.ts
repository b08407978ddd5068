/** What an address is compared as: without the port that the server happened to be given. */
export type Normal = (text: string) => string;

/** A text without an origin, be it encoded once, as in a link's message, or twice, as in a link inside of that. */
export const withoutOrigin =
  (origin: string): Normal =>
  (text) =>
    [origin, encodeURIComponent(origin), encodeURIComponent(encodeURIComponent(origin))].reduce(
      (rest, written) => rest.replaceAll(written, '{here}'),
      text
    );

/** An address as the browser would follow it from a document. */
export const addressFrom = (base: string, normal: Normal, value: string): string =>
  normal(URL.canParse(value, base) ? new URL(value, base).href : value);
