import type { CurationPart } from '../../shell/ProgrammeContext';

/** What each part of set-up is given. */
export interface PartProps {
  /** Goes on to another part. */
  readonly onPart: (part: CurationPart) => void;
}
