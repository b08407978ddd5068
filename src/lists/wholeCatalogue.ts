import { trainings } from './reading/trainings';

/** All trainings, a row for each language: in some organisations more than 5,000. The Starter needs a path of them. */
export const wholeCatalogue: typeof trainings = { ...trainings, mayBeLong: true };
