/** `npm start -- --watch` on a copy of the project, as it runs. */
export interface Watched {
  /** Folder of the copy. */
  readonly folder: string;
  /** `http://localhost:4711` */
  readonly origin: string;
  readonly pid: number;
  /** What the terminal shows. */
  printed(): string;
  /** Waits until the terminal shows it, from this place on. */
  until(pattern: RegExp, from?: number): Promise<void>;
  /** Saves a file of the copy. */
  change(file: string, edit: (text: string) => string): void;
  /** As Ctrl+C does; returns the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the command on a fresh copy; `prepare` may change files before. */
export function watchedCopy(
  options?: readonly string[],
  prepare?: (change: Watched['change']) => void
): Promise<Watched>;
