const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is safe to put into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const safe = (value: unknown): string => {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(safe).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
};

/** Markup with its holes escaped; lists are joined, undefined and false are nothing. */
export const markup = (pieces: TemplateStringsArray, ...holes: readonly unknown[]): Markup =>
  new Markup(pieces.map((piece, index) => piece + (index < holes.length ? safe(holes[index]) : '')).join(''));
