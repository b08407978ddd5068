/** Text inside an address, whatever it is: half an emoji, which a list cuts at 255 signs, has no encoding and is a `�`. */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));

/** An address that somebody wrote, from a base if it is not whole; undefined: it is none. Throws nothing. */
export const addressFrom = (text: string, base?: string): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
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
