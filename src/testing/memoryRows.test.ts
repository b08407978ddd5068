import { circles } from '../lists/reading/circles';
import { memoryProgramme } from './memoryProgramme';
import type { Held } from './memoryRows';
import { notes, rowsContract, theCircle, type NoteValues } from './rowsContract';

const plain = { title: '', about: undefined, words: '', open: false };

rowsContract(async () => {
  const programme = memoryProgramme();
  const [me, other] = [7, 8];
  let rows: readonly (Held & NoteValues)[] = [];
  const hold = (next: typeof rows): void => {
    rows = next;
    programme.holdRows(notes, rows);
  };
  programme.holdRows(circles, [theCircle]);
  programme.withoutList({ url: 'Lists/Nowhere' });
  return {
    programme,
    me,
    other,
    add: (author, more) => {
      const last = rows[rows.length - 1]?.id ?? 0;
      const by = author === 'me' ? me : other;
      const created = new Date().toISOString();
      const made = more.map((row, at) => ({ ...plain, ...row, id: last + 1 + at, author: by, created, version: 1 }));
      hold([...rows, ...made]);
    },
    change: (id, values) =>
      hold(rows.map((row) => (row.id === id ? { ...row, ...values, version: (row.version ?? 1) + 1 } : row))),
    remove: (id) => hold(rows.filter((row) => row.id !== id))
  };
});
