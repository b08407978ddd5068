import { measuresOf } from '../../domain/indicators/model';
import { tilesOf } from '../../domain/indicators/tiles';
import type { IndicatorRow } from '../../lists';
import { indicatorRow } from '../../testing/indicatorRows';
import { boardPicture } from './board';

const pictureOf = (...rows: readonly IndicatorRow[]) => {
  const measures = measuresOf(rows);
  const tiles = tilesOf(measures);
  const latest = tiles[0]?.measure;
  const state = {
    measures,
    tiles,
    latest,
    low: undefined,
    standing: undefined,
    target: 17,
    curator: true,
    today: '2026-11-24'
  };
  const { svg, height } = boardPicture('Indicators <b>', state, undefined, '#03787c');
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...drawing.querySelectorAll('svg > text')];
  return {
    height,
    texts: texts.map(({ textContent }) => textContent ?? ''),
    lowest: Math.max(...texts.map((text) => Number(text.getAttribute('y')))),
    broken: drawing.querySelector('parsererror') !== null
  };
};

const note = 'of the ambassadors came to a session. This figure is invented for the demonstration.';

test('the picture says of whom a figure is, its whole note, and with what care it is to be read', () => {
  const { texts, broken } = pictureOf(
    indicatorRow(1, { answers: 21, invited: 2500, entity: 'People who were helped', note })
  );
  const whole = texts.join(' ');
  expect(broken).toBe(false);
  expect(whole).toContain('Indicators <b>');
  expect(whole).toContain(note);
  expect(whole).toContain('Asked of: People who were helped');
  expect(whole).toMatch(/21 answers Fewer than 30 answers/);
});

test('long words make the picture higher, and nothing leaves it', () => {
  const usual = pictureOf(indicatorRow(1));
  const long = pictureOf(
    indicatorRow(1, { note: 'word '.repeat(60), entity: 'a long entity '.repeat(5), answers: 21 })
  );
  expect(usual.height).toBe(900);
  expect(long.height).toBeGreaterThan(900);
  expect(long.lowest).toBeLessThan(long.height);
});

test('a figure of four answers is not in the picture', () => {
  expect(pictureOf(indicatorRow(1, { answers: 4, value: 77 })).texts.join(' ')).not.toMatch(/77|4 answers/);
});
