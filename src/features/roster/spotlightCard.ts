import { fitText } from '../../domain/roster/labels';
import { contrast } from '../../shell/colour';
import { drawnText, svgAsPng } from '../../shell/picture';
import type { Member } from './words';
import { point, typeface, widthOf } from './stickers/measure';

/** A card as wide as a screen is, in units of its own. */
const size = { width: 1600, height: 900 };

/** The photo inside the file, when the browser may read it. */
const photoData = async (address: string | undefined): Promise<string | undefined> => {
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address, { credentials: 'same-origin', referrerPolicy: 'strict-origin' });
    const type = answer.headers.get('Content-Type') ?? '';
    if (!answer.ok || !/^image\/(png|jpe?g|gif|webp|svg\+xml)/.test(type)) return undefined;
    const bytes = await answer.blob();
    return await new Promise<string | undefined>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : undefined);
      reader.onerror = () => resolve(undefined);
      reader.readAsDataURL(bytes);
    });
  } catch {
    return undefined;
  }
};

interface Line {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** Units are taken for points here, so that a width in millimetres says how many units a text is wide. */
const fitted = (line: Line, width: number) =>
  fitText(
    line.text,
    { width: width * point, lines: line.lines, size: line.size, smallest: line.size * 0.6 },
    (text, at) => widthOf(text, at, line.weight)
  );

const stacked = (lines: readonly Line[], x: number, top: number, width: number): string => {
  let y = top;
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => {
      const set = fitted(line, width);
      const drawn = set.lines.map((text) => {
        y += set.size * 1.25;
        return `<text x="${x}" y="${y.toFixed(1)}" font-size="${set.size}" font-weight="${line.weight}" fill="${line.colour}">${drawnText(text)}</text>`;
      });
      y += line.size * 0.4;
      return drawn.join('');
    })
    .join('');
};

export interface CardWords {
  readonly title: string;
  readonly about: string;
  /** Absent, or unreadable on white: black. */
  readonly accent: string | undefined;
}

/** Somebody's card as an SVG file that needs nothing else: black on white, the photo inside. */
export const spotlightCard = async (member: Member, words: CardWords): Promise<string> => {
  const accent = (contrast(words.accent ?? '', '#ffffff') ?? 0) >= 4.5 ? drawnText(words.accent ?? '') : '#000000';
  const photo = await photoData(member.photo);
  const face =
    photo === undefined
      ? `<text x="400" y="450" font-size="180" font-weight="600" fill="${accent}" text-anchor="middle" dominant-baseline="central">${drawnText(member.initials)}</text>`
      : `<clipPath id="face"><circle cx="400" cy="450" r="240"/></clipPath><image href="${drawnText(photo)}" x="160" y="210" width="480" height="480" preserveAspectRatio="xMidYMid slice" clip-path="url(#face)"/>`;
  const text = stacked(
    [
      { text: words.title, size: 40, lines: 1, weight: 600, colour: accent },
      { text: member.name, size: 84, lines: 2, weight: 600, colour: '#000000' },
      {
        text: [member.role, member.circle, member.office].filter(Boolean).join(' · '),
        size: 36,
        lines: 2,
        weight: 400,
        colour: '#333333'
      },
      { text: words.about, size: 34, lines: 5, weight: 400, colour: '#000000' }
    ],
    740,
    180,
    760
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="${drawnText(typeface)}"><rect width="100%" height="100%" fill="#ffffff"/><circle cx="400" cy="450" r="252" fill="none" stroke="${accent}" stroke-width="6"/>${face}${text}<text x="740" y="820" font-size="36" font-weight="600" fill="${accent}">Digital Ambassador</text></svg>`;
};

/** The same card in pixels. */
export const asPng = (card: string): Promise<Blob> => svgAsPng(card, size);
