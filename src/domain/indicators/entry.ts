import type { IndicatorRow } from '../../lists';
import { indicators } from '../../lists/indicators';
import { type Day, dayOf } from '../common/day';
import { keyMeantBy } from '../common/meaning';
import { visible } from '../common/text';
import { opened, readNumber } from '../importing/cells';
import { isSheetError } from '../importing/sheetErrors';
import {
  cautionOf,
  isReworded,
  type Measure,
  measureSign,
  measuresOf,
  isOneSeries,
  type Scale,
  type TileKey,
  tileKeys,
  topOf,
  waveSign
} from './model';
import { tilesOf } from './tiles';

/** A line of the form as it is typed. */
export interface EntryLine {
  readonly key: TileKey;
  readonly scale: Scale;
  readonly question: string;
  readonly value: string;
  readonly invited: string;
  readonly answers: string;
  readonly note: string;
  /** Who is asked this one question, as in the last wave; empty: as the form says. */
  readonly entity: string;
}

export interface EntryForm {
  readonly wave: string;
  /** `2027-03-15`; empty: none was chosen. */
  readonly measuredOn: Day;
  readonly entity: string;
  readonly published: boolean;
  /** One for each tile, in its place. */
  readonly lines: readonly EntryLine[];
}

const usualScales: Readonly<Record<TileKey, Scale>> = {
  Participation: 'Percent',
  Awareness: 'Percent',
  Use: 'Percent',
  'Added value': 'Out of 10',
  Adoption: 'Out of 5'
};

/** A new wave: questions and scales as in the last one; `measures` the earliest first. */
export const newEntry = (measures: readonly Measure[], today: Day): EntryForm => ({
  wave: '',
  measuredOn: today,
  entity: '',
  published: false,
  lines: tileKeys.map((key): EntryLine => {
    const last = tilesOf(measures).find((tile) => tile.key === key)?.measure;
    return {
      key,
      scale: last?.scale ?? usualScales[key],
      question: last?.question ?? '',
      note: last?.note ?? '',
      entity: last?.entity ?? '',
      value: '',
      invited: '',
      answers: ''
    };
  })
});

/** Lines that hold a value; the others are left out. */
export const filledLines = ({ lines }: EntryForm): readonly EntryLine[] =>
  lines.filter(({ value }) => value.trim() !== '');

/** What is to be put right in a line, by its field. */
export interface LineTrouble {
  readonly question?: 'missing';
  readonly value?: 'notNumber' | 'outOfScale';
  readonly invited?: 'notWhole';
  readonly answers?: 'notWhole' | 'moreThanInvited';
}

/** A whole number as the import reads it; undefined: the field is empty; NaN: it holds none. */
const countIn = (text: string): number | undefined => {
  if (text.trim() === '') return undefined;
  const read = readNumber(opened(text), indicators.columns.Invited);
  return 'value' in read ? read.value : NaN;
};

/** `8,18`, `8.18`, `77 %`; NaN: no number. */
const valueIn = (text: string): number => {
  const read = readNumber(opened(text), indicators.columns.Value);
  return 'value' in read ? read.value : NaN;
};

export const lineTrouble = (line: EntryLine): LineTrouble => {
  const value = valueIn(line.value);
  const [invited, answers] = [countIn(line.invited), countIn(line.answers)];
  const isMore = invited !== undefined && answers !== undefined && answers > invited;
  return {
    ...(visible(line.question) === '' ? { question: 'missing' as const } : {}),
    ...(Number.isNaN(value)
      ? { value: 'notNumber' as const }
      : value < 0 || value > topOf[line.scale]
        ? { value: 'outOfScale' as const }
        : {}),
    ...(Number.isNaN(invited) ? { invited: 'notWhole' as const } : {}),
    ...(Number.isNaN(answers)
      ? { answers: 'notWhole' as const }
      : isMore
        ? { answers: 'moreThanInvited' as const }
        : {})
  };
};

/** What lacks before the form can be saved. */
export interface EntryLacks {
  readonly wave: boolean;
  readonly measuredOn: boolean;
  /** No line holds a value. */
  readonly values: boolean;
  readonly lines: ReadonlyMap<TileKey, LineTrouble>;
}

export const entryLacks = (form: EntryForm): EntryLacks => {
  const filled = filledLines(form);
  return {
    wave: visible(form.wave) === '',
    measuredOn: dayOf(form.measuredOn) === undefined,
    values: filled.length === 0,
    lines: new Map(
      filled
        .map((line) => [line.key, lineTrouble(line)] as const)
        .filter(([, trouble]) => Object.keys(trouble).length > 0)
    )
  };
};

export const isReadyToSave = ({ wave, measuredOn, values, lines }: EntryLacks): boolean =>
  !wave && !measuredOn && !values && lines.size === 0;

/** A line as the row that it becomes. */
export const rowOfLine = (form: EntryForm, line: EntryLine): Omit<IndicatorRow, 'id' | 'sourceUrl'> => ({
  title: visible(line.question),
  key: line.key,
  wave: visible(form.wave),
  measuredOn: form.measuredOn,
  value: valueIn(line.value),
  scale: line.scale,
  invited: countIn(line.invited),
  answers: countIn(line.answers),
  entity: visible(form.entity) || line.entity,
  note: visible(line.note),
  published: form.published
});

const asIndicator = (form: EntryForm, line: EntryLine): IndicatorRow => ({
  ...rowOfLine(form, line),
  id: Number.MAX_SAFE_INTEGER,
  sourceUrl: undefined
});

/** The row of this wave that a line replaces: the one that counts. */
export const replacedBy = <Row extends { readonly item: IndicatorRow }>(
  form: EntryForm,
  line: EntryLine,
  rows: readonly Row[]
): Row | undefined => {
  const sign = measureSign(asIndicator(form, line));
  if (sign === '') return undefined;
  return rows
    .filter(({ item }) => measureSign(item) === sign)
    .reduce<Row | undefined>((last, row) => (last === undefined || row.item.id > last.item.id ? row : last), undefined);
};

/** What readers will see of a line, said while it is typed. */
export type EntryNotice =
  | { readonly kind: 'breaks'; readonly key: TileKey; readonly wave: string }
  | { readonly kind: 'fewAnswers' | 'hidden' | 'lowRate'; readonly key: TileKey }
  | { readonly kind: 'replaces'; readonly key: TileKey; readonly replaced: Measure };

export const entryNotices = (
  form: EntryForm,
  rows: readonly { readonly item: IndicatorRow }[]
): readonly EntryNotice[] =>
  filledLines(form).flatMap((line): readonly EntryNotice[] => {
    const { key } = line;
    const [measure] = measuresOf([asIndicator(form, line)]);
    if (measure === undefined) return [];
    const replaced = replacedBy(form, line, rows);
    const [before] = measuresOf(rows.map(({ item }) => item))
      .filter(
        (each) =>
          isOneSeries(each, measure) && waveSign(each) !== waveSign(measure) && each.measuredOn < measure.measuredOn
      )
      .slice(-1);
    const caution = cautionOf(measure);
    const [stood] = replaced === undefined ? [] : measuresOf([replaced.item]);
    return [
      ...(stood === undefined ? [] : [{ kind: 'replaces', key, replaced: stood } as const]),
      ...(before !== undefined && isReworded(before, measure)
        ? [{ kind: 'breaks', key, wave: before.wave || before.measuredOn } as const]
        : []),
      ...(caution === undefined || caution === 'noAnswers' ? [] : [{ kind: caution, key } as const])
    ];
  });

/** Lines of a pasted table that were understood, and how many were not. */
export interface Pasted {
  readonly form: EntryForm;
  readonly taken: number;
  readonly left: number;
}

const looksLikeNumber = (cell: string): boolean => /^[+-]?\d[\d.,\s\u00a0\u202f'’]*%?$/.test(cell);

/** What stands where a number is missing: an error, a formula, a dash. */
const isNoNumber = (cell: string): boolean => isSheetError(cell) || /^(?:=.*|[-–—]|n\/a)$/i.test(cell);

const saysMore = (cell = ''): boolean =>
  cell !== '' &&
  keyMeantBy(indicators.columns.Key, cell) === undefined &&
  keyMeantBy(indicators.columns.Scale, cell) === undefined;

/** The numbers of a line, each in its place, empty where a cell is; none where the first of them is missing or one is wrong. */
const numbersIn = (cells: readonly string[]): readonly string[] => {
  const at = cells.findIndex(looksLikeNumber);
  if (at < 0 || (cells[at - 1] === '' && saysMore(cells[at - 2]))) return [];
  const last = cells.length - [...cells].reverse().findIndex(looksLikeNumber);
  return cells.slice(0, last).some(isNoNumber)
    ? []
    : cells.slice(at, last).filter((cell) => cell === '' || looksLikeNumber(cell));
};

/**
 * Takes over a table as a spreadsheet copies it: in each line the indicator's name in any of our languages, its question, and its
 * numbers in the order value, invited, answers. A line that names no indicator, or has no number, is left.
 */
export const withPasted = (form: EntryForm, text: string): Pasted => {
  const lines = new Map(form.lines.map((line) => [line.key, line]));
  let taken = 0;
  let left = 0;
  for (const row of text.split(/\r\n?|\n/)) {
    if (visible(row) === '') continue;
    const cells = row.split(row.includes('\t') ? '\t' : ';').map((cell) => opened(cell.replace(/^"(.*)"$/, '$1')));
    const key = cells
      .map((cell) => keyMeantBy(indicators.columns.Key, cell))
      .find((each): each is TileKey => tileKeys.some((known) => known === each));
    const numbers = numbersIn(cells);
    const line = key === undefined ? undefined : lines.get(key);
    if (line === undefined || numbers.length === 0) {
      left += 1;
      continue;
    }
    const texts = cells.filter(
      (cell) => !looksLikeNumber(cell) && keyMeantBy(indicators.columns.Key, cell) === undefined
    );
    const scale = texts.map((cell) => keyMeantBy(indicators.columns.Scale, cell)).find((each) => each !== undefined) as
      Scale | undefined;
    const question = texts
      .filter((cell) => keyMeantBy(indicators.columns.Scale, cell) === undefined)
      .sort((one, other) => other.length - one.length)[0];
    taken += 1;
    lines.set(line.key, {
      ...line,
      value: numbers[0] ?? '',
      invited: numbers[1] ?? '',
      answers: numbers[2] ?? '',
      ...(question === undefined || question === '' ? {} : { question }),
      ...(scale === undefined ? {} : { scale })
    });
  }
  return { form: { ...form, lines: [...lines.values()] }, taken, left };
};
