import type { ShareProps } from '../features/setup/health/Share';
import type { Ahead } from './ahead';
import type { PartName } from './door/part';

/** What a part reads. */
export interface PartReads {
  /** The lists that it reads, for those who keep them; absent: nothing accompanies it. */
  readonly lists?: ShareProps['lists'];
  /** Questions that are sent before its script is there. */
  readonly ahead?: readonly Ahead[];
}

/** For each part; not told by its door, which knows nothing but what is drawn first. */
export const partReads: Readonly<Record<PartName, PartReads>> = {
  Finder: {
    lists: ['circles', 'offices', 'ambassadors', 'searchTerms'],
    ahead: ['profile', 'circles', 'offices', 'ambassadors']
  },
  Roster: { lists: ['circles', 'ambassadors', 'badges', 'awards'], ahead: ['profile', 'circles', 'ambassadors'] },
  Starter: { lists: ['trainings', 'progress'], ahead: ['profile', 'trainings'] },
  Catalogue: { lists: ['trainings', 'progress', 'searchTerms'], ahead: ['profile', 'wholeCatalogue'] },
  Questions: { lists: ['questions', 'replies', 'contacts', 'faq'], ahead: ['profile', 'ambassadors', 'circles'] },
  Sessions: { lists: ['sessions', 'registrations', 'attendance', 'coachingRequests'], ahead: ['ambassadors'] },
  Call: { lists: ['calls', 'applications'], ahead: ['circles', 'profile'] },
  Indicators: { lists: ['indicators'], ahead: ['ambassadors', 'circles'] },
  Setup: {}
};
