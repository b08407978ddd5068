import type { Audience, StageName } from '../../domain/learning/starter';

/** What a page's author sets in the property pane. */
export interface StarterSettings {
  /** Empty or absent: a greeting by name. */
  readonly title?: string;
  /** `compact`: what is left and the next module only; absent: the whole path, in one column where it is narrow. */
  readonly layout?: 'full' | 'compact';
  /** Whose path; absent: starters. */
  readonly audience?: Audience;
  /** Only this stretch; absent or empty: all of it. */
  readonly stage?: StageName | '';
  /** The path ends with the reader's ambassador; absent: it does. */
  readonly ambassador?: boolean;
  /** Where "ask for help" leads; empty or absent: no link. */
  readonly help?: string;
}
