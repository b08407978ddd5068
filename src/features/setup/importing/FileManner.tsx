import * as React from 'react';
import { type Encoding, encodings } from '../../../domain/importing/encodings';
import { mostAbove } from '../../../domain/importing/guess';
import type { DateOrder } from '../../../domain/importing/order';
import { type Separator, separators } from '../../../domain/importing/separators';
import { say } from '../../../strings/say';
import { type ReadFile, withHeadings } from './file';
import styles from './importing.module.scss';
import { LabelledSelect } from './LabelledSelect';
import type { ImportingState } from './useImporting';

const signs: Readonly<Record<Separator, 'ImportTab' | 'ImportSemicolon' | 'ImportComma' | 'ImportBar'>> = {
  '\t': 'ImportTab',
  ';': 'ImportSemicolon',
  ',': 'ImportComma',
  '|': 'ImportBar'
};

/** Names of encodings are the same in every language; who writes them says which one to try. */
const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Excel)',
  macintosh: 'Mac Roman (Excel, Mac)',
  'iso-8859-15': 'ISO 8859-15 (Latin-9)',
  cp850: 'CP850 (MS-DOS)',
  'utf-16le': 'UTF-16 LE (Unicode)',
  'utf-16be': 'UTF-16 BE'
};

export interface FileProps {
  readonly importing: ImportingState;
  readonly file: ReadFile;
}

/** What the lines are taken from: a sheet, or a text in some encoding and parted by some sign. */
const SourceManner = ({ importing, file }: FileProps): React.ReactElement => {
  const { source } = file;
  if (source.from === 'workbook')
    return (
      <LabelledSelect
        label={say('ImportSheet')}
        value={String(source.sheet ?? 0)}
        options={source.workbook.sheets.map(
          ({ name, hidden }, at) => [String(at), hidden ? say('ImportSheetHidden', { name }) : name] as const
        )}
        onValue={(sheet) => importing.reread(file, { source: { ...source, sheet: Number(sheet) } })}
      />
    );
  return (
    <>
      {source.from === 'text' && (
        <LabelledSelect
          label={say('ImportEncoding')}
          value={source.encoding}
          options={encodings.map((encoding) => [encoding, encodingNames[encoding]] as const)}
          onValue={(encoding) =>
            importing.reread(file, { source: { from: 'text', name: source.name, bytes: source.bytes, encoding } })
          }
        />
      )}
      <LabelledSelect
        label={say('ImportSeparator')}
        value={file.separator}
        options={separators.map((sign) => [sign, say(signs[sign])] as const)}
        onValue={(separator) => importing.reread(file, { separator })}
      />
    </>
  );
};

/** How the file is taken apart. */
export const FileManner = ({ importing, file }: FileProps): React.ReactElement => {
  const { correct } = importing;
  const isDated = file.filled.some((field) => field?.column.kind === 'date');
  return (
    <div className={styles.choices}>
      <SourceManner importing={importing} file={file} />
      <LabelledSelect
        label={say('ImportHeadings')}
        value={String(file.headAt)}
        options={file.lines.slice(0, mostAbove).map(({ row }, at) => [String(at), String(row)] as const)}
        onValue={(at) => correct(withHeadings(file, Number(at)))}
      />
      {!file.target.counting && (
        <LabelledSelect
          label={say('ImportEmptyCells')}
          value={file.empty}
          options={[
            ['keep', say('ImportKeep')],
            ['clear', say('ImportClear')]
          ]}
          onValue={(empty) => correct({ ...file, empty })}
        />
      )}
      {isDated && (
        <LabelledSelect<DateOrder>
          label={say('ImportDates')}
          value={file.dates}
          options={[
            ['auto', say('ImportDatesAuto')],
            ['dayFirst', say('ImportDatesDay')],
            ['monthFirst', say('ImportDatesMonth')]
          ]}
          onValue={(dates) => correct({ ...file, dates })}
        />
      )}
    </div>
  );
};
