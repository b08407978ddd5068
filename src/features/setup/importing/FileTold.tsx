import * as React from 'react';
import { tellingWords, decodedText } from '../../../domain/importing/encodings';
import { say, sayCount } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';
import { bodyOf, type FileSource, headsOf, type ReadFile } from './file';
import styles from './importing.module.scss';

const fileSaid = ({ source, ...file }: ReadFile): string => {
  const lines = sayCount('ImportLines', bodyOf({ source, ...file }).length);
  if (source.from === 'paste') return say('ImportPasteSaid', { lines });
  if (source.from === 'text')
    return say('ImportFileSaid', { name: source.name, lines, encoding: source.encoding.toUpperCase() });
  const sheet = source.workbook.sheets[source.sheet ?? 0]?.name ?? '';
  return say('ImportSheetSaid', { name: source.name, lines, sheet });
};

/** Words by which people see whether the letters are right; a file in plain letters, or in UTF-8, has nothing to look at. */
const lettersOf = (source: FileSource): readonly string[] =>
  source.from !== 'text' || (source.encoding === 'utf-8' && source.strays === undefined)
    ? []
    : tellingWords(decodedText(source.bytes, source.encoding), 5);

/** How the file was read, and what of it may not be right. */
export const FileTold = ({ file }: { readonly file: ReadFile }): React.ReactElement => {
  const { source, damaged, hiddenRows } = file;
  const letters = React.useMemo(() => lettersOf(source), [source]);
  const strays = source.from === 'text' ? (source.strays ?? 0) : 0;
  return (
    <>
      <p className={styles.soft}>{fileSaid(file)}</p>
      {letters.length > 0 && <p className={styles.soft}>{say('ImportLetters', { words: letters.join(', ') })}</p>}
      {strays > 0 && <Notice kind="warning">{sayCount('ImportStrays', strays)}</Notice>}
      {damaged !== undefined && <Notice kind="warning">{say('ImportDamaged', { word: damaged })}</Notice>}
      {hiddenRows > 0 && <Notice kind="info">{sayCount('ImportHiddenRows', hiddenRows)}</Notice>}
      {headsOf(file).length === 1 && <Notice kind="warning">{say('ImportOneColumn')}</Notice>}
    </>
  );
};
