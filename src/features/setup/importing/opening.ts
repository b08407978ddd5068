import { encodingOf } from '../../../domain/importing/encodings';
import { kindOf } from '../../../domain/importing/kinds';
import { type FileSource, type FileTrouble, largestFile } from './file';
import { isSwollen, workbookIn } from './sheets';

/** What a file that somebody chose can be read from, or why it cannot. */
export const sourceOf = async (file: File): Promise<FileSource | { readonly trouble: FileTrouble }> => {
  const { name } = file;
  if (file.size > largestFile) return { trouble: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = bytes.length === 0 ? 'empty' : kindOf(bytes);
  if (kind === 'workbook') {
    try {
      const workbook = await workbookIn(bytes);
      return workbook === undefined ? { trouble: 'readerLost' } : { from: 'workbook', name, workbook };
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  }
  if (kind !== 'text') return { trouble: kind };
  const guess = encodingOf(bytes);
  return guess === undefined ? { trouble: 'binary' } : { from: 'text', name, bytes, ...guess };
};

/** Why a workbook could be workbookIn, or a sheet of it read, only so far. */
export const troubleOf = (error: unknown): FileTrouble => (isSwollen(error) ? 'swollenWorkbook' : 'damagedWorkbook');
