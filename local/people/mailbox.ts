/** Letters that Unicode does not take apart. */
const folded: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ĳ: 'ij'
};

/** A name as the directory writes it in an address: ASCII letters and hyphens, `D’Haene` → `dhaene`. */
export const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[œæßøłđıĳ]/g, (letter) => folded[letter] ?? '')
    .replace(/[^a-z-]/g, '');

/** Gives out mailboxes, the same name a second time with a number: `jan.peeters2`. */
export const mailboxes = (): ((first: string, last: string) => string) => {
  const given = new Map<string, number>();
  return (first, last) => {
    const mailbox = `${foldedName(first)}.${foldedName(last)}`;
    const times = (given.get(mailbox) ?? 0) + 1;
    given.set(mailbox, times);
    return times === 1 ? mailbox : `${mailbox}${times}`;
  };
};
