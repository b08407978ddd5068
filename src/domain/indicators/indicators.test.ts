import { array, assert, constantFrom, integer, option, property, record, shuffledSubarray } from 'fast-check';
import { indicatorRow } from '../../testing/indicatorRows';
import { cautionOf, isReworded, measuresOf, oddnessOf } from './model';
import { tilesOf } from './tiles';
import { stretchesOf, trendOf, trendScales } from './trend';

const year = (id: number, on: number, values: Parameters<typeof indicatorRow>[1] = {}) =>
  indicatorRow(id, { wave: `October ${on}`, measuredOn: `${on}-10-11`, ...values });
const tileOf = (...rows: readonly ReturnType<typeof indicatorRow>[]) => tilesOf(measuresOf(rows))[0];

describe('what a row is worth', () => {
  it.each([
    ['120 %', { value: 120 }, 'outOfScale'],
    ['11 of 10', { value: 11, scale: 'Out of 10' as const }, 'outOfScale'],
    ['6 of 5', { value: 6, scale: 'Out of 5' as const }, 'outOfScale'],
    ['less than nothing', { value: -1, scale: 'Count' as const }, 'outOfScale'],
    ['no value', { value: undefined }, 'noValue'],
    ['no day', { measuredOn: undefined }, 'undated'],
    ['a day that no calendar has', { measuredOn: '2026-02-31' }, 'undated'],
    ['a scale that nobody declared', { scale: { undeclared: 'Stars' } }, 'undeclared'],
    ['no key', { key: undefined }, 'undeclared']
  ])('%s is shown nowhere', (_what, values, odd) => {
    expect(oddnessOf(indicatorRow(1, values))).toBe(odd);
    expect(measuresOf([indicatorRow(1, values)])).toEqual([]);
  });

  it.each([
    [100, 'Percent' as const],
    [10, 'Out of 10' as const],
    [5, 'Out of 5' as const],
    [1200, 'Count' as const],
    [0, 'Percent' as const]
  ])('%d on the scale %s is', (value, scale) => {
    expect(measuresOf([indicatorRow(1, { value, scale })])).toMatchObject([{ value }]);
  });

  it('one to four answers hide the value, no answers do not', () => {
    const valueOf = (answers: number | undefined): number | undefined =>
      measuresOf([indicatorRow(1, { answers })])[0]?.value;
    expect([undefined, 0, 1, 4, 5].map(valueOf)).toEqual([77, 77, undefined, undefined, 77]);
  });

  it('of two rows of one wave the later counts, however the wave is written', () => {
    expect(
      measuresOf([indicatorRow(9, { value: 79, wave: ' octobér  2026' }), indicatorRow(4, { value: 71 })])
    ).toMatchObject([{ id: 9, value: 79 }]);
    expect(measuresOf([indicatorRow(1), indicatorRow(2, { entity: 'EASYPAY' })])).toHaveLength(2);
  });

  it('other indicators are told apart by their question', () => {
    const other = { key: 'Other' as const };
    expect(measuresOf([indicatorRow(1, other), indicatorRow(2, { ...other, title: 'Another' })])).toHaveLength(2);
  });
});

describe('whether a question is another one', () => {
  it.each([
    ['Savez-vous qui vous aide ?', 'savez vous qui vous aide', false],
    ['Êtes-vous aidé\u202f?', 'Etes vous AIDE?', false],
    ['Weet je het?', 'Weetje het', false],
    ['Do you know?', 'Did you know?', true],
    ['Savez-vous que des Digital Ambassadors existent ?', 'Do you know that Digital Ambassadors exist?', true]
  ])('%s, %s', (one, other, another) => {
    expect(isReworded({ question: one }, { question: other })).toBe(another);
  });
});

describe('what is said beside a figure', () => {
  it.each([
    [{ answers: 4 }, 'hidden'],
    [{ answers: 5 }, 'fewAnswers'],
    [{ answers: 29, invited: 30 }, 'fewAnswers'],
    [{ answers: 30, invited: 150 }, undefined],
    [{ answers: 30, invited: 151 }, 'lowRate'],
    [{ answers: 30, invited: undefined }, undefined],
    [{ answers: 30, invited: 12 }, undefined],
    [{ answers: undefined }, 'noAnswers'],
    [{ answers: 0 }, 'noAnswers'],
    [{ answers: undefined, key: 'Participation' as const }, undefined]
  ])('%o: %s', (values, caution) => {
    const [measure] = measuresOf([indicatorRow(1, values)]);
    expect(measure && cautionOf(measure)).toBe(caution);
  });
});

describe('tiles', () => {
  it('show the last wave and how it stands to the one before', () => {
    expect(tileOf(year(1, 2025, { value: 71 }), year(2, 2026), year(3, 2024, { value: 60 }))).toMatchObject({
      measure: { id: 2, value: 77 },
      change: { by: 6, since: 'October 2025', reworded: false }
    });
  });

  it('compare the same key, scale and entity alone', () => {
    expect(
      tileOf(
        year(1, 2023, { value: 50 }),
        year(2, 2024, { value: 5, scale: 'Out of 10' }),
        year(3, 2025, { value: 70, entity: 'EASYPAY' }),
        year(4, 2026)
      )?.change
    ).toMatchObject({ by: 27, since: 'October 2023' });
  });

  it('count in points to two decimals', () => {
    const scale = 'Out of 10' as const;
    expect(tileOf(year(1, 2025, { value: 7.9, scale }), year(2, 2026, { value: 8.18, scale }))?.change?.by).toBe(0.28);
    expect(tileOf(year(1, 2025), year(2, 2026))?.change?.by).toBe(0);
  });

  it('say that the question is another one', () => {
    expect(tileOf(year(1, 2025, { title: 'Have you heard of them?' }), year(2, 2026))?.change?.reworded).toBe(true);
  });

  it('never compare with what is hidden', () => {
    expect(tileOf(year(1, 2024, { value: 60 }), year(2, 2025, { answers: 3 }), year(3, 2026))?.change).toMatchObject({
      since: 'October 2024'
    });
    const hidden = tileOf(year(1, 2025), year(2, 2026, { answers: 3 }));
    expect([hidden?.measure.value, hidden?.change]).toEqual([undefined, undefined]);
  });

  it('prefer the whole organisation to a part of it', () => {
    expect(tileOf(indicatorRow(1), indicatorRow(2, { entity: 'EASYPAY' }))?.measure.id).toBe(1);
    expect(tileOf(indicatorRow(2, { entity: 'EASYPAY' }), indicatorRow(3))?.measure.id).toBe(3);
  });
});

describe('the trend', () => {
  const rows = [
    year(1, 2023, { value: 52, title: 'Heard of them?' }),
    year(2, 2024, { value: 61, title: 'Heard of them?' }),
    year(3, 2025, { value: 71 }),
    year(4, 2026),
    year(5, 2024, { key: 'Use', value: 24 }),
    year(6, 2026, { key: 'Use', value: 35 }),
    year(7, 2026, { key: 'Added value', value: 8.18, scale: 'Out of 10' }),
    year(8, 2026, { key: 'Participation', value: 12, scale: 'Count' })
  ];
  const measures = measuresOf(rows);
  const tiles = tilesOf(measures);

  it('has a scale for each that a tile has, but for counts', () => {
    expect(trendScales(tiles)).toEqual(['Percent', 'Out of 10']);
  });

  it('breaks where the question is another one, and goes on over a wave without the question', () => {
    const { waves, lines } = trendOf(measures, tiles, 'Percent');
    expect(waves).toEqual(['October 2023', 'October 2024', 'October 2025', 'October 2026']);
    expect(lines.map((line) => [line.key, stretchesOf(line).map((points) => points.map(({ at }) => at))])).toEqual([
      [
        'Awareness',
        [
          [0, 1],
          [2, 3]
        ]
      ],
      ['Use', [[1, 3]]]
    ]);
  });

  it('breaks where a figure is hidden', () => {
    const few = measuresOf([year(1, 2024), year(2, 2025, { answers: 2 }), year(3, 2026)]);
    const [line] = trendOf(few, tilesOf(few), 'Percent').lines;
    expect(line && stretchesOf(line).map((points) => points.map(({ at }) => at))).toEqual([[0], [2]]);
  });

  it('is the same in whichever order the rows stand', () => {
    const any = array(
      record({
        on: integer({ min: 2020, max: 2027 }),
        key: constantFrom('Awareness' as const, 'Use' as const),
        value: integer({ min: -5, max: 120 }),
        answers: option(integer({ min: 0, max: 40 }), { nil: undefined }),
        entity: constantFrom('', 'EASYPAY')
      }),
      { maxLength: 12 }
    ).map((drawn) => drawn.map(({ on, ...values }, at) => year(at + 1, on, values)));
    const told = (rows: readonly ReturnType<typeof indicatorRow>[]) => {
      const read = measuresOf(rows);
      return [tilesOf(read), trendOf(read, tilesOf(read), 'Percent')];
    };
    assert(
      property(
        any.chain((rows) => shuffledSubarray(rows, { minLength: rows.length }).map((mixed) => [rows, mixed] as const)),
        ([rows, mixed]) => {
          expect(told(mixed)).toEqual(told(rows));
        }
      )
    );
  });
});
