import type { Cell } from '../../domain/common/csv';
import { cautionOf, type Scale } from '../../domain/indicators/model';
import type { Tile } from '../../domain/indicators/tiles';
import { trendOf, trendScales } from '../../domain/indicators/trend';
import { indicators } from '../../lists/reading/indicators';
import { wordOf } from '../../domain/common/words';
import { drawnText } from '../../shell/picture';
import { language, say } from '../../strings/say';
import { drawnTrend } from './trendShape';
import type { IndicatorsState } from './useIndicators';
import {
  answersWords,
  bareValue,
  cautionWords,
  changeWords,
  hiddenWords,
  indicatorName,
  meaningWords,
  scaleWords,
  valueText
} from './words';

/** Every figure with its wave, and the cohorts, as a file has them: what is hidden on the screen is hidden here. */
export const boardTable = ({ measures, standing }: IndicatorsState): readonly (readonly Cell[])[] => [
  [
    say('IndicatorsWave'),
    say('IndicatorsMeasured'),
    say('IndicatorsColumn'),
    say('IndicatorsWording'),
    say('IndicatorsValue'),
    say('IndicatorsScale'),
    say('IndicatorsAnswersField'),
    say('IndicatorsInvited'),
    say('IndicatorsEntity'),
    say('IndicatorsNote')
  ],
  ...measures.map((measure): readonly Cell[] => [
    measure.wave,
    measure.measuredOn,
    indicatorName(measure.key),
    measure.question,
    measure.value ?? hiddenWords(),
    wordOf(indicators.columns.Scale.choices, measure.scale, language),
    measure.value === undefined ? hiddenWords() : measure.answers,
    measure.invited,
    measure.entity,
    measure.note
  ]),
  ...(standing === undefined
    ? []
    : [[], [say('IndicatorsStill')], ...standing.cohorts.map(({ cohort, came, serve }) => [cohort, serve, came])])
];

/** As wide as a screen, and as high where its words leave room; in pixels. */
const wide = { width: 1600, height: 900 };

/** So many letters of a size fit into a width, as far as one can tell without a browser. */
const inLines = (text: string, width: number, size: number, most: number): readonly string[] => {
  const fits = Math.max(8, Math.floor(width / (size * 0.52)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
};

interface BoardText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly colour?: string;
  readonly anchor?: 'middle' | 'end';
}

const soft = '#595959';

const written = (text: string, { x, y, size, weight = 400, colour = '#000000', anchor }: BoardText): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}"${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${drawnText(text)}</text>`;

const patterns: readonly { readonly dash: string; readonly mark: (x: number, y: number) => string }[] = [
  { dash: '', mark: (x, y) => `<circle cx="${x}" cy="${y}" r="4" fill="currentColor"/>` },
  {
    dash: '8 4',
    mark: (x, y) =>
      `<rect x="${x - 4}" y="${y - 4}" width="8" height="8" fill="#fff" stroke="currentColor" stroke-width="2"/>`
  },
  { dash: '2 4', mark: (x, y) => `<path d="M${x} ${y - 5}l5 9h-10Z" fill="currentColor"/>` }
];

/** Where the words of a tile begin, where tiles end at least, and how far below the trend may move on a page of usual height. */
const [wordsBegin, tilesEnd, roomBelow] = [336, 480, 40];

/** What a tile says below its value, of whom it was asked and with what care it is to be read included; each line with its place. */
const tileWords = (
  { key, measure, change }: Tile,
  x: number,
  width: number
): { readonly drawn: string; readonly end: number } => {
  const caution = cautionOf(measure);
  const beside = [
    measure.entity === '' ? '' : say('IndicatorsAskedOf', { entity: measure.entity }),
    change === undefined ? '' : changeWords(change),
    answersWords(measure) ?? '',
    caution === undefined ? '' : cautionWords(caution, measure)
  ].filter(Boolean);
  const meaning = inLines(meaningWords(key, measure).text, width, 18, 8);
  const besideBegins = Math.max(420, wordsBegin + meaning.length * 24 + 12);
  const below = beside.flatMap((text) => inLines(text, width, 17, 3));
  return {
    drawn: [
      ...meaning.map((line, at) => written(line, { x, y: wordsBegin + at * 24, size: 18, colour: soft })),
      ...below.map((line, at) => written(line, { x, y: besideBegins + at * 22, size: 17 }))
    ].join(''),
    end: besideBegins + below.length * 22
  };
};

/** A drawing as text, with its size in pixels. */
export interface BoardPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A page for the board as an SVG file that needs nothing else: black on white, the tiles and the trend on one scale. `accent`
 * has to be readable on white.
 */
export const boardPicture = (
  heading: string,
  { tiles, measures, latest }: IndicatorsState,
  wanted: Scale | undefined,
  accent: string
): BoardPicture => {
  const column = (wide.width - 160 - 4 * 24) / 5;
  const worded = tiles.map((tile, at) => {
    const x = 80 + at * (column + 24);
    return { tile, x, words: tileWords(tile, x + 20, column - 40) };
  });
  const bottom = Math.max(tilesEnd, ...worded.map(({ words }) => words.end));
  const lower = bottom - tilesEnd;
  const height = wide.height + Math.max(0, lower - roomBelow);
  const cards = worded.map(({ tile: { key, measure }, x, words }) =>
    [
      `<rect x="${x}" y="210" width="${column}" height="${bottom - 210}" rx="8" fill="none" stroke="#c8c8c8"/>`,
      written(indicatorName(key), { x: x + 20, y: 250, size: 22, weight: 600 }),
      written(valueText(measure), { x: x + 20, y: 300, size: 36, weight: 600, colour: accent }),
      words.drawn
    ].join('')
  );
  const scales = trendScales(tiles);
  const scale = wanted !== undefined && scales.includes(wanted) ? wanted : scales[0];
  const chart = scale === undefined ? undefined : drawnTrend(trendOf(measures, tiles, scale));
  const colours = [accent, '#000000', soft];
  const lines = (chart?.lines ?? []).map(({ key, stretches, marks, end }, at) => {
    const { dash, mark } = patterns[at] ?? { dash: '', mark: () => '' };
    return `<g color="${colours[at] ?? soft}">${stretches
      .map(
        (d) =>
          `<path d="${d}" fill="none" stroke="currentColor" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`
      )
      .join('')}${marks.map(({ x, y }) => mark(x, y)).join('')}</g>${
      end === undefined
        ? ''
        : written(`${bareValue(end.value)} ${indicatorName(key)}`, { x: end.x, y: end.y + 5, size: 14, weight: 600 })
    }`;
  });
  const drawing =
    chart === undefined || scale === undefined
      ? ''
      : `${written(`${say('IndicatorsTrend')} (${scaleWords(scale)})`, { x: 80, y: 540 + lower, size: 24, weight: 600 })}<g transform="translate(80 ${555 + lower}) scale(1.22)">${[
          ...chart.steps.flatMap(({ value, x, y }) => [
            `<path d="M${x} ${y}H${chart.right}" stroke="#d8d8d8"/>`,
            written(bareValue(value), { x: x - 8, y: y + 4, size: 12, colour: soft, anchor: 'end' })
          ]),
          ...chart.waves.map(({ name, x, y }) => written(name, { x, y, size: 12, colour: soft, anchor: 'middle' })),
          ...chart.breaks.flatMap(({ key, x, y }) => [
            `<path d="M${x} ${y - 6}V${chart.bottom}" stroke="${soft}" stroke-dasharray="2 4"/>`,
            written(say('IndicatorsRewordedAt', { name: indicatorName(key) }), {
              x,
              y: y - 10,
              size: 12,
              colour: soft,
              anchor: 'middle'
            })
          ]),
          ...lines
        ].join('')}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide.width}" height="${height}" viewBox="0 0 ${wide.width} ${height}" font-family="'Segoe UI', 'Open Sans', sans-serif"><rect width="100%" height="100%" fill="#ffffff"/>${written(heading, { x: 80, y: 110, size: 44, weight: 600 })}${written(latest?.wave || latest?.measuredOn || '', { x: 80, y: 156, size: 26, colour: soft })}${cards.join('')}${drawing}</svg>`;
  return { svg, width: wide.width, height };
};
