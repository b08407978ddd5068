import type { ApplicationRow } from '../../lists';
import type { Signature } from '../port/rows';

/** An application with who wrote it and when: only SharePoint says so. */
export type SignedApplication = ApplicationRow &
  Pick<Signature, 'author' | 'editor' | 'created' | 'modified' | 'version'>;

/** What each application answers with yes or _not yet_. */
export const conditionNames = ['affinity', 'willToDevelop', 'availability'] as const;
export type Condition = (typeof conditionNames)[number];
