import { erasing } from '../curation/en/erasing';
import { health } from '../curation/en/health';
import { importing } from '../curation/en/importing';

export const words = { ...health, ...importing, ...erasing } as const;
