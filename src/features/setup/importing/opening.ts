import { noteFailure } from '../../../device/noted';
import { encodingOf } from '../../../domain/importing/encodings';
import { kindOf } from '../../../domain/importing/kinds';
import { type FileSource, type FileTrouble, largestFile } from './file';
import { isSwollen, workbookIn } from './sheets';

/** Undefined: the file is not where it was, or its drive is gone. */
const bytesOf = async (file: File): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    noteFailure('file', error);
    return undefined;
  }
};

/** What a file that somebody chose can be read from, or why it cannot. */
export const sourceOf = async (file: File): Promise<FileSource | { readonly trouble: FileTrouble }> => {
  const { name } = file;
  if (file.size > largestFile) return { trouble: 'tooLarge' };
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { trouble: 'unreachable' };
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
