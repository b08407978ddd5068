import { erasing } from '../curation/de/erasing';
import { health } from '../curation/de/health';
import { importing } from '../curation/de/importing';

export const words = { ...health, ...importing, ...erasing } as const;
