/** A file or a folder of the site. */
export interface StoredFile {
  /** Server-relative, as it was written. */
  readonly path: string;
  readonly name: string;
  /** Bare GUID. */
  readonly id: string;
  readonly isFolder: boolean;
  readonly version: number;
  readonly size: number;
  readonly created: string;
  readonly modified: string;
}
