const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }));

const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal !== undefined) return codePoint(Number(decimal));
      if (hex !== undefined) return codePoint(parseInt(hex, 16));
      return named.get(String(name).toLowerCase()) ?? whole;
    }
  );

/** Stands for the begin or the end of an element that has lines of its own, until they are counted. */
const edge = '\u2029';

/** Elements that nobody reads. */
const unreadElements = /<(script|style|title)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const lineBreak = / ?<br\b[^>]*> ?/gi;
const block =
  / ?<\/?(?:address|article|blockquote|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)\b(?:"[^"]*"|'[^']*'|[^'">])*> ?/gi;
/** A piece of markup; what stands in quotation marks may hold `>`. */
const tag = /<(?:!--[\s\S]*?-->|\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>)/gi;

/** The words and the line breaks of rich text as SharePoint keeps it. Nothing of it is drawn or run. */
export const wordsOfHtml = (html: string): string => {
  const broken = html
    .replace(unreadElements, '')
    .replace(/\s+/g, ' ')
    .replace(lineBreak, '\n')
    .replace(block, edge)
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(tag, '')
    // A break before an end is the one with it: editors fill empty lines so.
    .replace(/\n?\u2029+/g, '\n');
  return decoded(broken)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
};
