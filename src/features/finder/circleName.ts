import type { CircleTree } from '../../domain/circles/circles';
import { nameIn } from '../../domain/common/words';
import { language, say } from '../../strings/say';

/** The name of a circle; empty when the row has none or there is no such row. */
export const circleName = (circles: CircleTree, id: number | undefined): string => {
  const circle = circles.circle(id);
  return circle === undefined ? '' : nameIn(language, circle) || say('CircleUnnamed');
};
