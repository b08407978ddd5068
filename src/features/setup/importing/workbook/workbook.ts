import { entriesOf, type ZipEntry } from '../../../../domain/importing/zip';
import { unescaped } from './cell';
import { numberFormat, type NumberFormat } from './formats';
import { sheetLines, type SheetRead } from './sheet';
import { unpacked } from './unpacked';
import { listen, listened } from './xml';

/** A sheet before it is read. */
export interface SheetName {
  readonly name: string;
  /** Hidden by whoever made the workbook: mostly lists that others choose from. */
  readonly hidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetName[];
  /** The sheet that stood open when the workbook was saved. */
  readonly open: number;
  /** Yields how much is done (0 to 1). Throws what is damaged or swollen. */
  readonly read: (at: number, most: number) => Generator<number, SheetRead>;
}

/** Bytes that are unpacked of each kind of part. */
const most = { structure: 20_000_000, strings: 150_000_000, sheet: 500_000_000 };

type Parts = ReadonlyMap<string, ZipEntry>;

const partNamed = (parts: Parts, name: string): ZipEntry | undefined =>
  parts.get(name.replace(/^\/+/, '').toLowerCase());

const listenTo = (parts: Parts, name: string, open: Parameters<typeof listen>[1]['open']): void => {
  const part = partNamed(parts, name);
  if (part !== undefined && open !== undefined) listen(unpacked(part, most.structure), { open });
};

const formatsIn = (parts: Parts, name: string): readonly NumberFormat[] => {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  listenTo(parts, name, (tag, attribute) => {
    if (tag === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
    else if (tag === 'cellXfs') inCells = true;
    else if (tag === 'cellStyles' || tag === 'dxfs') inCells = false;
    else if (tag === 'xf' && inCells) {
      const id = Number(attribute('numFmtId') ?? 0);
      formats.push(numberFormat(id, codes.get(id)));
    }
  });
  return formats;
};

/** The texts that cells point at; readings of Japanese signs stand among them and are none. */
function* stringsIn(part: ZipEntry | undefined): Generator<void, readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let [text, keeps, phonetic] = ['', false, false];
  yield* listened(unpacked(part, most.strings), {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') keeps = !phonetic;
    },
    text: (piece) => {
      if (keeps) text += piece;
    },
    close: (name) => {
      if (name === 't') keeps = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') strings.push(unescaped(text));
    }
  });
  return strings;
}

/** A target as the relations of the workbook write it: from its own folder, or from the root. */
const targetOf = (target: string): string => (target.startsWith('/') ? target : `xl/${target}`);

interface Structure {
  readonly sheets: readonly (SheetName & { readonly part: string })[];
  readonly open: number;
  readonly from1904: boolean;
  readonly stringsPart: string;
  readonly stylesPart: string;
}

const structureOf = (parts: Parts): Structure => {
  const targets = new Map<string, string>();
  let [stringsPart, stylesPart] = ['xl/sharedStrings.xml', 'xl/styles.xml'];
  listenTo(parts, 'xl/_rels/workbook.xml.rels', (name, attribute) => {
    if (name !== 'Relationship') return;
    const target = targetOf(attribute('Target') ?? '');
    targets.set(attribute('Id') ?? '', target);
    if (/\/sharedStrings$/.test(attribute('Type') ?? '')) stringsPart = target;
    if (/\/styles$/.test(attribute('Type') ?? '')) stylesPart = target;
  });
  const sheets: (SheetName & { readonly part: string })[] = [];
  let [open, from1904] = [0, false];
  listenTo(parts, 'xl/workbook.xml', (name, attribute) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
    else if (name === 'workbookView') open = Number(attribute('activeTab') ?? 0);
    else if (name === 'sheet') {
      const part = targets.get(attribute('id') ?? '') ?? '';
      // Sheets of charts and of macros have no rows.
      if (/worksheets\//i.test(part))
        sheets.push({ name: attribute('name') ?? '', hidden: /hidden/i.test(attribute('state') ?? ''), part });
    }
  });
  return { sheets, open: Math.min(open, Math.max(0, sheets.length - 1)), from1904, stringsPart, stylesPart };
};

/** A workbook whose sheets can be read. Throws what is damaged or swollen. */
export const openWorkbook = (bytes: Uint8Array): Workbook => {
  const parts = new Map((entriesOf(bytes) ?? []).map((entry) => [entry.name.replace(/\\/g, '/').toLowerCase(), entry]));
  const { sheets, open, from1904, stringsPart, stylesPart } = structureOf(parts);
  if (sheets.length === 0) throw new Error('A workbook without sheets.');
  const formats = formatsIn(parts, stylesPart);
  let strings: readonly string[] | undefined;

  function* read(at: number, mostLines: number): Generator<number, SheetRead> {
    const part = partNamed(parts, sheets[at]?.part ?? '');
    if (part === undefined) throw new Error('A sheet that is not there.');
    if (strings === undefined) {
      const work = stringsIn(partNamed(parts, stringsPart));
      let step = work.next();
      for (; step.done !== true; step = work.next()) yield 0.1;
      strings = step.value;
    }
    const pieces = counted(unpacked(part, most.sheet));
    const work = sheetLines(pieces.each(), { strings, formats, from1904 }, mostLines);
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return step.value;
      // How long a sheet is in the end its zip need not tell: it comes nearer and never arrives.
      yield 0.2 + 0.7 * (1 - 1 / (1 + pieces.length() / 20_000_000));
    }
  }
  return { sheets: sheets.map(({ name, hidden }) => ({ name, hidden })), open, read };
};

/** Pieces, and how many letters have come so far. */
const counted = (
  pieces: Iterable<string>
): { readonly each: () => Iterable<string>; readonly length: () => number } => {
  let length = 0;
  return {
    length: () => length,
    *each() {
      for (const piece of pieces) {
        length += piece.length;
        yield piece;
      }
    }
  };
};
