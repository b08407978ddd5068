/** Somebody's situation, not our bug: the message says what is the matter and what to do, and is all that is printed. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'it is not a folder',
  ENOENT: 'it cannot be made there',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open'
};

/** What the system said about a file or folder, as a part of a sentence; undefined when it was not about files. */
export const fileTroubleOf = (error: unknown): string | undefined =>
  sentences[String((error as NodeJS.ErrnoException | null)?.code)];
