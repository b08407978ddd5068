/** Why a site's file cannot be used. */
export type SiteFileReason = 'corrupt' | 'foreign' | 'newer' | 'read-only' | 'full' | 'locked' | 'unreachable';

const sentences: Readonly<Record<SiteFileReason, string>> = {
  corrupt: 'The site’s database is damaged',
  foreign: 'The file is not a database of the local SharePoint',
  newer: 'The site’s database was written by a newer version of the local SharePoint',
  'read-only': 'The site’s database cannot be written: the file or its folder is read-only',
  full: 'The disk is full: the site’s database cannot grow',
  locked: 'Another process is using the site’s database',
  unreachable: 'The site’s database cannot be opened'
};

/** A site's file that cannot be opened, read or written; `message` is a plain sentence for people. */
export class SiteFileError extends Error {
  readonly reason: SiteFileReason;
  readonly file: string;
  constructor(reason: SiteFileReason, file: string, cause?: unknown) {
    super(`${sentences[reason]} (${file}).`, { cause });
    this.name = 'SiteFileError';
    this.reason = reason;
    this.file = file;
  }
}

/** SQLite's primary result codes that speak of the file rather than of a statement. */
const reasonsByCode: Readonly<Record<number, SiteFileReason>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'unreachable',
  11: 'corrupt',
  13: 'full',
  14: 'unreachable',
  26: 'foreign'
};

/** The same error in words when SQLite complains about the file; undefined when it complains about something else. */
export const fileErrorOf = (error: unknown, file: string): SiteFileError | undefined => {
  if (error instanceof SiteFileError) return error;
  const code = (error as { errcode?: unknown } | null)?.errcode;
  const reason = typeof code === 'number' ? reasonsByCode[code & 0xff] : undefined;
  return reason === undefined ? undefined : new SiteFileError(reason, file, error);
};
