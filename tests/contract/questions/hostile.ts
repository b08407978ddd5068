import type { Dice } from '../../../local/people/dice.ts';
import type { SignedQuestion } from '../../../src/domain/questions/model';
import type { Desk } from '../desk';

/** Somebody who writes past the web parts. */
export interface Hostile {
  disturb(now: number): void;
  /** Keys of rows that went. */
  readonly deleted: ReadonlySet<string>;
}

const kinds = ['Answer', 'Take', 'Hand over', 'Ask the community', 'To IT', 'From IT', 'Solved', 'Reopen'] as const;

/**
 * Edits rows into others, deletes them, recycles and restores them, and writes rows under other names and earlier moments, as
 * whoever can stamp them would (the loophole `stamp`).
 */
export const hostile = (desk: Desk, question: SignedQuestion, users: readonly number[], dice: Dice): Hostile => {
  const list = desk.site.lists.byUrl('Lists/Replies');
  if (list === undefined) throw new Error('The desk has no replies.');
  const { items } = desk.site;
  const deleted = new Set<string>();
  const own: number[] = [];
  let bins: { readonly bin: string; readonly key: string }[] = [];
  const keyOf = (id: number): string => String(items.find(list, id)?.['PostKey'] ?? '');
  return {
    deleted,
    disturb: (now) => {
      const writer = desk.site.writer(dice.one(users), new Date(now));
      const some = own.filter((id) => items.find(list, id) !== undefined);
      const what = dice.one(['write', 'write', 'edit', 'delete', 'recycle', 'restore', 'nothing'] as const);
      if (what === 'write') {
        const id = items.add(
          list,
          {
            QuestionId: question.id,
            Kind: dice.one(kinds),
            TellUser: dice.one(users),
            ByUser: dice.one(users),
            SeenId: dice.one([0, ...some, 1e6]),
            AnswerId: dice.one([0, ...some, 1e6]),
            State: dice.one(['Seen', 'Done'])
          },
          writer
        );
        own.push(id);
        if (dice.chance(0.5))
          items.stamp(list, id, {
            author: dice.one(users),
            created: new Date(now - dice.one([0, 1, 40]) * 86_400_000).toISOString().replace('.000Z', 'Z')
          });
      } else if (some.length > 0 && what === 'edit')
        items.update(list, dice.one(some), { Kind: dice.one(kinds), SeenId: 1e6 }, writer);
      else if (some.length > 0 && what === 'delete') {
        const id = dice.one(some);
        deleted.add(keyOf(id));
        items.remove(list, id, writer);
      } else if (some.length > 0 && what === 'recycle') {
        const id = dice.one(some);
        bins.push({ bin: items.recycle(list, id, writer), key: keyOf(id) });
      } else if (what === 'restore' && bins.length > 0) {
        const { bin } = dice.one(bins);
        bins = bins.filter((each) => each.bin !== bin);
        items.restore(list, bin, writer);
      }
    }
  };
};
