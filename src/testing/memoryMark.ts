import type { AtWorkNow, SiteMark } from '../domain/port/siteMark';

export interface MemoryMark extends AtWorkNow {
  readonly id: number;
}

/** A site on which nobody may leave a mark. */
export const unmarked: SiteMark = { take: async () => ({ is: 'none' }), holder: async () => undefined };

/** Marks on a site in memory: whoever shares the array is on the same site. */
export const memoryMark = (marks: MemoryMark[] = [], name = 'Chloé Baudoux'): SiteMark => {
  const remove = (id: number | undefined): void => {
    const at = marks.findIndex((mark) => mark.id === id);
    if (at >= 0) marks.splice(at, 1);
  };
  return {
    take: async (what, left) => {
      remove(left);
      const [by] = marks;
      if (by !== undefined) return { is: 'others', by };
      const id = Math.floor(performance.now() * 1000);
      marks.push({ id, name, what, since: Date.parse('2026-11-24T09:05:00Z') });
      const renew = async (): Promise<boolean> => marks.some((mark) => mark.id === id);
      return { is: 'held', mark: { id, renew, leave: async () => remove(id) } };
    },
    holder: async () => marks[0]
  };
};
