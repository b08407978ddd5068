/** How a number is to be understood: as a day, a time of day, a share, a code with leading zeros, or as it stands. */
export type NumberFormat = 'day' | 'time' | 'percent' | number | undefined;

/** Excel's own formats by number; those of other countries among them. */
const builtIn = (id: number): NumberFormat => {
  if (id === 9 || id === 10) return 'percent';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return 'day';
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : undefined;
};

/** A format that somebody made: letters of days and years outside of what is only shown. */
const formatIn = (code: string): NumberFormat => {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/^0{2,}$/.test(positive)) return positive.length;
  if (/^[#0.,]*0 ?%$/.test(positive)) return 'percent';
  const letters = positive.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase();
  if (!/^[^0#?%e]*$/.test(letters.replace(/[.,]0+/g, '')) || letters.includes('general')) return undefined;
  if (/[dy]/.test(letters) || /^m{3,}$/.test(letters.trim())) return 'day';
  return /[hs]/.test(letters) ? 'time' : undefined;
};

/** What a format means, by its number and its code. */
export const numberFormat = (id: number, code: string | undefined): NumberFormat =>
  code === undefined ? builtIn(id) : formatIn(code);
