import { strToU8, zipSync } from 'fflate';

/** A cell of a made workbook. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  /** A day by its number, shown in a format of Excel's own or in somebody's. */
  | { readonly day: number; readonly as?: 'short' | 'own' | 'withTime' }
  | { readonly error: string }
  /** What a formula gave when the workbook was saved. */
  | { readonly formula: string; readonly gave: string | number }
  | { readonly inline: string }
  /** A text in several letterings, with a reading over its signs. */
  | { readonly rich: readonly string[] }
  /** A number that is shown with zeros before it. */
  | { readonly code: number; readonly digits: 5 };

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Ranges that are one cell: `A1:D1`. */
  readonly merged?: readonly string[];
  /** Rows that a filter hides. */
  readonly hiddenRows?: readonly number[];
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Days are counted from 1904, as old Macs do. */
  readonly from1904?: boolean;
  /** The sheet that stood open. */
  readonly open?: number;
  /** Names carry a prefix, and cells no places: as writers other than Excel do. */
  readonly foreign?: boolean;
  /** Parts that are put in, or in another's place. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

const xml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '_x000D_');

const letter = (at: number): string =>
  (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Styles by their place: plain, Excel's short day, somebody's day in French, day and time, a code of five digits. */
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[$-80C]dddd\\ d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="00000"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/><xf numFmtId="166" xfId="0"/></cellXfs></styleSheet>`;

const dayStyles = { short: 1, own: 2, withTime: 3 } as const;

/** A workbook as Excel writes one, made of few parts: for tests, and for the uploads that are kept with their reading. */
export const madeWorkbook = ({ sheets, from1904, open = 0, foreign, parts = {} }: MadeWorkbook): Uint8Array => {
  const strings = new Map<string, number>();
  const shared = (inner: string): number => {
    const at = strings.get(inner) ?? strings.size;
    strings.set(inner, at);
    return at;
  };
  const p = foreign === true ? 'x:' : '';
  const named = foreign === true ? `xmlns:x="${main}"` : `xmlns="${main}"`;
  const cellXml = (cell: MadeCell, place: string): string => {
    const c = (marks: string, inner: string): string =>
      `<${p}c${foreign === true ? '' : ` r="${place}"`}${marks}>${inner}</${p}c>`;
    const v = (value: string | number): string => `<${p}v>${value}</${p}v>`;
    if (cell === null) return foreign === true ? `<${p}c/>` : '';
    if (typeof cell === 'string') return c(' t="s"', v(shared(`<t xml:space="preserve">${xml(cell)}</t>`)));
    if (typeof cell === 'number') return c('', v(cell));
    if (typeof cell === 'boolean') return c(' t="b"', v(cell ? 1 : 0));
    if ('day' in cell) return c(` s="${dayStyles[cell.as ?? 'short']}"`, v(cell.day));
    if ('code' in cell) return c(' s="4"', v(cell.code));
    if ('error' in cell) return c(' t="e"', v(cell.error));
    if ('inline' in cell) return c(' t="inlineStr"', `<${p}is><${p}t>${xml(cell.inline)}</${p}t></${p}is>`);
    if ('rich' in cell)
      return c(
        ' t="s"',
        v(
          shared(
            `${cell.rich.map((piece) => `<r><rPr><b/></rPr><t xml:space="preserve">${xml(piece)}</t></r>`).join('')}<rPh sb="0" eb="1"><t>yomi</t></rPh>`
          )
        )
      );
    const type = typeof cell.gave === 'string' ? ' t="str"' : '';
    return c(
      type,
      `<${p}f>${xml(cell.formula)}</${p}f>${v(typeof cell.gave === 'string' ? xml(cell.gave) : cell.gave)}`
    );
  };
  const sheetXml = ({ rows, merged = [], hiddenRows = [] }: MadeSheet): string => {
    const lines = rows.map((row, at) => {
      const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
      return `<${p}row r="${at + 1}"${hidden}>${row.map((cell, place) => cellXml(cell, `${letter(place)}${at + 1}`)).join('')}</${p}row>`;
    });
    const ranges = merged.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('');
    return `${head}<${p}worksheet ${named}><${p}sheetData>${lines.join('')}</${p}sheetData>${ranges === '' ? '' : `<${p}mergeCells>${ranges}</${p}mergeCells>`}</${p}worksheet>`;
  };
  const files = new Map<string, Uint8Array>();
  for (const [at, sheet] of sheets.entries()) files.set(`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(sheet)));
  const related = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const tabs = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${xml(name)}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`
  );
  const after = sheets.length;
  files.set(
    'xl/workbook.xml',
    strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${from1904 === true ? ' date1904="1"' : ''}/><bookViews><workbookView activeTab="${open}"/></bookViews><sheets>${tabs.join('')}</sheets></workbook>`
    )
  );
  files.set(
    'xl/_rels/workbook.xml.rels',
    strToU8(
      `${head}<Relationships xmlns="${packages}/relationships">${sheets.map((_sheet, at) => related(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${related(after + 1, 'styles', 'styles.xml')}${related(after + 2, 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`
    )
  );
  files.set('xl/styles.xml', strToU8(styles));
  files.set(
    'xl/sharedStrings.xml',
    strToU8(`${head}<sst xmlns="${main}">${[...strings.keys()].map((inner) => `<si>${inner}</si>`).join('')}</sst>`)
  );
  files.set(
    '_rels/.rels',
    strToU8(
      `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    )
  );
  files.set(
    '[Content_Types].xml',
    strToU8(
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_sheet, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`
    )
  );
  // The same bytes whenever it is made.
  return zipSync({ ...Object.fromEntries(files), ...parts }, { mtime: '2026-11-24T12:00:00Z' });
};
