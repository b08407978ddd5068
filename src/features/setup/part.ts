import type { CurationPart } from '../../shell/ProgrammeContext';

/** What each part of set-up is given. */
export interface PartProps {
  /** Goes on to another part; `list`: address of the list that it is to open at. */
  readonly onPart: (part: CurationPart, list?: string) => void;
  /** Address of the list to open at; absent: none was said. */
  readonly at?: string | undefined;
}
