import { curator } from './question';
import { drawable } from './useLoad';
import { readingPlan, useReading } from './useReading';

const plan = readingPlan({ first: {}, optional: { curator } });

/** Whether a curator is reading; undefined: not known yet. Who cannot be asked about is none. */
export const useCurator = (): boolean | undefined => drawable(useReading(plan).now)?.curator.value;
