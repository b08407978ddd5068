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

const invented = /\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/gi;
const short = /\b([1-5]\d\d)[0-9A-F]-[0-9A-F]{4}\b/g;

/**
 * A text without the number that the server invents for each request, whole in what is copied for the help desk, its
 * first signs behind the status in a reference that is shown.
 */
export const withoutNumbers: Normal = (text) =>
  text.replace(invented, '{number}').replace(short, (_whole, status: string) => `${status}{number}`);
