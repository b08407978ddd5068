import { useSurroundings } from '../../shell/ProgrammeContext';

export const useVisited = (_fresh: boolean): string | undefined => {
  const { today } = useSurroundings();
  return new Date(Date.parse(`${today()}T00:00:00Z`) - 30 * 86_400_000).toISOString();
};
