type Channels = readonly [red: number, green: number, blue: number];

const hex = (written: string): Channels | undefined => {
  const digits = /^#([0-9a-f]{3,8})$/i.exec(written)?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const number = Number.parseInt(long.slice(0, 6), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
};

const functional = (written: string): Channels | undefined => {
  const found = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(written);
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])];
};

const colourNames = new Map<string, Channels>([
  ['white', [255, 255, 255]],
  ['black', [0, 0, 0]]
]);

const channels = (written: string): Channels | undefined =>
  colourNames.get(written.toLowerCase()) ?? hex(written) ?? functional(written);

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: Channels): number => {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours as themes write them, 1 to 21; undefined when one cannot be read. */
export const contrast = (one: string, other: string): number | undefined => {
  const first = channels(one);
  const second = channels(other);
  if (first === undefined || second === undefined) return undefined;
  const [light, dark] = [luminance(first), luminance(second)].sort((left, right) => right - left) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
