import { gate, sideBySide } from './sideBySide';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

test('no more than six are under way at a time, and all are done', async () => {
  const through = gate();
  let [now, most] = [0, 0];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      through(async () => {
        most = Math.max(most, ++now);
        await pause();
        now -= 1;
        return at;
      })
    )
  );
  expect(most).toBe(6);
  expect(answers).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test('a failure lets the next one through', async () => {
  const through = gate();
  const all = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) => through(async () => (at < 6 ? Promise.reject(new Error('no')) : at)))
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
});

test('after a failure no more is begun, and what is under way ends before it is told', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = sideBySide(
    Array.from({ length: 30 }, (_, at) => at),
    async (at) => {
      begun.push(at);
      await pause();
      if (at === 2) throw new Error('no');
      await pause();
      ended.push(at);
    }
  );
  await expect(work).rejects.toThrow('no');
  expect(begun.length).toBeLessThan(15);
  expect(ended).toHaveLength(begun.length - 1);
});
