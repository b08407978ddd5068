import { serving } from '../../../domain/people/ambassadors';
import type { CircleTree } from '../../../domain/circles/circles';
import { dayOf } from '../../../domain/common/day';
import { servingByName } from '../../../domain/roster/roster';
import { inOrder } from '../../../domain/common/text';
import type { Ambassador } from '../../../lists';

/** Whose stickers are printed. */
export type Who = 'view' | 'everybody' | 'circle' | 'cohort' | 'since' | 'picked';

export interface StickerChoice {
  readonly who: Who;
  /** Those whom the page shows; undefined: it shows everybody. */
  readonly view: ReadonlySet<number> | undefined;
  /** With everything inside it; undefined: none chosen yet. */
  readonly circle: number | undefined;
  readonly cohort: string;
  /** Those who began on this day or later. */
  readonly since: string;
  readonly picked: ReadonlySet<number>;
}

const wants = (choice: StickerChoice, tree: CircleTree): ((ambassador: Ambassador) => boolean) => {
  const inside = tree.inside(choice.circle ?? Number.NaN);
  const from = dayOf(choice.since);
  return {
    view: ({ id }: Ambassador) => choice.view?.has(id) !== false,
    everybody: () => true,
    circle: ({ primaryCircle }: Ambassador) => primaryCircle !== undefined && inside.has(primaryCircle),
    cohort: ({ cohort }: Ambassador) => choice.cohort !== '' && cohort.trim() === choice.cohort,
    since: ({ since }: Ambassador) => from !== undefined && (dayOf(since) ?? '') >= from,
    picked: ({ id }: Ambassador) => choice.picked.has(id)
  }[choice.who];
};

/** Those chosen among everybody visible, by name. */
export const chosenPeople = (
  ambassadors: readonly Ambassador[],
  choice: StickerChoice,
  tree: CircleTree
): readonly Ambassador[] => servingByName(ambassadors).filter(wants(choice, tree));

/** The cohorts that people are of, by name. */
export const cohortsOf = (ambassadors: readonly Ambassador[]): readonly string[] =>
  [...new Set(serving(ambassadors).flatMap(({ cohort }) => (cohort.trim() === '' ? [] : [cohort.trim()])))].sort(
    inOrder
  );
