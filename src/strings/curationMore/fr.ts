import { erasing } from '../curation/fr/erasing';
import { health } from '../curation/fr/health';
import { importing } from '../curation/fr/importing';

export const words = { ...health, ...importing, ...erasing } as const;
