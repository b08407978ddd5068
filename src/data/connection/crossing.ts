import { ProgrammeError } from '../../domain/port/programme';
import { failureFrom } from './failures';

/** Whatever happens at the border becomes the one error of the port. */
export const crossing = async <Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProgrammeError ? error : new ProgrammeError(await failureFrom(error, what));
  }
};
